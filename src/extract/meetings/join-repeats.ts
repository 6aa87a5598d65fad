/** One claim per thing said: a repeat adds its words as evidence to the fullest mention. */
import type { Anchor } from '../../model/anchor.ts';
import type { MeetingClaim, MeetingFields } from '../../model/claim.ts';
import { participantKey } from './participants.ts';

/** Joins claims of one document that tell of the same meeting, in text order. */
export function joinRepeats(claims: readonly MeetingClaim[]): readonly MeetingClaim[] {
  const out: MeetingClaim[] = [];
  // Evidence of repeats is kept apart until the end: a long list is not copied for every one of them.
  const repeats = new Map<number, Anchor[]>();
  const places = new Map<string, Set<number>>();
  for (const claim of claims) {
    const near = new Set(traits(claim).flatMap((trait) => [...(places.get(trait) ?? [])]));
    const same = [...near].filter((i) => isSame(out[i] as MeetingClaim, claim));
    const at = same.length > 0 ? Math.min(...same) : out.length;
    out[at] = same.length > 0 ? joinAt(out[at] as MeetingClaim, claim, at, repeats) : claim;
    for (const trait of traits(out[at] as MeetingClaim)) {
      const known = places.get(trait);
      if (known) known.add(at);
      else places.set(trait, new Set([at]));
    }
  }
  return out.map((claim, i) => {
    const more = repeats.get(i);
    return more ? { ...claim, evidence: [...claim.evidence, ...more] } : claim;
  });
}

/**
 * Two claims of the same meeting share one of these: a pair of parties, the one party, or the day and the sides. Only
 * claims that do are compared, so that a long document with many meetings stays quick.
 */
function traits(claim: MeetingClaim): string[] {
  const parties = [...new Set(keys(claim))].sort();
  const pairs = parties.flatMap((a, i) => parties.slice(i + 1).map((b) => `${a}\n${b}`));
  const own = parties.length === 1 ? parties : pairs;
  const day = claim.fields.time?.value.earliest;
  const sides = sidesOf(claim);
  return day === undefined || sides === '' ? own : [...own, `${day}\n${sides}`];
}

/** Same parties, and nothing that sets them apart. */
function isSame(a: MeetingClaim, b: MeetingClaim): boolean {
  if (a.polarity !== b.polarity) return false;
  if ((a.fields.format?.value === 'visit') !== (b.fields.format?.value === 'visit')) return false;
  if ((a.fields.format?.value === 'attendance') !== (b.fields.format?.value === 'attendance'))
    return false;
  if (!sameParties(a, b) && !sameSides(a, b)) return false;
  if (differ(a.fields.ordinal?.value, b.fields.ordinal?.value)) return false;
  if (differ(a.fields.series?.value.id, b.fields.series?.value.id)) return false;
  if (!placesFit(a.fields.place?.value, b.fields.place?.value)) return false;
  return timesFit(a.fields, b.fields);
}

function keys(claim: MeetingClaim): string[] {
  return (claim.fields.participants?.value ?? []).map(participantKey);
}

function sameParties(a: MeetingClaim, b: MeetingClaim): boolean {
  const left = new Set(keys(a));
  const right = new Set(keys(b));
  const small = left.size <= right.size ? left : right;
  const large = small === left ? right : left;
  if (small.size === 0) return false;
  for (const key of small) if (!large.has(key)) return false;
  return small.size === large.size || small.size >= 2;
}

/** "China and Russia" met through their prime ministers on the day on which Li and Mishustin met. */
function sameSides(a: MeetingClaim, b: MeetingClaim): boolean {
  if (
    !a.fields.time?.value.earliest ||
    a.fields.time.value.earliest !== b.fields.time?.value.earliest
  )
    return false;
  const states = [a, b].filter((c) =>
    c.fields.participants?.value.every((p) => p.kind === 'state'),
  );
  if (states.length !== 1) return false;
  return sidesOf(a) === sidesOf(b) && sidesOf(a) !== '';
}

function sidesOf(claim: MeetingClaim): string {
  const sides = (claim.fields.participants?.value ?? []).map((p) => p.represents ?? '');
  return sides.includes('') ? '' : [...new Set(sides)].sort().join('+');
}

function differ<T>(a: T | undefined, b: T | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}

function placesFit(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return true;
  return a.includes(b) || b.includes(a);
}

function timesFit(a: MeetingFields, b: MeetingFields): boolean {
  const left = a.time?.value;
  const right = b.time?.value;
  if (!left || !right) return true;
  if (!left.earliest || !right.earliest || !left.latest || !right.latest)
    return left.timex === right.timex;
  return left.earliest <= right.latest && right.earliest <= left.latest;
}

function weight(claim: MeetingClaim): number {
  const f = claim.fields;
  return (
    (f.time ? 3 : 0) +
    (f.place ? 2 : 0) +
    (f.series ? 2 : 0) +
    (f.ordinal ? 2 : 0) +
    (f.subject ? 1 : 0) +
    keys(claim).length
  );
}

/** The fuller claim; the other's evidence comes after its own and after all that was gathered for the same meeting. */
function joinAt(
  a: MeetingClaim,
  b: MeetingClaim,
  at: number,
  repeats: Map<number, Anchor[]>,
): MeetingClaim {
  const [main, other] = weight(b) > weight(a) ? [b, a] : [a, b];
  const gathered = repeats.get(at) ?? [];
  if (main === a) gathered.push(...other.evidence);
  else gathered.unshift(...other.evidence);
  repeats.set(at, gathered);
  const persons = [main, other].find((c) =>
    c.fields.participants?.value.some((p) => p.kind === 'person'),
  );
  const participants = (persons ?? main).fields.participants;
  return {
    ...main,
    fields: { ...other.fields, ...main.fields, ...(participants ? { participants } : {}) },
  };
}
