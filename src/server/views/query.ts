import { UserError } from '../../model/user-error.ts';
import { ASPECTS, OTHER } from '../../publish/aspects.ts';
import { csvCell } from '../../publish/ledger/csv.ts';
import type { DossierStore, Found } from '../../store/port.ts';
import type { Facet } from '../../view/api.ts';
import type { QueryAnswer, QueryRow } from '../../view/api-record.ts';
import type { DossierView } from '../dossier-view.ts';
import { aspectsOfClaim } from './claim-aspects.ts';
import {
  type ClaimEntry,
  type ClaimFilter,
  claimEntries,
  claimFilter,
  FILTERS,
  sideName,
} from './claim-index.ts';
import { titleOf } from './findings.ts';
import { type Asked, isOneOf, numberOf, pageOf, textOf } from './page.ts';
import { labelOf, topValues, wordsOf } from './words.ts';

/** What answers: a claim, or a place of the full text that no claim covers. */
type Hit =
  | { readonly entry: ClaimEntry }
  | { readonly found: Found; readonly start: number; readonly end: number };

/** Documents of which passages are shown, and passages of one document. */
const DOCUMENTS = 30;
const PLACES = 5;
/** Characters shown on both sides of words. */
const AROUND = 140;

/** The claims and passages that answer, the claims first, with what else could be asked. */
export function queryAnswer(view: DossierView, store: DossierStore, asked: Asked): QueryAnswer {
  const fits = claimFilter(asked);
  const sorted = claimEntries(view).map((entry) => ({ entry, failed: fits(entry) }));
  const claims = sorted.flatMap(({ entry, failed }) => (failed === undefined ? [entry] : []));
  const passages = passagesOf(view, store, asked, claims);
  const hits: readonly Hit[] = [...claims.map((entry) => ({ entry })), ...passages];
  const page = pageOf(view, asked, hits);
  return {
    ...page,
    rows: page.rows.map((hit) => rowOf(view, hit)),
    facets: facetsOf(view, sorted, asked),
  };
}

/** Passages are looked for when words are asked for, in documents that the other filters allow. */
function passagesOf(
  view: DossierView,
  store: DossierStore,
  asked: Asked,
  claims: readonly ClaimEntry[],
): readonly Hit[] {
  const q = textOf(asked, 'q');
  if (q === undefined || !isOneOf(asked, 'kind', 'passage') || asked.has('actor')) return [];
  if (asked.has('aspect')) return [];
  const covered = new Map<string, readonly [number, number][]>();
  for (const { claim } of claims) {
    const { documentId, position } = claim.evidence[0];
    covered.set(documentId, [...(covered.get(documentId) ?? []), [position.start, position.end]]);
  }
  const [from, to] = [textOf(asked, 'from') ?? '', textOf(asked, 'to') ?? '9999'];
  return searched(view, store, q).flatMap((found) => {
    const { id, language, publishedAt = '' } = found.document;
    const isAsked =
      isOneOf(asked, 'document', id) &&
      isOneOf(asked, 'language', language) &&
      publishedAt >= from &&
      publishedAt <= to;
    if (!isAsked) return [];
    return found.places
      .filter(({ start, end }) => !covered.get(id)?.some(([a, b]) => a < end && start < b))
      .slice(0, PLACES)
      .map((place) => ({ found, ...place }));
  });
}

/** Answers of the full-text index; a question without a word for it has none. */
function searched(view: DossierView, store: DossierStore, q: string): readonly Found[] {
  const kept = view.once('passages searched', () => new Map<string, readonly Found[]>());
  const known = kept.get(q);
  if (known) return known;
  for (const old of [...kept.keys()].slice(0, -10)) kept.delete(old);
  const found = search(store, q);
  kept.set(q, found);
  return found;
}

function search(store: DossierStore, q: string): readonly Found[] {
  try {
    return store.search(q, DOCUMENTS);
  } catch (error) {
    if (error instanceof UserError && error.code === 'query-invalid') return [];
    throw error;
  }
}

function rowOf(view: DossierView, hit: Hit): QueryRow {
  if ('found' in hit) {
    const { document } = hit.found;
    const { start, end } = hit;
    const exact = document.text.slice(start, end);
    return {
      type: 'passage',
      document: labelOf(document),
      words: { document: document.id, start, end, exact },
      ...around(document.text, start, end),
      actors: [],
      ...(document.publishedAt === undefined ? {} : { date: document.publishedAt }),
    };
  }
  const { claim, kind, headline, sides, date } = hit.entry;
  const words = wordsOf(claim.evidence[0]);
  const document = view.document(claim.documentId);
  if (!document) throw new Error(`no document ${claim.documentId}`);
  return {
    type: 'claim',
    claim: claim.id,
    kind,
    headline,
    document: labelOf(document),
    words,
    ...around(document.text, words.start, words.end),
    actors: sides.map((side) => sideName(view, side)),
    ...(date === undefined ? {} : { date }),
  };
}

/** Words within their line, cut at blanks where it is long. */
function around(
  text: string,
  start: number,
  end: number,
): Pick<QueryRow, 'sentence' | 'start' | 'end'> {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  const head = before.slice(before.lastIndexOf('\n') + 1);
  const isCut = head.length === before.length && start > AROUND;
  const lead = isCut ? head.slice(Math.max(0, head.indexOf(' ') + 1)) : head;
  const tail = (after.split('\n')[0] as string).replace(/\s+\S*$/, '');
  return {
    sentence: `${lead}${text.slice(start, end)}${tail}`,
    start: lead.length,
    end: lead.length + end - start,
  };
}

/**
 * The values of each part of the filter among what the other parts leave. Aspects are told by the words of every claim, which
 * takes a while: they are counted where they are asked for.
 */
function facetsOf(
  view: DossierView,
  sorted: readonly { readonly entry: ClaimEntry; readonly failed: ReturnType<ClaimFilter> }[],
  asked: Asked,
): readonly Facet[] {
  const values: Readonly<
    Record<(typeof FILTERS)[number], (entry: ClaimEntry) => readonly string[]>
  > = {
    kind: ({ kind }) => [kind],
    actor: ({ sides }) => sides,
    aspect: ({ claim }) => aspectsOfClaim(claim),
    document: ({ claim }) => [claim.documentId],
    language: ({ language }) => [language],
  };
  const labels: Readonly<Record<string, (value: string) => string>> = {
    actor: (side) => sideName(view, side),
    aspect: (id) => [...ASPECTS, OTHER].find((one) => one.id === id)?.title ?? id,
    document: (id) => titleOf(view, id),
  };
  const names = FILTERS.filter(
    (name) => name !== 'aspect' || asked.has('aspect') || asked.get('with') === 'aspect',
  );
  return names.map((name) => ({
    name,
    values: topValues(
      sorted.flatMap(({ entry, failed }) =>
        failed === undefined || failed === name ? values[name](entry) : [],
      ),
      labels[name],
    ),
  }));
}

/** Rows of one file at most. */
const MOST = 50_000;

/** What answers as a table for spreadsheets: RFC 4180; cells that would compute begin with an apostrophe. */
export function queryCsv(view: DossierView, store: DossierStore, asked: URLSearchParams): string {
  const all = new URLSearchParams(asked);
  const offset = numberOf(asked, 'offset', 0);
  const rows: QueryRow[] = [];
  for (let from = offset; rows.length < MOST; from += 5000) {
    all.set('offset', String(from));
    all.set('limit', '5000');
    const part = queryAnswer(view, store, all);
    rows.push(...part.rows);
    if (part.rows.length < 5000) break;
  }
  const head = [
    'type',
    'kind',
    'claim',
    'headline',
    'date',
    'actors',
    'document',
    'title',
    'language',
    'start',
    'end',
    'words',
  ];
  const cells = rows.map((row) => [
    row.type,
    row.kind ?? '',
    row.claim ?? '',
    row.headline ?? '',
    row.date ?? '',
    row.actors.join('; '),
    row.document.name,
    row.document.title ?? '',
    row.document.language,
    row.words.start,
    row.words.end,
    row.words.exact,
  ]);
  return [head, ...cells].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}
