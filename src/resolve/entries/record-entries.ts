/** Agreements and figures over all documents: each with its values side by side and the verdict on them. */
import { createHash } from 'node:crypto';
import type { AgreementClaim, Claim, FigureClaim } from '../../model/claim.ts';
import type { Day } from '../../model/day.ts';
import type { Document } from '../../model/document.ts';
import type { FieldValue, RecordEntry, RecordField, RecordMeeting } from '../../model/record.ts';
import type { Said } from '../verdicts/said.ts';
import { weighAll } from '../verdicts/weigh.ts';
import {
  type AgreementKey,
  agreementKey,
  isOneAgreement,
  saidByAgreement,
} from './agreement-entries.ts';
import { figureKey, type MetricKey, saidByFigure } from './figure-entries.ts';
import { mainPairs } from './main-pair.ts';

/** What the entries of a record are made from. */
export interface EntryParts {
  readonly documents: readonly Document[];
  readonly claims: readonly Claim[];
  readonly meetings: readonly RecordMeeting[];
  /** How many independent texts are among documents. */
  readonly origins: (ids: readonly string[]) => number;
  readonly metricKey: MetricKey;
}

/** All entries, in order of first mention. */
export function recordEntries(parts: EntryParts): readonly RecordEntry[] {
  const pairs = mainPairs(parts.claims);
  const days = new Map<string, Day>(
    parts.documents.flatMap(({ id, publishedAt }) =>
      publishedAt ? [[id, publishedAt] as const] : [],
    ),
  );
  const groups: Group[] = [];
  const byFigure = new Map<string, Group>();
  for (const claim of parts.claims) {
    if (claim.kind === 'figure') {
      const key = figureKey(claim, parts.metricKey, pairs);
      if (key !== undefined) put(byFigure, groups, key, claim);
    } else if (claim.kind === 'agreement') {
      const key = agreementKey(claim, pairs, days);
      if (key) putAgreement(groups, key, claim);
    }
  }
  return groups.map((group) => entryOf(group, days, parts));
}

interface Group {
  readonly kind: 'agreement' | 'figure';
  readonly key?: AgreementKey;
  readonly claims: (AgreementClaim | FigureClaim)[];
}

function put(known: Map<string, Group>, groups: Group[], key: string, claim: FigureClaim): void {
  const group = known.get(key);
  if (group) group.claims.push(claim);
  else {
    const made: Group = { kind: 'figure', claims: [claim] };
    known.set(key, made);
    groups.push(made);
  }
}

function putAgreement(groups: Group[], key: AgreementKey, claim: AgreementClaim): void {
  const group = groups.find((one) => one.key && isOneAgreement(one.key, key));
  if (group) group.claims.push(claim);
  else groups.push({ kind: 'agreement', key, claims: [claim] });
}

function entryOf(
  { kind, claims }: Group,
  days: ReadonlyMap<string, Day>,
  { origins, meetings }: EntryParts,
): RecordEntry {
  const [first] = claims;
  const documents = [...new Set(claims.map((claim) => claim.documentId))];
  const id = createHash('sha256')
    .update(first?.id ?? '')
    .digest('hex')
    .slice(0, 12);
  const meeting = kind === 'agreement' ? meetingOf(documents, meetings) : undefined;
  return {
    id: `${kind[0]}e-${id}`,
    kind,
    documents,
    claims: claims.map((claim) => claim.id),
    origins: origins(documents),
    ...(meeting === undefined ? {} : { meeting }),
    fields: fieldsOf(claims, days, origins),
  };
}

/** The meeting of a series that the reports tell of, else the only one that all of them share. */
function meetingOf(
  documents: readonly string[],
  meetings: readonly RecordMeeting[],
): string | undefined {
  const shared = meetings.filter(({ documents: own }) => documents.some((id) => own.includes(id)));
  const bySeries = shared.filter(({ series }) => series !== undefined);
  const most = (list: readonly RecordMeeting[]): RecordMeeting | undefined =>
    [...list].sort((a, b) => common(b, documents) - common(a, documents))[0];
  return (most(bySeries) ?? (shared.length === 1 ? shared[0] : undefined))?.id;
}

function common({ documents }: RecordMeeting, ids: readonly string[]): number {
  return documents.filter((id) => ids.includes(id)).length;
}

/** What is shown side by side: the number, and what it is of. */
const SHOWN = {
  figure: ['quantity', 'status', 'change'],
  agreement: ['count', 'title', 'status', 'scope', 'parties', 'time'],
} as const;

function fieldsOf(
  claims: readonly (AgreementClaim | FigureClaim)[],
  days: ReadonlyMap<string, Day>,
  origins: EntryParts['origins'],
): Readonly<Record<string, RecordField>> {
  const out: Record<string, RecordField> = {};
  const kind = claims[0]?.kind ?? 'figure';
  for (const name of SHOWN[kind]) {
    const groups = new Map<string, { value: unknown; claims: (AgreementClaim | FigureClaim)[] }>();
    for (const claim of claims) {
      const field = (claim.fields as Record<string, { value: unknown } | undefined>)[name];
      if (!field) continue;
      const key = JSON.stringify(valueKey(field.value));
      const group = groups.get(key);
      if (group) group.claims.push(claim);
      else groups.set(key, { value: field.value, claims: [claim] });
    }
    if (groups.size === 0) continue;
    const values = [...groups.values()].map((group) => fieldValue(group, origins));
    const documents = new Set(values.flatMap((value) => value.documents));
    const weighed = verdictOn(name, claims, days, values.length);
    // Texts contradict one another; what one text says twice is for the checks.
    const isOwn = weighed.verdict === 'differing' && documents.size < 2;
    out[name] = {
      ...(isOwn
        ? { verdict: 'complementary' as const, why: 'one text tells all of them' }
        : weighed),
      values,
    };
  }
  return out;
}

/** Only the number is weighed; what else is told of one entry may be told by one report and not by another. */
function verdictOn(
  name: string,
  claims: readonly (AgreementClaim | FigureClaim)[],
  days: ReadonlyMap<string, Day>,
  values: number,
): Pick<RecordField, 'verdict' | 'why'> {
  if (values < 2) return { verdict: 'agreed' };
  if (name === 'change') return weighAll(claims.flatMap((claim) => changeSaid(claim, days)));
  if (name !== 'quantity' && name !== 'count') return { verdict: 'complementary' };
  const said = claims
    .map((claim): Said => {
      const day = days.get(claim.documentId);
      return claim.kind === 'figure' ? saidByFigure(claim, day) : saidByAgreement(claim, day);
    })
    .filter(({ quantity }) => quantity !== undefined);
  return weighAll(said);
}

/** A change as it is weighed: a fall is a number below nought. */
function changeSaid(
  claim: AgreementClaim | FigureClaim,
  days: ReadonlyMap<string, Day>,
): readonly Said[] {
  const change = claim.kind === 'figure' ? claim.fields.change?.value : undefined;
  if (!change || claim.kind !== 'figure') return [];
  const said = saidByFigure(claim, days.get(claim.documentId));
  if (change.direction === 'up') return [{ ...said, quantity: change.quantity }];
  const { lower, upper, written } = change.quantity;
  const below = (value: string): string => (value.startsWith('-') ? value.slice(1) : `-${value}`);
  const quantity = {
    ...change.quantity,
    written: below(written),
    ...(upper === undefined ? {} : { lower: below(upper) }),
    ...(lower === undefined ? {} : { upper: below(lower) }),
  };
  return [{ ...said, quantity }];
}

/** The parts of a value that make it another value: of a number what is written and in which unit. */
function valueKey(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if ('written' in value) {
    const { written, writtenUpper, unit, approximate } = value as Record<string, unknown>;
    return [written, writtenUpper, unit, approximate];
  }
  if ('direction' in value) {
    const { direction, quantity } = value as { direction: string; quantity: { written: string } };
    return [direction, quantity.written];
  }
  if ('timex' in value) return (value as { timex: string }).timex;
  return value;
}

function fieldValue(
  { value, claims }: { value: unknown; claims: readonly (AgreementClaim | FigureClaim)[] },
  origins: EntryParts['origins'],
): FieldValue {
  const documents = [...new Set(claims.map((claim) => claim.documentId))];
  return { value, documents, claims: claims.map(({ id }) => id), origins: origins(documents) };
}
