/** What a number can mean when reports round it: "500,000 people" is seldom one man short of 500,001. */
import { Big } from 'big.js';
import type { Quantity } from '../model/quantity.ts';
import { type Interval, intervalOf, widened } from './interval.ts';

/** Whole numbers below this are counted one by one: "four shipments". */
const COUNTED = new Big(100);

/**
 * The values that a quantity can mean where the noughts at its end may come from rounding: half a unit of its last
 * digit that is no nought, but of the second digit at the coarsest.
 */
export function roundedInterval(quantity: Quantity): Interval {
  const exact = intervalOf(quantity);
  const written = new Big(quantity.written).abs();
  if (quantity.kind === 'count' && written.lt(COUNTED)) {
    return quantity.approximate === undefined && exact.lower && exact.upper
      ? { lower: new Big(quantity.written), upper: new Big(quantity.written) }
      : exact;
  }
  const unit = unitOfLastDigit(written);
  const has = new Big(quantity.precision).abs();
  return unit.gt(has) ? widened(exact, unit.minus(has).div(2)) : exact;
}

function unitOfLastDigit(written: Big): Big {
  if (written.eq(0)) return new Big(0);
  const digits = Math.max(written.c.length, 2);
  return new Big(10).pow(written.e - digits + 1);
}

/** The product of two intervals of numbers above nought; a side that is open in one is open in the product. */
export function product(a: Interval, b: Interval): Interval {
  return {
    ...(a.lower && b.lower ? { lower: a.lower.times(b.lower) } : {}),
    ...(a.upper && b.upper ? { upper: a.upper.times(b.upper) } : {}),
  };
}

/** The quotient of two intervals of numbers above nought. */
export function quotient(a: Interval, b: Interval): Interval {
  return {
    ...(a.lower && b.upper?.gt(0) ? { lower: a.lower.div(b.upper) } : {}),
    ...(a.upper && b.lower?.gt(0) ? { upper: a.upper.div(b.lower) } : {}),
  };
}

/** How far two intervals lie apart, as a part of the nearer end of the second; nought where they share a value. */
export function gapBetween(a: Interval, b: Interval): Big {
  if (a.lower && b.upper && a.lower.gt(b.upper))
    return a.lower.minus(b.upper).div(b.upper.abs().gt(0) ? b.upper.abs() : 1);
  if (a.upper && b.lower && a.upper.lt(b.lower))
    return b.lower.minus(a.upper).div(b.lower.abs().gt(0) ? b.lower.abs() : 1);
  return new Big(0);
}
