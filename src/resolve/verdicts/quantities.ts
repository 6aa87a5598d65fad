/** How two quantities of one thing go together: at the precision in which each is written. */
import { Big } from 'big.js';
import type { Quantity } from '../../model/quantity.ts';
import type { Said, Weighed } from './said.ts';

/** "About" and its like may stray by this share; a word like "dozens" by more. */
const AROUND = new Big('0.1');
/** Two offices of statistics may differ by this share. */
const OFFICES = new Big('0.1');
/** Units of one length in seconds. */
const SECONDS: Readonly<Record<string, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
};

interface Span {
  readonly lower?: Big;
  readonly upper?: Big;
}

/** The verdict on two quantities; undefined where they cannot be compared. */
export function weighQuantities(a: Said, b: Said): Weighed | undefined {
  const [left, right] = [a.quantity, b.quantity];
  if (!left || !right) return undefined;
  const other = otherThing(a, b);
  if (other) return { verdict: 'complementary', why: other };
  if (a.standing !== b.standing) return byStanding(a, b, left, right);
  if (
    a.scope !== b.scope &&
    (a.scope ?? b.scope) !== undefined &&
    !touch(spanOf(left), spanOf(right))
  )
    return { verdict: 'complementary', why: scopeWhy(a, b) };
  if (unitOf(left) !== unitOf(right)) return byUnit(left, right);
  if (touch(spanOf(left), spanOf(right))) return sameAtPrecision(left, right);
  if (isOtherOffice(a, b) && areNear(left, right))
    return {
      verdict: 'complementary',
      why: `${a.source ?? 'one'} and ${b.source ?? 'the other'} count for themselves`,
    };
  return { verdict: 'differing', why: `${shown(left)} and ${shown(right)} have no common value` };
}

/** Two metrics, or two times that have no day in common: what is compared is not one thing. */
function otherThing(a: Said, b: Said): string | undefined {
  if (a.metric !== undefined && b.metric !== undefined && a.metric !== b.metric)
    return `one is of ${a.metric}, the other of ${b.metric}`;
  const [one, other] = [a.period, b.period];
  if (!one?.latest || !other?.latest) return undefined;
  // A deadline has no first day: "by 2024" is of another time than "by 2030".
  const touches =
    one.earliest && other.earliest
      ? one.earliest <= other.latest && other.earliest <= one.latest
      : one.latest === other.latest;
  return touches ? undefined : `one is of ${one.timex}, the other of ${other.timex}`;
}

/** A target, a projection or a plan beside the outcome. */
function byStanding(a: Said, b: Said, left: Quantity, right: Quantity): Weighed {
  if (
    unitOf(left) === unitOf(right) &&
    touch(spanOf(left), spanOf(right)) &&
    left.written === right.written
  )
    return { verdict: 'agreed', why: `${a.standing} and ${b.standing}, of one value` };
  const later = (a.day ?? '') > (b.day ?? '') ? a : b;
  const isOutcome =
    later.standing === 'actual' && a.day !== b.day && a.day !== undefined && b.day !== undefined;
  return {
    verdict: isOutcome ? 'updated' : 'complementary',
    why: `one is ${articled(a.standing)}, the other ${articled(b.standing)}`,
  };
}

function articled(standing: Said['standing']): string {
  if (standing === 'actual') return 'what was';
  return standing === 'planned'
    ? 'what was planned'
    : `${standing === 'estimate' ? 'an' : 'a'} ${standing}`;
}

function scopeWhy(a: Said, b: Said): string {
  const named = (scope: string | undefined): string => (scope ? `“${scope}”` : 'no limit');
  return `they count different things: ${named(a.scope)} and ${named(b.scope)}`;
}

/** One amount in two currencies or units is two values of one thing. */
function byUnit(left: Quantity, right: Quantity): Weighed {
  return {
    verdict: 'complementary',
    why: `in ${left.unit ?? 'numbers'} and in ${right.unit ?? 'numbers'}`,
  };
}

function sameAtPrecision(left: Quantity, right: Quantity): Weighed {
  if (left.written === right.written && left.writtenUpper === right.writtenUpper)
    return { verdict: 'agreed' };
  return {
    verdict: 'agreed',
    why: `${shown(left)} and ${shown(right)} are one value at the precision in which they are written`,
  };
}

function isOtherOffice(a: Said, b: Said): boolean {
  return a.source !== undefined && b.source !== undefined && a.source !== b.source;
}

function areNear(left: Quantity, right: Quantity): boolean {
  const [a, b] = [new Big(left.written), new Big(right.written)];
  return a.gt(0) && b.gt(0) && a.div(b).minus(1).abs().lte(OFFICES);
}

/** The unit by which two quantities are compared; lengths of time are one. */
function unitOf({ kind, unit, per }: Quantity): string {
  if (kind === 'percent') return unit === 'point' ? 'point' : '%';
  if (unit !== undefined && unit in SECONDS) return 'second';
  // What is counted has many names: documents, agreements, deals.
  return kind === 'count' ? 'count' : `${unit ?? ''} ${per ?? ''}`.trim();
}

/** All values that a quantity can mean. */
function spanOf(quantity: Quantity): Span {
  const factor = new Big(SECONDS[quantity.unit ?? ''] ?? 1);
  const { lower, upper, approximate, kind } = quantity;
  const half = new Big(quantity.precision).abs().div(2);
  const isExact = kind === 'count' && !approximate && new Big(quantity.written).abs().lt(1000);
  const around = new Big(quantity.written).abs().times(AROUND);
  const soft = quantity.soft || approximate === 'around';
  const by = soft ? (around.gt(half) ? around : half) : isExact ? new Big(0) : half;
  return {
    ...(lower === undefined ? {} : { lower: new Big(lower).minus(by).times(factor) }),
    ...(upper === undefined ? {} : { upper: new Big(upper).plus(by).times(factor) }),
  };
}

function touch(a: Span, b: Span): boolean {
  return (
    !(a.lower && b.upper && a.lower.gt(b.upper)) && !(b.lower && a.upper && b.lower.gt(a.upper))
  );
}

/** A quantity for people: "244.8 billion USD". */
function shown({ written, writtenUpper, unit }: Quantity): string {
  const number = writtenUpper ? `${scaled(written)}–${scaled(writtenUpper)}` : scaled(written);
  return `${number}${unit ? ` ${unit}` : ''}`;
}

const SCALES = [
  ['1000000000000', 'trillion'],
  ['1000000000', 'billion'],
  ['1000000', 'million'],
] as const;

function scaled(written: string): string {
  const value = new Big(written);
  const scale = SCALES.find(([size]) => value.abs().gte(size));
  return scale ? `${value.div(scale[0]).round(3).toFixed()} ${scale[1]}` : value.toFixed();
}
