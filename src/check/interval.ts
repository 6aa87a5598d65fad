/** Interval arithmetic at the precision in which the text writes its numbers. */
import { Big } from 'big.js';
import type { Quantity } from '../model/quantity.ts';

/** All values that a written quantity can mean; absent means open. */
export interface Interval {
  readonly lower?: Big;
  readonly upper?: Big;
}

/** Half a unit of the last written digit: what rounding may hide. */
export function slack(quantity: Quantity): Big {
  return new Big(quantity.precision).abs().div(2);
}

/** How far "about" and its like may stray. */
const AROUND = new Big('0.05');

/**
 * The values a quantity can mean: a plain number is known to half a unit of its last digit; a bound ("more than 240
 * billion") holds to the letter and leaves the other side open.
 */
export function intervalOf(quantity: Quantity): Interval {
  const { lower, upper, approximate } = quantity;
  const half = slack(quantity);
  if (lower !== undefined && upper !== undefined) {
    const wide = approximate === 'around' ? new Big(quantity.written).abs().times(AROUND) : half;
    const by = wide.gt(half) ? wide : half;
    return { lower: new Big(lower).minus(by), upper: new Big(upper).plus(by) };
  }
  return {
    ...(lower === undefined ? {} : { lower: new Big(lower) }),
    ...(upper === undefined ? {} : { upper: new Big(upper) }),
  };
}

/** Whether two intervals share a value. */
export function overlaps(a: Interval, b: Interval): boolean {
  return (
    !(a.lower && b.upper && a.lower.gt(b.upper)) && !(b.lower && a.upper && b.lower.gt(a.upper))
  );
}

/** An interval widened on both sides. */
export function widened({ lower, upper }: Interval, by: Big): Interval {
  return {
    ...(lower ? { lower: lower.minus(by) } : {}),
    ...(upper ? { upper: upper.plus(by) } : {}),
  };
}

/** The growth in per cent from one level to another; undefined where the base can be nought or less. */
export function growth(from: Interval, to: Interval): Interval | undefined {
  if (!from.lower?.gt(0)) return undefined;
  const percent = (top: Big, base: Big): Big => top.div(base).minus(1).times(100);
  return {
    ...(to.lower && from.upper ? { lower: percent(to.lower, from.upper) } : {}),
    ...(to.upper && from.lower ? { upper: percent(to.upper, from.lower) } : {}),
  };
}

/** The sum of intervals; a side that is open in one part is open in the sum. */
export function sum(parts: readonly Interval[]): Interval {
  const add = (side: 'lower' | 'upper'): Big | undefined => {
    let total = new Big(0);
    for (const part of parts) {
      const value = part[side];
      if (!value) return undefined;
      total = total.plus(value);
    }
    return total;
  };
  const lower = add('lower');
  const upper = add('upper');
  return { ...(lower ? { lower } : {}), ...(upper ? { upper } : {}) };
}

/** A number for people: at most `places` decimals, no trailing noughts, a true minus sign. */
export function plain(value: Big, places = 1): string {
  const text = value.round(places).toFixed();
  return text.startsWith('-') ? `−${text.slice(1)}` : text;
}

/** A number of a large amount for people: "250 billion". */
export function amount(value: Big | string): string {
  const number = new Big(value);
  const scales: readonly [string, string][] = [
    ['1000000000000', 'trillion'],
    ['1000000000', 'billion'],
    ['1000000', 'million'],
  ];
  for (const [size, name] of scales) {
    if (number.abs().gte(size)) return `${plain(number.div(size), 3)} ${name}`;
  }
  return plain(number, 3);
}
