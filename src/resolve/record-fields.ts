/** The fields of a meeting side by side: each value with who says it, and how the values go together. */
import type { Participant } from '../model/actor.ts';
import type { MeetingClaim } from '../model/claim.ts';
import type { FieldValue, RecordField, Verdict } from '../model/record.ts';
import type { Stated } from '../model/stated.ts';
import type { Time } from '../model/time.ts';
import type { Reference } from '../reference/reference.ts';

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
    const values = valuesOf(claims, name, origins);
    if (values.length > 0) out[name] = { verdict: verdictOf(name, values, reference), values };
  }
  return out;
}

function valuesOf(
  claims: readonly MeetingClaim[],
  name: (typeof NAMES)[number],
  origins: (ids: readonly string[]) => number,
): FieldValue[] {
  const groups = new Map<string, { value: unknown; claims: MeetingClaim[] }>();
  for (const claim of claims) {
    const field = claim.fields[name] as Stated<unknown> | undefined;
    if (!field) continue;
    const key = keyOf(name, field.value);
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

function keyOf(name: string, value: unknown): string {
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

/** One name holds the other, or is the state of the other. */
function placesFit(a: string, b: string, reference: Reference): boolean {
  const left = a.toLowerCase();
  const right = b.toLowerCase();
  if (left.includes(right) || right.includes(left)) return true;
  return (
    (stateOf(left, reference) !== undefined &&
      isStateName(right, stateOf(left, reference), reference)) ||
    (stateOf(right, reference) !== undefined &&
      isStateName(left, stateOf(right, reference), reference))
  );
}

function stateOf(place: string, reference: Reference): string | undefined {
  return reference.place(place)?.state;
}

function isStateName(name: string, state: string | undefined, reference: Reference): boolean {
  return (
    state !== undefined &&
    (reference.state(state)?.names.en.some((n) => n.toLowerCase() === name) ?? false)
  );
}
