/** Fractions, decimals and dozens in words: "two-thirds", "two and a half million", "nine point four", "two dozen". */
import { Big } from 'big.js';
import type { NumberWord } from '../../language/quantity-rules.ts';
import { type PhraseHit, TOKEN_WORD, type Tokens } from '../../model/annotation.ts';
import { shiftDecimal, significantDigits, stripZeros } from './decimal.ts';
import { isGlued } from './figure-form.ts';
import type { NumberSpan } from './number-span.ts';
import { readScale } from './read-scale.ts';

type Words = ReadonlyMap<number, PhraseHit<NumberWord>>;

/** What the readers of fractions look at. */
export interface FractionText {
  readonly tokens: Tokens;
  readonly words: Words;
  readonly and: ReadonlySet<string>;
  readonly of: ReadonlySet<string>;
}

/** A part of one: its decimal, and the token behind it. */
interface Part {
  readonly value: Big;
  readonly places: number;
  readonly to: number;
}

/** A number with the fraction, the decimals or the dozens said behind it. */
export function withFraction(text: FractionText, span: NumberSpan): NumberSpan {
  if (span.ordinal || span.vague || span.share || span.value.includes('.')) return span;
  return (
    dozens(text, span) ??
    spokenDecimals(text, span) ??
    mixed(text, span) ??
    asPart(text, span) ??
    span
  );
}

/** "half a million", "a quarter of a billion", "quarter million": a part that no number comes before. */
export function leadingFraction(text: FractionText, at: number): NumberSpan | undefined {
  const { tokens, words } = text;
  const row = words.get(at)?.row;
  const start = row?.part === 'article' ? (words.get(at)?.to as number) : at;
  const hit = words.get(start);
  if (hit?.row.part !== 'fraction' || hit.row.plural) return undefined;
  const part = partOf(1, hit.row.value, hit.to);
  const scaled = scaledPart(text, at, part, start > at || hit.row.value > 2);
  if (scaled) return scaled;
  const article = words.get(hit.to);
  const isHalfA = start === at && hit.row.value === 2 && article?.row.part === 'article';
  if (isHalfA) return partSpan(at, { ...part, to: article.to });
  const ofOne = start > at && text.of.has(tokens.forms[hit.to] ?? '');
  return ofOne && words.get(hit.to + 1)?.row.part === 'article' ? partSpan(at, part) : undefined;
}

function partOf(above: number, below: number, to: number): Part {
  const value = new Big(above).div(below).round(10);
  return { value, places: below === 2 || below === 5 || below === 10 ? 1 : 2, to };
}

function partSpan(from: number, { value, places, to }: Part): NumberSpan {
  return {
    from,
    to,
    value: value.toFixed(),
    precision: places === 1 ? '0.1' : '0.01',
    digits: places,
    words: true,
    ordinal: false,
    scale: 0,
    doubtfulScale: false,
    part: true,
  };
}

/** A part of a scale: "half a million", "three quarters of a billion"; `of` tells whether "of" or nothing may lie between. */
function scaledPart(
  { tokens, words, of }: FractionText,
  from: number,
  part: Part,
  withOf: boolean,
): NumberSpan | undefined {
  let at = part.to;
  if (withOf && of.has(tokens.forms[at] ?? '')) at++;
  const article = words.get(at)?.row.part === 'article' ? 1 : 0;
  if (at > part.to && article === 0) return undefined;
  const hit = words.get(at + article);
  if (hit?.row.part !== 'scale' || hit.row.glued || hit.row.ordinal) return undefined;
  const { value } = hit.row;
  return {
    ...partSpan(from, { ...part, to: hit.to }),
    value: stripZeros(shiftDecimal(part.value.toFixed(), value)),
    precision: stripZeros(shiftDecimal('1', value - part.places)),
    scale: value,
    part: false,
  };
}

/** "two thirds", "three-fifths", "one-eighth", "five - eighths". */
function asPart(text: FractionText, span: NumberSpan): NumberSpan | undefined {
  const part = partBehind(text, Number(span.value), span.to);
  if (!part || span.scale > 0) return undefined;
  return scaledPart(text, span.from, part, true) ?? partSpan(span.from, part);
}

/** The denominator behind a numerator: in the plural after more than one, else in the singular, where no noun follows. */
function partBehind(
  { tokens, words, of, and }: FractionText,
  above: number,
  at: number,
): Part | undefined {
  const { forms, flags } = tokens;
  const hyphen = forms[at] === '-' && isGlued(tokens, at) === isGlued(tokens, at + 1);
  const hit = words.get(hyphen ? at + 1 : at);
  if (!hit || !Number.isInteger(above) || above < 1) return undefined;
  const { part, value, ordinal, plural } = hit.row;
  const closes = hyphen || of.has(forms[hit.to] ?? '') || words.get(hit.to)?.row.part === 'scale';
  if (part === 'fraction' && value === 4 && plural && !(above === 3 && closes)) return undefined;
  if (above > 1)
    return part === 'fraction' && plural && value > 2 ? partOf(above, value, hit.to) : undefined;
  const isSingle = (part === 'fraction' && !plural) || (ordinal === true && value >= 3);
  const open =
    closes ||
    and.has(forms[hit.to] ?? '') ||
    hit.to >= tokens.length ||
    ((flags[hit.to] as number) & TOKEN_WORD) === 0;
  return isSingle && open ? partOf(above, value, hit.to) : undefined;
}

/** "three and a half", "2 and two thirds", "two and a quarter million", "two million and a half". */
function mixed(text: FractionText, span: NumberSpan): NumberSpan | undefined {
  const { tokens, words, and } = text;
  if (!and.has(tokens.forms[span.to] ?? '')) return undefined;
  const part = partAfterAnd(text, span.to + 1);
  if (!part) return undefined;
  const scaled = span.scale === 0 ? readScale(tokens, part.to, words) : { to: part.to, power: 0 };
  const power = scaled.power + span.scale;
  const value = new Big(span.value).plus(part.value.times(new Big(10).pow(span.scale)));
  const written = stripZeros(shiftDecimal(value.toFixed(), scaled.power));
  return {
    ...span,
    to: scaled.to,
    value: written,
    precision: stripZeros(shiftDecimal('1', power - part.places)),
    digits: significantDigits(shiftDecimal(written, -power)),
    scale: power,
  };
}

function partAfterAnd(text: FractionText, at: number): Part | undefined {
  const { words } = text;
  const hit = words.get(at);
  if (!hit) return undefined;
  if (hit.row.part === 'article') {
    const below = words.get(hit.to)?.row;
    const isPart =
      (below?.part === 'fraction' && !below.plural) || (below?.ordinal && below.value >= 3);
    return below && isPart ? partOf(1, below.value, hit.to + 1) : undefined;
  }
  return hit.row.part === 'unit' && !hit.row.ordinal
    ? partBehind(text, hit.row.value, hit.to)
    : undefined;
}

/** "nine point nought four", "two point five million". */
function spokenDecimals({ tokens, words }: FractionText, span: NumberSpan): NumberSpan | undefined {
  if (!span.words || words.get(span.to)?.row.part !== 'point') return undefined;
  let digits = '';
  let at = span.to + 1;
  for (;;) {
    const hit = words.get(at);
    if (hit?.row.part !== 'unit' || hit.row.value > 9 || hit.row.ordinal) break;
    digits += String(hit.row.value);
    at = hit.to;
  }
  if (digits === '') return undefined;
  const { to, power } = readScale(tokens, at, words);
  const written = `${span.value}.${digits}`;
  return {
    ...span,
    to,
    value: stripZeros(shiftDecimal(written, power)),
    precision: stripZeros(shiftDecimal('1', power - digits.length)),
    digits: significantDigits(written),
    scale: power,
  };
}

/** "two dozen": twelve times the number. */
function dozens({ words }: FractionText, span: NumberSpan): NumberSpan | undefined {
  const hit = words.get(span.to);
  if (hit?.row.part !== 'dozen') return undefined;
  const times = new Big(hit.row.value);
  return {
    ...span,
    to: hit.to,
    value: times.times(span.value).toFixed(),
    precision: times.times(span.precision).toFixed(),
  };
}
