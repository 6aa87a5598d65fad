/** Numbers that count nothing and that no time, quantity or name holds; `annotate` lists them. */
import {
  type Mention,
  type QuantityMention,
  type TimeMention,
  TOKEN_CAPITAL,
  TOKEN_GLUED,
  TOKEN_NUMBER,
  TOKEN_PUNCTUATION,
  type Tokens,
} from '../../model/annotation.ts';
import type { Syntax } from '../../model/syntax.ts';
import type { ScanInput } from '../scan-input.ts';
import { bounds } from './bounds.ts';
import { isBlocked, isShortTitle, isTranscribed } from './exclusions.ts';
import { isInsideWord } from './inside-word.ts';
import { isForeignDecimal, isNamed, isRow } from './measure.ts';
import { unnamed } from './named-numbers.ts';
import type { NumberSpan } from './number-span.ts';
import { oddNumbers } from './odd-numbers.ts';
import { contextOf, type QuantityContext } from './quantity-context.ts';
import { readNumbers } from './read-numbers.ts';
import { isMinusBefore } from './sign.ts';

/** The numbers outside all that was found, in text order. */
export function findBareNumbers(
  input: ScanInput,
  times: readonly TimeMention[],
  quantities: readonly QuantityMention[],
  mentions: readonly Mention[],
): readonly QuantityMention[] {
  const context = contextOf(input);
  if (!context) return [];
  const { index, grammar } = context;
  const taken = new Uint8Array(input.tokens.length);
  for (const { from, to } of [...times, ...quantities]) taken.fill(1, from, to);
  for (const { from, to, anaphor } of mentions) if (!anaphor) taken.fill(1, from, to);
  const read = readNumbers(input.tokens, [...index.numberFrom.values()], grammar);
  const odd = oddNumbers(context).filter((span) => isFree(taken, span));
  for (const { from, to } of odd) taken.fill(1, from, to);
  const plain = unnamed(read, index.named).filter(
    (number, i, all) =>
      isFree(taken, number) &&
      isBareNumber(context, number, all[i - 1]) &&
      !isStartOf(context, taken, number),
  );
  return [...plain, ...odd]
    .sort((a, b) => a.from - b.from)
    .map((number) => mentionOf(context, taken, number));
}

function isFree(taken: Uint8Array, { from, to }: Pick<NumberSpan, 'from' | 'to'>): boolean {
  for (let at = from; at < to; at++) if (taken[at] === 1) return false;
  return true;
}

/** "six or seven million": the scale behind the second number is that of the first. */
function isStartOf(
  { input, grammar }: QuantityContext,
  taken: Uint8Array,
  { to }: NumberSpan,
): boolean {
  return grammar.rangeJoins.has(input.tokens.forms[to] ?? '') && taken[to + 1] === 1;
}

function isBareNumber(
  context: QuantityContext,
  number: NumberSpan,
  before: NumberSpan | undefined,
): boolean {
  if (number.ordinal || number.roman || number.share !== undefined) return false;
  if (number.doubtfulScale) return false;
  if (isBlocked(context, number, before) || isShortTitle(context, number)) return false;
  if (isInsideWord(context, number) || isTranscribed(context, number)) return false;
  if (context.index.blockFrom.get(number.to)?.row.after === 'any') return false;
  if (isDotted(context, number.from - 1) || isDotted(context, number.to)) return false;
  return number.words ? isNumeral(context, number) : isPlainFigure(context, number);
}

/** A number in words, by the tags where a word of it is also another word: "no one", "一些", "один". */
function isNumeral(context: QuantityContext, number: NumberSpan): boolean {
  const { syntax } = context.input;
  const { from, to, value, vague } = number;
  const isJoined = context.grammar.system === 'myriad';
  if (value === '1' && isArticle(context, from, to)) return false;
  if (!isJoined && (value !== '1' || to > from + 1)) return true;
  if (vague || !syntax || syntax.wordFrom(from) !== from) return false;
  let at = from;
  for (; at < to; at = syntax.wordTo(at)) if (syntax.upos(at) !== 'NUM') return false;
  return at === to && (!isJoined || isApart(context, syntax, to));
}

/** The longest phrase that stands alone: "一块蛋糕". */
const ALONE = 6;

/** "一场灾难", "один из послов": a one that stands as an article tells no number, but in a phrase by itself. */
function isArticle({ input, grammar, index }: QuantityContext, from: number, to: number): boolean {
  const { forms, sentences } = input.tokens;
  if (sentences[to] !== sentences[from]) return false;
  if (grammar.system !== 'myriad') return grammar.ratioLinks.has(forms[to] as string);
  const isHead = from === 0 || sentences[from - 1] !== sentences[from];
  const isPhrase = isHead && sentences[from + ALONE] !== sentences[from];
  return index.classifierFrom.has(to) && !isPhrase;
}

/** "“9·18”事变", "九·一八": a dot at half height joins the month and day that name an event. */
function isDotted({ input }: QuantityContext, at: number): boolean {
  const { forms, flags, length } = input.tokens;
  if (at < 1 || at + 1 >= length || !/^[·•・‧∙]$/.test(forms[at] as string)) return false;
  const isGlued = (i: number): boolean => ((flags[i] as number) & TOKEN_GLUED) !== 0;
  return isGlued(at) && isGlued(at + 1);
}

const NAMED = /^(?:NOUN|PROPN|ADJ|VERB)$/;

/** A classifier or no word of a name stands behind: not "二十大", "八纵八横", "这一重要"; nor a row: "一张张". */
function isApart({ input, index, grammar }: QuantityContext, syntax: Syntax, to: number): boolean {
  const { forms, length } = input.tokens;
  if (to >= length) return true;
  const next = forms[to] as string;
  if (grammar.namingEnds?.has(next) || next === forms[to + 1]) return false;
  return index.classifierFrom.has(to) || !NAMED.test(syntax.upos(to));
}

const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** A figure that is no year, no mark of an item, no telephone number, clock, score or code. */
function isPlainFigure(context: QuantityContext, number: NumberSpan): boolean {
  const { tokens, document } = context.input;
  const { from, to, scale } = number;
  const written = document.text.slice(tokens.starts[from], tokens.ends[to - 1]);
  if (scale === 0 && YEAR.test(written)) return false;
  // "9日": a day that no time was made of.
  if (context.grammar.system === 'myriad' && context.index.timeUnits.has(to)) return false;
  if (/^0\d/.test(written) || (/^\d{7,}$/.test(written) && from + 1 < tokens.length)) return false;
  if (isForeignDecimal(context, written) || isRow(context, number)) return false;
  if (isNamed(context, number, number) || isMark(context, number)) return false;
  if (from > 0 && isPartOfName(context, from)) return false;
  return !isJoined(context, from - 1) && !isJoined(context, to);
}

/** "CentOS 8", "C5+1". */
function isPartOfName({ input }: QuantityContext, from: number): boolean {
  const { tokens, syntax } = input;
  if (tokens.sentences[from - 1] !== tokens.sentences[from]) return false;
  const isSum =
    tokens.forms[from - 1] === '+' && ((tokens.flags[from - 1] ?? 0) & TOKEN_GLUED) !== 0;
  return isSum || syntax?.upos(from - 1) === 'PROPN';
}

/** "(1)", "[12]", "1)", "1. Принять": the number of an item or a note. */
function isMark({ input }: QuantityContext, { from, to, value }: NumberSpan): boolean {
  if (value.length > 2 || value.includes('.')) return false;
  const { forms } = input.tokens;
  const close = forms[to] ?? '';
  return close === ')' || close === ']' || close === '）' || isItem(input.tokens, from, to);
}

/** At the head of a sentence or behind a mark, with a point and a word in capitals behind it. */
function isItem({ forms, flags, sentences, length }: Tokens, from: number, to: number): boolean {
  if (to + 1 >= length || !/^[.．、]$/.test(forms[to] as string)) return false;
  const isHead = from === 0 || sentences[from - 1] !== sentences[from];
  const isBehind = isHead || ((flags[from - 1] as number) & TOKEN_PUNCTUATION) !== 0;
  return isBehind && ((flags[to + 1] as number) & TOKEN_CAPITAL) !== 0;
}

/** "3:2", "2-1", "24/7": a mark glued to figures on both sides. */
function isJoined({ input }: QuantityContext, at: number): boolean {
  const { forms, flags, length } = input.tokens;
  if (at < 1 || at + 1 >= length || !/^[-:：/.]$/.test(forms[at] as string)) return false;
  const glued = (i: number): boolean => ((flags[i] as number) & TOKEN_GLUED) !== 0;
  const isFigure = (i: number): boolean => ((flags[i] as number) & TOKEN_NUMBER) !== 0;
  return glued(at) && glued(at + 1) && isFigure(at - 1) && isFigure(at + 1);
}

function mentionOf(
  context: QuantityContext,
  taken: Uint8Array,
  number: NumberSpan,
): QuantityMention {
  const { tokens } = context.input;
  const { from: start } = number;
  const isBelow = !number.value.startsWith('-') && isMinusBefore(context, start);
  const first = isBelow ? start - 1 : start;
  const value = first < number.from ? `-${number.value}` : number.value;
  const bent = bounds(context, first, number.to, value, number.upper, number.vague);
  const isWhole = isFree(taken, { from: bent.from, to: bent.to });
  const { from, to } = isWhole ? bent : { from: first, to: number.to };
  return {
    start: tokens.starts[from] as number,
    end: tokens.ends[to - 1] as number,
    from,
    to,
    quantity: {
      kind: 'count',
      ...bent.bounds,
      written: value,
      ...(number.upper === undefined ? {} : { writtenUpper: number.upper }),
      precision: number.precision,
      writtenDigits: number.digits,
    },
    rule: 'quantity.number',
  };
}
