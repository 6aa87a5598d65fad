/** The fields of a meeting side by side: each value with who says it, and how the values go together. */
import type { Participant } from '../model/actor.ts';
import type { MeetingClaim } from '../model/claim.ts';
import type { FieldValue, RecordField, Verdict } from '../model/record.ts';
import type { Stated } from '../model/stated.ts';
import type { Time } from '../model/time.ts';
import type { Reference } from '../reference/reference.ts';
import { knownPlace } from './known-place.ts';

const NAMES = [
  'participants',
  'time',
  'place',
  'ordinal',
  'host',
  'format',
  'status',
  'title',
  'subject',
  'follows',
] as const;

/** Fields of one meeting over all its claims. */
export function recordFields(
  claims: readonly MeetingClaim[],
  origins: (ids: readonly string[]) => number,
  reference: Reference,
): Readonly<Record<string, RecordField>> {
  const out: Record<string, RecordField> = {};
  for (const name of NAMES) {
    const values = valuesOf(claims, name, origins, reference);
    if (values.length > 0) out[name] = { ...verdictOn(name, values, claims, reference), values };
  }
  return out;
}

/** The verdict on a field with the words that decide it; texts contradict one another, not themselves. */
function verdictOn(
  name: string,
  values: readonly FieldValue[],
  claims: readonly MeetingClaim[],
  reference: Reference,
): Pick<RecordField, 'verdict' | 'why'> {
  const verdict = verdictOf(name, values, reference);
  if (verdict !== 'differing') return { verdict };
  const documents = new Set(values.flatMap((value) => value.documents));
  if (documents.size < 2) return { verdict: 'complementary', why: 'one text tells all of them' };
  const formats = claims.map(({ fields }) => fields.format?.value);
  const isJourney = formats.some((format) => format === 'visit' || format === 'attendance');
  if (isJourney && (name === 'place' || name === 'time'))
    return { verdict: 'complementary', why: 'stops of one journey' };
  return { verdict, why: `${values.length} values that cannot all hold` };
}

function valuesOf(
  claims: readonly MeetingClaim[],
  name: (typeof NAMES)[number],
  origins: (ids: readonly string[]) => number,
  reference: Reference,
): FieldValue[] {
  const groups = new Map<string, { value: unknown; claims: MeetingClaim[] }>();
  for (const claim of claims) {
    const field = claim.fields[name] as Stated<unknown> | undefined;
    if (!field) continue;
    const key = keyOf(name, field.value, reference);
    const group = groups.get(key);
    if (group) group.claims.push(claim);
    else groups.set(key, { value: field.value, claims: [claim] });
  }
  return [...groups.values()].map((g) => {
    const documents = [...new Set(g.claims.map((c) => c.documentId))];
    return {
      value: g.value,
      documents,
      claims: g.claims.map((c) => c.id),
      origins: origins(documents),
    };
  });
}

function keyOf(name: string, value: unknown, reference: Reference): string {
  if (name === 'place' && typeof value === 'string') {
    const id = reference.place(value.toLowerCase())?.id;
    if (id !== undefined) return id;
  }
  if (name === 'time') {
    const time = value as Time;
    return `${time.earliest ?? time.timex}/${time.latest ?? ''}`;
  }
  if (name === 'participants')
    return (value as Participant[])
      .map((p) => p.id ?? p.name.toLowerCase())
      .sort()
      .join('+');
  return typeof value === 'string' ? value.toLowerCase() : JSON.stringify(value);
}

function verdictOf(name: string, values: readonly FieldValue[], reference: Reference): Verdict {
  if (values.length < 2) return 'agreed';
  const every = (fits: (a: unknown, b: unknown) => boolean): boolean =>
    values.every((a, i) => values.slice(i + 1).every((b) => fits(a.value, b.value)));
  switch (name) {
    case 'time':
      return every((a, b) => overlap(a as Time, b as Time)) ? 'complementary' : 'differing';
    case 'place':
      return every((a, b) => placesFit(String(a), String(b), reference))
        ? 'complementary'
        : 'differing';
    case 'ordinal':
    case 'host':
      return 'differing';
    default:
      return 'complementary';
  }
}

function overlap(a: Time, b: Time): boolean {
  if (!a.earliest || !a.latest || !b.earliest || !b.latest) return true;
  return a.earliest <= b.latest && b.earliest <= a.latest;
}

/** One name holds the other, both name one town or state in different languages, or one is the state of the other. */
function placesFit(a: string, b: string, reference: Reference): boolean {
  const left = a.toLowerCase();
  const right = b.toLowerCase();
  if (left.includes(right) || right.includes(left)) return true;
  const one = knownPlace(left, reference);
  const other = knownPlace(right, reference);
  if (!one || !other) return isOtherScript(left, right);
  return one.id === other.id || one.id === other.state || one.state === other.id;
}

/** Names in different scripts that the reference does not know cannot be held against each other. */
function isOtherScript(a: string, b: string): boolean {
  return scriptOf(a) !== scriptOf(b);
}

function scriptOf(words: string): string {
  if (/\p{Script=Han}/u.test(words)) return 'Han';
  return /\p{Script=Cyrillic}/u.test(words) ? 'Cyrillic' : 'other';
}
