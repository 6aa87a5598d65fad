/** What a change of the documents does to the record: what is new, gone, weaker, or contradicted. */
import type { Judgement } from '../model/judgement.ts';
import type { Reading } from '../model/reading.ts';
import type {
  RecordEntry,
  RecordField,
  RecordMeeting,
  RecordOrigin,
  RecordView,
} from '../model/record.ts';
import type { Reference } from '../reference/reference.ts';
import type { Change } from '../store/port.ts';
import { resolveDocuments } from './steps.ts';

/** A meeting or entry of one record, called as people call it. */
export interface Named {
  readonly id: string;
  readonly kind: 'meeting' | 'agreement' | 'figure';
  readonly text: string;
}

/** How an entry's support changed: documents and independent origins, before and after. */
export interface Support extends Named {
  readonly documents: readonly [number, number];
  readonly origins: readonly [number, number];
}

/** A field whose values contradict each other. */
export interface Contradiction extends Named {
  readonly field: string;
  readonly why?: string;
}

/** The difference of two records. */
export interface RecordChange {
  readonly added: readonly Named[];
  readonly withdrawn: readonly Named[];
  readonly stronger: readonly Support[];
  readonly weaker: readonly Support[];
  readonly contradictions: readonly Contradiction[];
}

type Entry = RecordMeeting | RecordEntry;

/** What differs between two records; entries are the same where they share a claim. */
export function recordChange(before: RecordView, after: RecordView): RecordChange {
  const [old, now] = [entriesOf(before), entriesOf(after)];
  const byClaim = (list: readonly Entry[]): Map<string, Entry> =>
    new Map(list.flatMap((entry) => entry.claims.map((claim) => [claim, entry] as const)));
  const [oldByClaim, nowByClaim] = [byClaim(old), byClaim(now)];
  const partner = (entry: Entry, others: Map<string, Entry>): Entry | undefined =>
    entry.claims.map((claim) => others.get(claim)).find((other) => other !== undefined);
  const support = now.flatMap((entry) => {
    const other = partner(entry, oldByClaim);
    return other ? [supportOf(other, entry)] : [];
  });
  const known = new Set(old.flatMap((entry) => contradictionsOf(entry).map(keyOf)));
  return {
    added: now.filter((entry) => !partner(entry, oldByClaim)).map(named),
    withdrawn: old.filter((entry) => !partner(entry, nowByClaim)).map(named),
    stronger: support.filter(({ documents: [a, b] }) => b > a),
    weaker: support.filter(({ documents: [a, b], origins: [c, d] }) => b < a || d < c),
    contradictions: now.flatMap(contradictionsOf).filter((one) => !known.has(keyOf(one))),
  };
}

/**
 * What differs between the record as it stands and that of before some changes (oldest first): the documents that were
 * there then, with what was withdrawn since. What persons decided about links counts for both, so that only documents make
 * a difference. `origins` are those of now.
 */
export function changesSince(
  changes: readonly Change[],
  now: Pick<Reading, 'documents' | 'claims' | 'record'>,
  reference: Reference,
  options: { readonly origins: readonly RecordOrigin[]; readonly journal: readonly Judgement[] },
): RecordChange {
  const first = new Map<string, Change>();
  for (const one of changes) if (!first.has(one.document)) first.set(one.document, one);
  const isOld = (id: string): boolean => first.get(id) === undefined;
  const back = [...first.values()].flatMap(({ withdrawn }) => (withdrawn ? [withdrawn] : []));
  const documents = [
    ...now.documents.filter(({ id }) => isOld(id)),
    ...back.map(({ document }) => document),
  ];
  const claims = [
    ...now.claims.filter(({ documentId }) => isOld(documentId)),
    ...back.flatMap((one) => one.claims),
  ];
  return recordChange(resolveDocuments(documents, claims, reference, options), now.record);
}

function entriesOf({ meetings, entries = [] }: RecordView): readonly Entry[] {
  return [...meetings, ...entries];
}

function supportOf(before: Entry, after: Entry): Support {
  return {
    ...named(after),
    documents: [before.documents.length, after.documents.length],
    origins: [before.origins, after.origins],
  };
}

function contradictionsOf(entry: Entry): readonly Contradiction[] {
  return Object.entries(entry.fields)
    .filter(([, { verdict }]) => verdict === 'differing')
    .map(([field, { why }]) => ({ ...named(entry), field, ...(why === undefined ? {} : { why }) }));
}

function keyOf({ kind, text, field, why }: Contradiction): string {
  return `${kind} ${text} ${field} ${why ?? ''}`;
}

/** "meeting of China, Russia on 2025-11-03 in Hangzhou". */
function named(entry: Entry): Named {
  const kind = 'kind' in entry ? entry.kind : 'meeting';
  const words = [
    first(entry.fields['title']),
    first(entry.fields['participants']),
    first(entry.fields['parties']),
    first(entry.fields['count']) ?? first(entry.fields['quantity']),
    first(entry.fields['time']),
    first(entry.fields['place']),
  ].filter((word) => word !== undefined);
  return { id: entry.id, kind, text: words.join(', ') || kind };
}

function first(field: RecordField | undefined): string | undefined {
  const value = field?.values[0]?.value;
  if (value === undefined) return undefined;
  if (Array.isArray(value)) return value.map((one: { name: string }) => one.name).join(' and ');
  if (typeof value !== 'object' || value === null) return String(value);
  const { timex, written, unit } = value as { timex?: string; written?: string; unit?: string };
  return timex ?? (written === undefined ? undefined : `${written}${unit ? ` ${unit}` : ''}`);
}
