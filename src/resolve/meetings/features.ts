/**
 * What speaks for and against two claims telling of one meeting. Each feature says its reason in words; the weights add
 * up, and no single conflict decides: a wrong day, place or number in one report is what the record is there to show.
 */
import type { MeetingClaim } from '../../model/claim.ts';
import { daysBetween } from '../../model/day.ts';
import type { Time } from '../../model/time.ts';
import type { Reference } from '../../reference/reference.ts';
import { knownPlace } from '../known-place.ts';
import { personsFit, sameSides } from './parties.ts';

/** From this sum on two claims tell of one meeting. */
export const SAME_MEETING = 5;

/** Two claims that are compared. */
export interface Pair {
  readonly a: MeetingClaim;
  readonly b: MeetingClaim;
  readonly reference: Reference;
}

/** One feature: where it holds, its weight counts. */
export interface Feature {
  readonly name: string;
  readonly weight: number;
  readonly reason: string;
  holds(pair: Pair): boolean;
}

/** The table of features. Weights were set by reading real reports; their sum has to reach SAME_MEETING. */
export const FEATURES: readonly Feature[] = [
  {
    name: 'same instalment',
    weight: 6,
    reason: 'both name the same instalment of one series',
    holds: (pair) => instalment(pair) === 'same',
  },
  {
    name: 'other instalment',
    weight: -20,
    reason: 'they name two instalments of one series',
    holds: (pair) => instalment(pair) === 'other',
  },
  {
    name: 'same series',
    weight: 2,
    reason: 'both name the same series',
    holds: ({ a, b }) => seriesOf(a) !== undefined && seriesOf(a) === seriesOf(b),
  },
  {
    name: 'same sides',
    weight: 3,
    reason: 'the same states or bodies take part',
    holds: ({ a, b }) => sameSides(a, b),
  },
  {
    name: 'same persons',
    weight: 2,
    reason: 'the same person stands for a side',
    holds: ({ a, b, reference }) => personsFit(a, b, reference) === 'same',
  },
  {
    name: 'other persons',
    weight: -20,
    reason: 'two different persons stand for one side',
    holds: ({ a, b, reference }) => personsFit(a, b, reference) === 'conflict',
  },
  {
    name: 'same day',
    weight: 4,
    reason: 'the days overlap',
    holds: (pair) => days(pair) === 'same',
  },
  {
    name: 'days that can be the same',
    weight: 2,
    reason: 'one names a stretch of time that holds the day of the other',
    holds: (pair) => days(pair) === 'possible',
  },
  {
    name: 'day of the report',
    weight: 2,
    reason: 'a day was taken from the date of a report, which may be a day late',
    holds: (pair) => days(pair) === 'late',
  },
  {
    name: 'other days',
    weight: -6,
    reason: 'the days are different',
    holds: (pair) => days(pair) === 'other',
  },
  {
    name: 'no day, no series',
    weight: -3,
    reason: 'one has no day, and nothing else says which of their meetings it is',
    holds: (pair) =>
      days(pair) === 'unknown' &&
      (seriesOf(pair.a) === undefined || seriesOf(pair.a) !== seriesOf(pair.b)),
  },
  {
    name: 'no day, one text',
    weight: -4,
    reason: 'one text mentions them apart and one has no day',
    holds: (pair) => days(pair) === 'unknown' && pair.a.documentId === pair.b.documentId,
  },
  {
    name: 'same place',
    weight: 1,
    reason: 'both name the same place',
    holds: (pair) => places(pair) === 'same',
  },
  {
    name: 'other place',
    weight: -1,
    reason: 'they name two places',
    holds: (pair) => places(pair) === 'other',
  },
  {
    name: 'call against talks face to face',
    weight: -4,
    reason: 'one is a call, the other is not',
    holds: ({ a, b }) => isRemote(a) !== undefined && isRemote(a) === !isRemote(b),
  },
];

/** Whether two claims can be of one meeting at all: a visit is no talks, two summits on one journey are two. */
export function comparableMeetings(a: MeetingClaim, b: MeetingClaim): boolean {
  return kindOf(a) === kindOf(b) && !isOtherOccasion(a, b);
}

/** The features that hold between two claims, with their sum. */
export function compareMeetings(pair: Pair): {
  readonly score: number;
  readonly features: readonly Feature[];
} {
  const features = FEATURES.filter((feature) => feature.holds(pair));
  return { score: features.reduce((sum, { weight }) => sum + weight, 0), features };
}

/** Two summits attended on the same journey are two. */
function isOtherOccasion(a: MeetingClaim, b: MeetingClaim): boolean {
  if (kindOf(a) !== 'attendance') return false;
  const ordinals = [a.fields.ordinal?.value, b.fields.ordinal?.value];
  return [[seriesOf(a), seriesOf(b)], ordinals].some(
    ([left, right]) => left !== undefined && right !== undefined && left !== right,
  );
}

function kindOf(claim: MeetingClaim): string {
  const format = claim.fields.format?.value;
  if (format === 'visit' || format === 'attendance') return format;
  return claim.polarity === 'denied' ? 'denied' : 'meeting';
}

function seriesOf(claim: MeetingClaim): string | undefined {
  return claim.fields.series?.value.id;
}

function instalment({ a, b }: Pair): 'same' | 'other' | undefined {
  const [left, right] = [a.fields.ordinal?.value, b.fields.ordinal?.value];
  if (left === undefined || right === undefined) return undefined;
  if (seriesOf(a) === undefined || seriesOf(a) !== seriesOf(b)) return undefined;
  return left === right ? 'same' : 'other';
}

/** Days of one meeting are at most this far apart where a report tells a long visit or a whole month. */
const WIDEST = 45;

function days({ a, b }: Pair): 'same' | 'possible' | 'late' | 'other' | 'unknown' {
  const left = a.fields.time;
  const right = b.fields.time;
  if (!left || !right) return 'unknown';
  const [one, other] = [boundsOf(left.value), boundsOf(right.value)];
  if (!one || !other) return left.value.timex === right.value.timex ? 'same' : 'unknown';
  if (one.from <= other.to && other.from <= one.to) {
    const wide = Math.max(daysBetween(one.from, one.to), daysBetween(other.from, other.to));
    return wide <= 3 ? 'same' : wide <= WIDEST ? 'possible' : 'other';
  }
  const gap =
    one.to < other.from ? daysBetween(one.to, other.from) : daysBetween(other.to, one.from);
  const isLate = left.basis === 'inferred' || right.basis === 'inferred';
  return isLate && gap === 1 ? 'late' : 'other';
}

function boundsOf({ earliest, latest }: Time): { from: string; to: string } | undefined {
  return earliest && latest ? { from: earliest, to: latest } : undefined;
}

function places({ a, b, reference }: Pair): 'same' | 'other' | undefined {
  const [left, right] = [a.fields.place?.value, b.fields.place?.value];
  if (left === undefined || right === undefined) return undefined;
  const [one, other] = [knownPlace(left, reference), knownPlace(right, reference)];
  if (!one || !other) return left.toLowerCase() === right.toLowerCase() ? 'same' : undefined;
  return one.id === other.id || one.id === other.state || one.state === other.id ? 'same' : 'other';
}

function isRemote(claim: MeetingClaim): boolean | undefined {
  const format = claim.fields.format?.value;
  if (format === 'call' || format === 'video') return true;
  return format === 'in person' ? false : undefined;
}
