/** What is joined to a number: endings, "and more", a second number with a smaller scale. */
import type { NumberWord } from '../../language/quantity-rules.ts';
import type { PhraseHit, Tokens } from '../../model/annotation.ts';
import { shiftDecimal, significantDigits, stripZeros } from './decimal.ts';
import type { NumberSpan } from './number-span.ts';
import { readScale } from './read-scale.ts';

/** "25-й", "5-ти": a whole number, whatever ending it bears. */
export function readTail(
  at: number,
  read: { readonly digits: string; readonly ordinal: boolean } | undefined,
): NumberSpan | undefined {
  if (!read || read.digits.length > 15) return undefined;
  return {
    from: at,
    to: at + 1,
    value: stripZeros(read.digits),
    precision: '1',
    digits: significantDigits(read.digits),
    words: false,
    ordinal: read.ordinal,
    scale: 0,
    doubtfulScale: false,
  };
}

/** "25 с лишним процентов", "2 с лишним миллиарда": more than the number, whose scale may come after. */
export function withMore(
  tokens: Tokens,
  span: NumberSpan,
  words: ReadonlyMap<number, PhraseHit<NumberWord>>,
): NumberSpan {
  const more = words.get(span.to);
  if (more?.row.part !== 'more' || span.ordinal) return span;
  const { to, power } = readScale(tokens, more.to, words);
  return {
    ...span,
    to,
    value: stripZeros(shiftDecimal(span.value, power)),
    precision: shiftDecimal(span.precision, power),
    scale: span.scale + power,
    vague: { lowerInclusive: false, upperInclusive: false },
  };
}

/** "1 триллион 529 миллионов": a figure with a smaller scale right after one with a larger belongs to it. */
export function joinScales(
  first: NumberSpan | undefined,
  next: NumberSpan,
): NumberSpan | undefined {
  if (!first || first.to !== next.from || next.words || next.ordinal || first.ordinal)
    return undefined;
  if (next.scale < 3 || next.scale >= first.scale || first.vague || next.vague) return undefined;
  if (first.value.includes('.') || next.value.includes('.')) return undefined;
  const low = BigInt(next.value);
  if (low >= 10n ** BigInt(first.scale)) return undefined;
  return {
    ...first,
    to: next.to,
    value: String(BigInt(first.value) + low),
    precision: next.precision,
    digits: significantDigits(shiftDecimal(String(BigInt(first.value) + low), -next.scale)),
  };
}
