/** A second, smaller unit behind a measure: "5 feet 11 inches", "6 pounds 3 ounces", "3 kg 200 g". */
import { Big } from 'big.js';
import type { NumberSpan } from './number-span.ts';
import type { QuantityContext } from './quantity-context.ts';
import type { WithTail } from './unit-tail.ts';

/** The smaller unit of a unit, and how many of it make one. */
const SMALLER: Readonly<Record<string, readonly [string, number]>> = {
  foot: ['inch', 12],
  pound: ['ounce', 16],
  stone: ['pound', 14],
  kilogram: ['gram', 1000],
  meter: ['centimeter', 100],
  kilometer: ['meter', 1000],
};

/** The number and its measure, with the smaller unit right behind it, in decimals of the larger. */
export function withSmallerUnit(
  { index, grammar, input }: QuantityContext,
  { number, measured }: WithTail,
  next: NumberSpan | undefined,
): WithTail | undefined {
  const smaller = SMALLER[measured.unit ?? ''];
  if (!smaller || !next || next.scale > 0 || number.scale > 0 || next.vague) return undefined;
  const joined = grammar.and.has(input.tokens.forms[measured.to] ?? '') ? 1 : 0;
  const hit = index.unitFrom.get(next.to);
  const [unit, parts] = smaller;
  if (next.from !== measured.to + joined || hit?.row.unit !== unit || !(Number(next.value) < parts))
    return undefined;
  const value = new Big(next.value).div(parts).plus(number.value).round(10).toFixed();
  return {
    number: { ...number, value, precision: '0.01', digits: number.digits + next.digits },
    measured: { ...measured, to: hit.to },
  };
}
