/** What is joined to a number: endings, "and more", a second number with a smaller scale. */
import type { FigureWithTail, NumberWord } from '../../language/quantity-rules.ts';
import type { PhraseHit, Tokens } from '../../model/annotation.ts';
import { shiftDecimal, significantDigits, stripZeros } from './decimal.ts';
import type { NumberSpan } from './number-span.ts';
import { readScale } from './read-scale.ts';

/** "25-й", "5-ти": a whole number, whatever ending it bears. */
export function readTail(at: number, read: FigureWithTail | undefined): NumberSpan | undefined {
  if (!read || read.digits.length > 15) return undefined;
  const decimals = read.digits.split('.')[1]?.length ?? 0;
  return {
    from: at,
    to: at + 1,
    value: stripZeros(read.digits),
    precision: shiftDecimal('1', -decimals),
    digits: significantDigits(read.digits),
    words: false,
    ordinal: read.ordinal,
    scale: 0,
    doubtfulScale: false,
    ...(read.share ? { share: read.share } : {}),
  };
}

/** "25 с лишним процентов", "2 с лишним миллиарда": more than the number, whose scale may come after. */
export function withMore(
  tokens: Tokens,
  span: NumberSpan,
  words: ReadonlyMap<number, PhraseHit<NumberWord>>,
): NumberSpan {
  const more = words.get(span.to);
  if (more?.row.part === 'half') return withHalf(tokens, span, more, words);
  if (more?.row.part !== 'more' || span.ordinal) return span;
  // "30-odd": about thirty.
  if (more.row.value === 1) return { ...span, to: more.to, around: true };
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

/** "пять с половиной миллионов": a half more of what the scale behind it names. */
function withHalf(
  tokens: Tokens,
  span: NumberSpan,
  half: PhraseHit<NumberWord>,
  words: ReadonlyMap<number, PhraseHit<NumberWord>>,
): NumberSpan {
  if (span.ordinal || span.scale > 0 || span.value.includes('.')) return span;
  const { to, power } = readScale(tokens, half.to, words);
  return {
    ...span,
    to,
    value: stripZeros(shiftDecimal(`${span.value}.5`, power)),
    precision: stripZeros(shiftDecimal('0.1', power)),
    digits: significantDigits(`${span.value}.5`),
    scale: power,
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
