/** Meetings, agreements and figures of a record as rows to show: contradictions first, each value with who says it. */
import type { Anchor } from '../model/anchor.ts';
import type { Claim } from '../model/claim.ts';
import type { Reading } from '../model/reading.ts';
import type { RecordEntry, RecordField, RecordMeeting, Verdict } from '../model/record.ts';
import type { Stated } from '../model/stated.ts';
import { valueText } from './wording/value.ts';

/** One value of a field, in words, with the words that say it. */
export interface ValueRow {
  readonly text: string;
  readonly origins: number;
  readonly documents: readonly string[];
  readonly anchors: readonly Anchor[];
}

/** One field with its values side by side. */
export interface FieldRow {
  readonly name: string;
  readonly verdict: Verdict;
  readonly why?: string;
  readonly values: readonly ValueRow[];
}

/** One meeting, agreement or figure. */
export interface RecordRow {
  readonly id: string;
  readonly kind: 'meeting' | 'agreement' | 'figure';
  readonly title: string;
  readonly documents: readonly string[];
  readonly origins: number;
  readonly fields: readonly FieldRow[];
  readonly entry: RecordMeeting | RecordEntry;
}

const GRAVITY: Readonly<Record<Verdict, number>> = {
  differing: 0,
  updated: 1,
  complementary: 2,
  agreed: 3,
};

/** All rows of a record, those with contradictions first, then those with the most documents. */
export function recordRows({ record, claims }: Reading): readonly RecordRow[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const rows = [
    ...record.meetings.map((meeting) => rowOf('meeting', meeting, byId)),
    ...(record.entries ?? []).map((entry) => rowOf(entry.kind, entry, byId)),
  ];
  return rows.sort(
    (a, b) =>
      gravityOf(a) - gravityOf(b) ||
      b.documents.length - a.documents.length ||
      a.title.localeCompare(b.title, 'en'),
  );
}

/** How grave the gravest difference of a row is; rows without one are alike. */
function gravityOf({ fields }: RecordRow): number {
  return fields.some(({ verdict }) => verdict === 'differing') ? 0 : 1;
}

function rowOf(
  kind: RecordRow['kind'],
  entry: RecordMeeting | RecordEntry,
  claims: ReadonlyMap<string, Claim>,
): RecordRow {
  const fields = Object.entries(entry.fields)
    .map(([name, field]) => fieldRow(name, field, claims))
    .filter(({ values }) => values.length > 0)
    .sort((a, b) => GRAVITY[a.verdict] - GRAVITY[b.verdict]);
  return {
    id: entry.id,
    kind,
    title: titleOf(kind, entry, claims),
    documents: entry.documents,
    origins: entry.origins,
    fields,
    entry,
  };
}

function fieldRow(name: string, field: RecordField, claims: ReadonlyMap<string, Claim>): FieldRow {
  const values = field.values.flatMap((value): ValueRow[] => {
    const text = valueText(value.value);
    if (text === undefined) return [];
    const anchors = value.claims.flatMap((id) => anchorOf(claims.get(id), name) ?? []);
    return [{ text, origins: value.origins, documents: value.documents, anchors }];
  });
  return { name, verdict: field.verdict, ...(field.why ? { why: field.why } : {}), values };
}

/** The words of a claim's field, else those of the claim. */
function anchorOf(claim: Claim | undefined, name: string): Anchor | undefined {
  if (!claim) return undefined;
  const field = (claim.fields as Readonly<Record<string, Stated<unknown> | undefined>>)[name];
  return field?.anchor ?? claim.evidence[0];
}

/** "30th regular meeting: Li Qiang and Mikhail Mishustin, 3 November 2025, Hangzhou". */
function titleOf(
  kind: RecordRow['kind'],
  { fields, claims: ids }: RecordMeeting | RecordEntry,
  claims: ReadonlyMap<string, Claim>,
): string {
  const first = (name: string): string | undefined => {
    const value = fields[name]?.values[0]?.value;
    return value === undefined ? undefined : valueText(value);
  };
  if (kind === 'figure') {
    const claim = claims.get(ids[0] ?? '');
    const of = claim?.kind === 'figure' ? claim.fields : undefined;
    const about = [of?.metric?.value, of?.period && valueText(of.period.value)].filter(Boolean);
    return about.join(', ') || (first('quantity') ?? kind);
  }
  const head = first('title') ?? (kind === 'meeting' ? (first('format') ?? 'meeting') : kind);
  const rest = [first('participants') ?? first('parties'), first('time'), first('place')].filter(
    Boolean,
  );
  return rest.length > 0 ? `${head}: ${rest.join(', ')}` : head;
}
