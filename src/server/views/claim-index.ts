/** What is asked of all claims at once: an entry for each, small and made once for a revision. */
import type { Participant } from '../../model/actor.ts';
import type { Claim, ClaimKind } from '../../model/claim.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { Stated } from '../../model/stated.ts';
import type { Time } from '../../model/time.ts';
import type { DossierView } from '../dossier-view.ts';
import { aspectsOfClaim } from './claim-aspects.ts';
import { headlineOf } from './claims.ts';
import { type Asked, dayOf, textOf, valuesOf } from './page.ts';
import { actorsIn } from './words.ts';

/** A claim as it is searched. */
export interface ClaimEntry {
  readonly claim: Claim;
  readonly kind: ClaimKind;
  readonly headline: string;
  /** Its words and its headline in lower case. */
  readonly text: string;
  /** Ids and names of its actors in lower case. */
  readonly ids: ReadonlySet<string>;
  readonly names: string;
  /** The sides of its actors: the state or body stood for, else the id, else the name. */
  readonly sides: readonly string[];
  readonly language: string;
  /** The day it speaks of, else that of its document. */
  readonly date?: string;
}

type Fields = Readonly<Record<string, Stated<unknown> | undefined>>;

const ACTORS = ['participants', 'parties', 'obligor', 'beneficiary', 'holder', 'source', 'target'];
const SINGLE = ['subject', 'counterpart', 'host'];

/** Entries by claim: a claim that nobody touched keeps its own from one revision to the next. */
const ENTRIES = new WeakMap<Claim, ClaimEntry>();

/** The entries of all claims that nobody rejected, the latest day first. */
export function claimEntries(view: DossierView): readonly ClaimEntry[] {
  return view.once('claimEntries', () =>
    view.judgedClaims
      .map((claim) => {
        const entry = ENTRIES.get(claim) ?? entryOf(view, claim);
        ENTRIES.set(claim, entry);
        return entry;
      })
      .sort((a, b) =>
        (a.date ?? '') > (b.date ?? '') ? -1 : (a.date ?? '') < (b.date ?? '') ? 1 : 0,
      ),
  );
}

function entryOf(view: DossierView, claim: Claim): ClaimEntry {
  const fields = claim.fields as Fields;
  const document = view.document(claim.documentId);
  const actors = [...ACTORS, ...SINGLE].flatMap((name) => actorsIn(fields[name]?.value));
  const headline = headlineOf(claim);
  const date = dayOfClaim(fields) ?? document?.publishedAt;
  return {
    claim,
    kind: claim.kind,
    headline,
    text: `${claim.evidence[0].quote.exact}\n${headline}`.toLowerCase(),
    ids: new Set(actors.flatMap(({ id, represents }) => [id, represents]).map(lowered)),
    names: actors.map(({ name }) => name.toLowerCase()).join('\n'),
    sides: [...new Set(actors.map(sideOf))],
    language: document?.language ?? 'und',
    ...(date === undefined ? {} : { date }),
  };
}

function lowered(text: string | undefined): string {
  return text?.toLowerCase() ?? '';
}

function dayOfClaim(fields: Fields): string | undefined {
  const time = (fields['time'] ?? fields['period'])?.value as Time | undefined;
  return time?.earliest ?? time?.latest;
}

/** The state or body that an actor stands for, else itself. */
export function sideOf({ represents, id, name }: Participant): string {
  return represents ?? id ?? name;
}

/** What a side is called. */
export function sideName(view: DossierView, side: string): string {
  const { reference } = view;
  const known = reference.state(side) ?? reference.organisation(side) ?? reference.person(side);
  return known?.names.en[0] ?? side;
}

/** The parts of the filter of which facets are made. */
export const FILTERS = ['kind', 'actor', 'aspect', 'document', 'language'] as const;

/**
 * Which part of the filter an entry fails: none (undefined), one, or 'all' where it fails several, or words or days. An
 * entry that fails one part alone is what that part could be exchanged for.
 */
export type ClaimFilter = (entry: ClaimEntry) => (typeof FILTERS)[number] | 'all' | undefined;

/** The filter of an address: q, kind, actor, aspect, from, to, document, language. Throws `date-invalid`. */
export function claimFilter(asked: Asked): ClaimFilter {
  const words = wordsOfQuestion(textOf(asked, 'q'));
  const [from, to] = [dayOf(asked, 'from'), dayOf(asked, 'to')];
  const actors = valuesOf(asked, 'actor').map((actor) => actor.trim().toLowerCase());
  const isOne = (name: string): ((value: string) => boolean) => {
    const values = new Set(valuesOf(asked, name));
    return (value) => values.size === 0 || values.has(value);
  };
  const aspects = new Set(valuesOf(asked, 'aspect'));
  const [isKind, isDocument, isLanguage] = [isOne('kind'), isOne('document'), isOne('language')];
  const hasActor = ({ ids, names }: ClaimEntry): boolean =>
    actors.length === 0 || actors.some((actor) => ids.has(actor) || names.includes(actor));
  return (entry) => {
    const { date = '', text, kind, claim, language } = entry;
    if (!words.every((word) => text.includes(word))) return 'all';
    if (from !== undefined && date < from) return 'all';
    if (to !== undefined && (date === '' || date > to)) return 'all';
    let failed: ReturnType<ClaimFilter>;
    if (!isKind(kind)) failed = 'kind';
    if (!hasActor(entry)) failed = failed ? 'all' : 'actor';
    if (aspects.size > 0 && !aspectsOfClaim(claim).some((one) => aspects.has(one)))
      failed = failed ? 'all' : 'aspect';
    if (!isDocument(claim.documentId)) failed = failed ? 'all' : 'document';
    if (!isLanguage(language)) failed = failed ? 'all' : 'language';
    return failed;
  };
}

/** The words and phrases in quotation marks that must all stand in an answer, in lower case. */
export function wordsOfQuestion(q: string | undefined): readonly string[] {
  const found = (q ?? '').toLowerCase().matchAll(/["“”«»]([^"“”«»]+)["“”«»]|(\S+)/g);
  return [...found].flatMap(([, phrase, word]) => phrase?.trim() || word || []);
}

/** A quantity of a claim. */
export function quantityOf(claim: Claim): Quantity | undefined {
  return claim.kind === 'figure' ? claim.fields.quantity?.value : undefined;
}
