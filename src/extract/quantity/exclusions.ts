/** Numbers that name or date a thing by the words around them: titles, ages in a row, articles in a row. */
import {
  TOKEN_ALL_CAPITALS,
  TOKEN_CAPITAL,
  TOKEN_GLUED,
  TOKEN_NUMBER,
  TOKEN_QUOTED,
  TOKEN_WORD,
} from '../../model/annotation.ts';
import type { Measured } from './measured.ts';
import type { NumberSpan } from './number-span.ts';
import type { QuantityContext } from './quantity-context.ts';

/** Quotation marks, folded. */
const QUOTE = '"';
/** How many numbers of a row may stand before the one with the unit of time. */
const MOST_IN_ROW = 4;

/** "«Три сестры»", "«112 Украина»", «Движение пяти звёзд»: a count that fills short quotation marks is a title. */
export function isTitle(context: QuantityContext, measured: Measured): boolean {
  if (measured.kind !== 'count') return false;
  const { forms } = context.input.tokens;
  // "«0 мерах»": a nought for the letter.
  if (forms[measured.from] === '0' && forms[measured.from - 1] === QUOTE) return true;
  if (isCapitalised(context, measured)) return true;
  return isShortTitle(context, measured);
}

/** "the Six Nations", "the Three Gorges": a number word with a capital like its noun, inside a sentence, is a name. */
function isCapitalised({ input }: QuantityContext, { from, to, noun }: Measured): boolean {
  const { flags, sentences } = input.tokens;
  const has = (at: number, flag: number): boolean => ((flags[at] ?? 0) & flag) !== 0;
  return (
    noun !== undefined &&
    sentences[from - 1] === sentences[from] &&
    has(from, TOKEN_CAPITAL) &&
    !has(from, TOKEN_NUMBER | TOKEN_ALL_CAPITALS) &&
    has(to - 1, TOKEN_CAPITAL) &&
    has(from - 1, TOKEN_WORD) &&
    !has(from - 1, TOKEN_CAPITAL)
  );
}

/** Within quotation marks of five words at most, which open with a capital or with a figure before one. */
export function isShortTitle(
  context: QuantityContext,
  { from, to }: Pick<NumberSpan, 'from' | 'to'>,
): boolean {
  const { forms, flags } = context.input.tokens;
  if (((flags[from] ?? 0) & TOKEN_QUOTED) === 0) return false;
  const before = [1, 2, 3].find((back) => forms[from - back] === QUOTE);
  if (before === undefined || ![0, 1].some((more) => forms[to + more] === QUOTE)) return false;
  const isCapital = (at: number): boolean => ((flags[at] ?? 0) & TOKEN_CAPITAL) !== 0;
  const isFigure = ((flags[from] ?? 0) & TOKEN_NUMBER) !== 0;
  return isCapital(from - before + 1) || (before === 1 && isFigure && isCapital(from + 1));
}

/** "54 [тысячи]": the scale that the editor added is not the speaker's, and without it the number is wrong. */
export function isTranscribed({ index, input }: QuantityContext, number: NumberSpan): boolean {
  return input.tokens.forms[number.to] === '[' && index.numberFrom.has(number.to + 1);
}

/** "47 и 46 лет", "10, 9 и 8 лет", "в 70 и 75 лет": the unit of time behind the last number is that of the first. */
export function sharesTimeUnit(context: QuantityContext, last: NumberSpan): boolean {
  const { index, grammar } = context;
  const { forms, flags } = context.input.tokens;
  let at = last.to;
  for (let step = 0; step < MOST_IN_ROW; step++) {
    if (index.timeUnits.has(at)) return step > 0;
    const join = forms[at] ?? '';
    if (join !== ',' && !grammar.rowJoins?.has(join)) return false;
    if (((flags[at + 1] ?? 0) & TOKEN_NUMBER) === 0 && !index.numberFrom.has(at + 1)) return false;
    at = index.numberFrom.get(at + 1)?.to ?? at + 2;
  }
  return false;
}

/** Whether a number stands behind a word that makes it a name, or in a row with such a number: "статьи 318 и 212". */
export function isBlocked(
  context: QuantityContext,
  number: NumberSpan,
  before: NumberSpan | undefined,
): boolean {
  if (context.index.blockTo.has(number.from)) return true;
  if (isHyphenRow(context, number)) return true;
  const { grammar, index, input } = context;
  if (!before || before.to !== number.from - 1 || !index.blockTo.has(before.from)) return false;
  const join = input.tokens.forms[before.to] as string;
  return (
    join === '-' || (grammar.rowJoins !== undefined && (join === ',' || grammar.rowJoins.has(join)))
  );
}

/** "за тысячу кубометров": what a price is reckoned by. */
export function isRate(
  { grammar, input }: QuantityContext,
  number: NumberSpan,
  measured: Measured,
): boolean {
  if (!grammar.rateLeads || measured.kind !== 'measure') return false;
  const bare = number.words && number.to === number.from + 1 && number.scale > 0;
  return bare && grammar.rateLeads.has(input.tokens.forms[number.from - 1] ?? '');
}

/** "200-23-16": three figures or more joined by hyphens are a telephone number or a code. */
function isHyphenRow({ input }: QuantityContext, number: NumberSpan): boolean {
  const { flags, forms } = input.tokens;
  const isNumber = (at: number): boolean => ((flags[at] ?? 0) & TOKEN_NUMBER) !== 0;
  const glued = (at: number): boolean => ((flags[at] ?? 0) & TOKEN_GLUED) !== 0;
  let length = 1;
  for (
    let at = number.to;
    length <= 2 && forms[at] === '-' && glued(at) && glued(at + 1) && isNumber(at + 1);
    at += 2
  )
    length++;
  for (
    let at = number.from;
    length <= 2 && forms[at - 1] === '-' && glued(at) && glued(at - 1) && isNumber(at - 2);
    at -= 2
  )
    length++;
  return length > 2;
}
