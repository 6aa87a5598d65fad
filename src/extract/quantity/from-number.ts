import { type QuantityMention, TOKEN_GLUED, TOKEN_NUMBER, TOKEN_WORD } from '../../model/annotation.ts';
import type { Quantity, QuantityKind } from '../../model/quantity.ts';
import { bounds } from './bounds.ts';
import { changeOf } from './change.ts';
import { shiftDecimal, stripZeros } from './decimal.ts';
import type { QuantityContext } from './quantity-context.ts';
import { fromRatio } from './from-ratio.ts';
import { hyphenated, nounAfter } from './noun-after.ts';
import type { NumberSpan } from './read-numbers.ts';

/** What was read from a number; `usedNext` tells that the next number was the end of its range. */
export interface ReadNumber {
  readonly mention: QuantityMention;
  readonly usedNext: boolean;
}

/** What is measured: its kind and unit, and where the words of it end. */
interface Measured {
  readonly kind: QuantityKind;
  readonly unit?: string;
  readonly from: number;
  readonly to: number;
  readonly noun?: { readonly from: number; readonly to: number };
}

/** Reads the quantity of a number and what stands around it; undefined where it is no quantity. */
export function fromNumber(context: QuantityContext, number: NumberSpan, next: NumberSpan | undefined): ReadNumber | undefined {
  const { tokens } = context.input;
  if (context.index.blockTo.has(number.from) || isInsideWord(context, number)) return undefined;
  if (number.ordinal) return ordinal(context, number);
  const ratio = next && fromRatio(context, number, next);
  if (ratio) return { mention: ratio, usedNext: true };
  const end = next && rangeEnd(context, number, next);
  const last = end ?? number;
  const goal = next && !end ? levelAfter(context, number, next) : undefined;
  const measured = (goal && sharedUnit(context, number, goal)) ?? measure(context, number, last);
  if (!measured || (end && isScore(measured, number, end))) return undefined;
  const { from, to } = measured;
  const low = end ? withScaleOf(number, end) : goal ? withScaleOf(number, goal) : number;
  const bend = bounds(context, from, to, low.value, end?.value);
  const change = changeOf(context, bend.from, bend.to, measured.unit);
  const quantity: Quantity = {
    kind: measured.kind,
    ...bend.bounds,
    written: low.value,
    ...(end ? { writtenUpper: end.value } : {}),
    ...(measured.unit === undefined ? {} : { unit: measured.unit }),
    precision: low.precision,
    writtenDigits: low.digits,
    ...(change ? { change } : {}),
  };
  return {
    usedNext: end !== undefined,
    mention: {
      start: tokens.starts[bend.from] as number, end: tokens.ends[bend.to - 1] as number, from: bend.from, to: bend.to, quantity,
      ...(measured.noun ? { noun: measured.noun } : {}),
      rule: `quantity.${measured.kind}${end ? '.range' : ''}`,
    },
  };
}

/** The second number of "from 38 to 44 billion", which gives the first its unit and scale. */
function levelAfter(context: QuantityContext, number: NumberSpan, next: NumberSpan): NumberSpan | undefined {
  const { forms } = context.input.tokens;
  const { grammar, index } = context;
  if (next.ordinal || !grammar.from.has(forms[opening(context, number.from) - 1] ?? '')) return undefined;
  if (!grammar.rangeJoins.has(forms[number.to] ?? '')) return undefined;
  const sign = index.currencyFrom.get(number.to + 1);
  return next.from === (sign && sign.row.place !== 'after' ? sign.to : number.to + 1) ? next : undefined;
}

function sharedUnit(context: QuantityContext, number: NumberSpan, goal: NumberSpan): Measured | undefined {
  if (opening(context, number.from) < number.from) return undefined;
  const measured = money(context, goal, goal) ?? unitOf(context, goal, goal);
  return measured?.unit === undefined ? undefined : { kind: measured.kind, unit: measured.unit, from: number.from, to: number.to };
}

/** "COVID-19", "G20", "5G", "737-800": the number is part of a name. */
function isInsideWord(context: QuantityContext, number: NumberSpan): boolean {
  const { flags, forms, length } = context.input.tokens;
  const glued = (at: number): boolean => at < length && ((flags[at] as number) & TOKEN_GLUED) !== 0;
  const before = number.from - 1;
  if (glued(number.from) && /^[+/.#_]$/.test(forms[before] ?? '')) return true;
  if (glued(number.from) && forms[before] === '-' && glued(before) && ((flags[before - 1] ?? 0) & TOKEN_WORD) !== 0) return true;
  if (!glued(number.to) || ((flags[number.to] ?? 0) & TOKEN_WORD) === 0) return false;
  const known = context.index.unitFrom.has(number.to) || context.index.currencyFrom.has(number.to) || context.index.numberFrom.has(number.to);
  return !known && !(forms[number.to] ?? '').startsWith("'");
}

function ordinal(context: QuantityContext, number: NumberSpan): ReadNumber {
  const { tokens } = context.input;
  return {
    usedNext: false,
    mention: {
      start: tokens.starts[number.from] as number, end: tokens.ends[number.to - 1] as number, from: number.from, to: number.to,
      quantity: {
        kind: 'ordinal', lower: number.value, upper: number.value, lowerInclusive: true, upperInclusive: true, written: number.value,
        soft: false, precision: '1', writtenDigits: number.digits,
      },
      rule: 'quantity.ordinal',
    },
  };
}

/** The end of a range that begins with a number: "8-15", "8 to 15", "between 8 and 15"; never "from 8 to 15". */
function rangeEnd(context: QuantityContext, number: NumberSpan, next: NumberSpan): NumberSpan | undefined {
  if (next.ordinal) return undefined;
  const { forms } = context.input.tokens;
  const { grammar, index } = context;
  const opener = forms[opening(context, number.from) - 1] ?? '';
  let at = number.to;
  const unit = index.unitFrom.get(at) ?? index.currencyFrom.get(at);
  if (unit && unit.to < next.from) at = unit.to;
  const join = forms[at] ?? '';
  const between = grammar.between.has(opener) && grammar.and.has(join);
  if (!between && (!grammar.rangeJoins.has(join) || grammar.from.has(opener))) return undefined;
  const symbol = index.currencyFrom.get(at + 1);
  const start = symbol?.row.place !== 'after' && symbol ? symbol.to : at + 1;
  if (start !== next.from || !isOneMeasure(context, number, next, unit !== undefined)) return undefined;
  const high = withScaleOf(next, number);
  return Number(withScaleOf(number, next).value) < Number(high.value) ? next : undefined;
}

/** Both ends are of one thing: "5 % to 7 %", "$5 to $7"; not "9.4 % to $163 billion". */
function isOneMeasure(context: QuantityContext, number: NumberSpan, next: NumberSpan, unitBetween: boolean): boolean {
  const { index } = context;
  const signed = opening(context, number.from) < number.from;
  if (opening(context, next.from) < next.from && !signed) return false;
  if (!unitBetween) return true;
  const first = index.unitFrom.get(number.to)?.row.unit ?? index.currencyFrom.get(number.to)?.row.code;
  const second = index.unitFrom.get(next.to)?.row.unit ?? index.currencyFrom.get(next.to)?.row.code;
  return first === second;
}

/** The token where the number's own words begin, a currency sign included. */
function opening(context: QuantityContext, from: number): number {
  const sign = context.index.currencyTo.get(from);
  return sign && sign.row.place !== 'after' ? sign.from : from;
}

/** "1.5-2 million": the first number takes the scale of the second. */
function withScaleOf(number: NumberSpan, other: NumberSpan): NumberSpan {
  if (number.scale !== 0 || other.scale === 0 || number.words) return number;
  return { ...number, value: stripZeros(shiftDecimal(number.value, other.scale)), precision: stripZeros(shiftDecimal(number.precision, other.scale)) };
}

/** "2-1" without anything counted is a score. */
function isScore(measured: Measured, number: NumberSpan, end: NumberSpan): boolean {
  return measured.kind === 'count' && !measured.noun && Number(number.value) < 20 && Number(end.value) < 20;
}

/** What the number measures, by sign, name of currency, unit or counted noun. */
function measure(context: QuantityContext, number: NumberSpan, last: NumberSpan): Measured | undefined {
  return money(context, number, last) ?? unitOf(context, number, last) ?? counted(context, number, last);
}

function money(context: QuantityContext, number: NumberSpan, last: NumberSpan): Measured | undefined {
  const { index, input } = context;
  const before = index.currencyTo.get(number.from);
  const after = index.currencyFrom.get(input.tokens.forms[last.to] === '-' ? last.to + 1 : last.to);
  const sign = before && before.row.place !== 'after' ? before : undefined;
  const name = after && after.row.place !== 'before' && !(after.row.doubtful && last.scale < 3 && !sign) ? after : undefined;
  const code = sign?.row.code ?? name?.row.code;
  if (code === undefined) return undefined;
  return { kind: 'money', unit: code, from: sign ? sign.from : number.from, to: name && (!sign || name.row.code === sign.row.code) ? name.to : last.to };
}

function unitOf(context: QuantityContext, number: NumberSpan, last: NumberSpan): Measured | undefined {
  const { tokens } = context.input;
  const hyphen = tokens.forms[last.to] === '-' ? 1 : 0;
  const hit = context.index.unitFrom.get(last.to + hyphen);
  if (!hit) return undefined;
  const { unit, kind, figures, compared } = hit.row;
  if (figures && number.words) return undefined;
  // "three times higher", "grew 2.5 times"; "they met three times" is a count of occasions.
  const multiple = context.grammar.comparisons.has(tokens.forms[hit.to] ?? '') || changeOf(context, number.from, hit.to, unit) !== undefined;
  if (compared && !multiple) return undefined;
  return { kind, unit, from: number.from, to: hit.to };
}

/** A count: with its noun, or a bare figure that is large enough to be no index. */
function counted(context: QuantityContext, number: NumberSpan, last: NumberSpan): Measured | undefined {
  const noun = number.words && number.value === '1' ? undefined : (nounAfter(context, last.to) ?? hyphenated(context, last.to));
  if (number.doubtfulScale && !noun) return undefined;
  if (noun) return { kind: 'count', unit: noun.unit, from: number.from, to: noun.to, noun: { from: noun.from, to: noun.to } };
  const { tokens, document } = context.input;
  if (number.words) return number.scale >= 3 ? { kind: 'count', from: number.from, to: last.to } : undefined;
  const written = document.text.slice(tokens.starts[number.from], tokens.ends[number.from]);
  const figure = ((tokens.flags[number.from] as number) & TOKEN_NUMBER) !== 0;
  const plain = number.scale > 0 || written.includes(',') || (number.digits >= 2 && !isRow(context, number) && !/^(?:1[89]|20)\d\d$/.test(written));
  return figure && plain ? { kind: 'count', from: number.from, to: last.to } : undefined;
}

/** Figures side by side without a word between: a telephone number, a table, coordinates. */
function isRow(context: QuantityContext, number: NumberSpan): boolean {
  const { flags } = context.input.tokens;
  return (((flags[number.to] ?? 0) | (flags[number.from - 1] ?? 0)) & TOKEN_NUMBER) !== 0;
}
