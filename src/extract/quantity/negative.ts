import type { NumberSpan } from './number-span.ts';

/** "负三十", "零下20多度": below zero, from the token of its minus on; never an ordinal. */
export function negative(from: number, span: NumberSpan | undefined): NumberSpan | undefined {
  if (!span || span.ordinal || span.from > from + 2) return undefined;
  const value = opposite(span.value);
  if (!span.vague) return { ...span, from, value, negative: true };
  const { upper, lowerInclusive, upperInclusive } = span.vague;
  if (upper === undefined) return undefined;
  const vague = {
    lower: opposite(upper),
    upper: value,
    lowerInclusive: upperInclusive,
    upperInclusive: lowerInclusive,
  };
  return { ...span, from, value, vague, negative: true };
}

function opposite(value: string): string {
  return value.startsWith('-') ? value.slice(1) : `-${value}`;
}
