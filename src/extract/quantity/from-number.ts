import {
  type QuantityMention,
  TOKEN_GLUED,
  TOKEN_NUMBER,
  TOKEN_WORD,
} from '../../model/annotation.ts';
import type { Quantity } from '../../model/quantity.ts';
import { bounds } from './bounds.ts';
import { changeOf } from './change.ts';
import { shiftDecimal, stripZeros } from './decimal.ts';
import { fromRatio } from './from-ratio.ts';
import { measure } from './measure.ts';
import type { Measured } from './measured.ts';
import type { NumberSpan } from './number-span.ts';
import type { QuantityContext } from './quantity-context.ts';
import { isScore, levelAfter, rangeEnd, sharedUnit, withScaleOf } from './range.ts';

/** What was read from a number; `usedNext` tells that the next number was the end of its range. */
export interface ReadNumber {
  readonly mention: QuantityMention;
  readonly usedNext: boolean;
}

/** Reads the quantity of a number and what stands around it; undefined where it is no quantity. */
export function fromNumber(
  context: QuantityContext,
  number: NumberSpan,
  next: NumberSpan | undefined,
): ReadNumber | undefined {
  if (context.index.blockTo.has(number.from) || isInsideWord(context, number)) return undefined;
  const after = context.index.blockFrom.get(number.to)?.row.after;
  if (after === 'any' || (after === 'ordinal' && number.ordinal)) return undefined;
  if (number.ordinal) return ordinal(context, number);
  const ratio = next && fromRatio(context, number, next);
  if (ratio) return { mention: ratio, usedNext: true };
  const end = next && rangeEnd(context, number, next);
  const goal = next && !end ? levelAfter(context, number, next) : undefined;
  const measured =
    (goal && sharedUnit(context, number, goal)) ?? measure(context, number, end ?? number);
  if (!measured || (end && isScore(measured, number, end))) return undefined;
  const other = end ?? goal;
  const low = other ? withScaleOf(number, other) : number;
  const { power = 0 } = measured;
  const mention = mentionOf(context, raised(low, power), end && raised(end, power), measured);
  return { mention, usedNext: end !== undefined };
}

function mentionOf(
  context: QuantityContext,
  low: NumberSpan,
  end: NumberSpan | undefined,
  measured: Measured,
): QuantityMention {
  const { tokens } = context.input;
  const minus = end === undefined && isNegative(context, measured);
  const value = minus ? `-${low.value}` : low.value;
  const bend = bounds(
    context,
    minus ? measured.from - 1 : measured.from,
    measured.to,
    value,
    end?.value,
    low.vague,
  );
  const change = changeOf(context, bend.from, bend.to, measured.unit);
  const quantity: Quantity = {
    kind: measured.kind,
    ...bend.bounds,
    written: value,
    ...(end ? { writtenUpper: end.value } : {}),
    ...(measured.unit === undefined ? {} : { unit: measured.unit }),
    precision: low.precision,
    writtenDigits: low.digits,
    ...(change ? { change } : {}),
  };
  return {
    start: tokens.starts[bend.from] as number,
    end: tokens.ends[bend.to - 1] as number,
    from: bend.from,
    to: bend.to,
    quantity,
    ...(measured.noun ? { noun: measured.noun } : {}),
    rule: `quantity.${measured.kind}${end ? '.range' : ''}`,
  };
}

/** The number times a power of ten: "三成" is 30 %. */
function raised(number: NumberSpan, power: number): NumberSpan {
  if (power === 0) return number;
  const up = (value: string): string => stripZeros(shiftDecimal(value, power));
  const { vague } = number;
  return {
    ...number,
    value: up(number.value),
    precision: up(number.precision),
    ...(vague?.upper === undefined ? {} : { vague: { ...vague, upper: up(vague.upper) } }),
  };
}

/** A minus glued to the number and to nothing before it: "-0.5 %". */
function isNegative(context: QuantityContext, measured: Measured): boolean {
  const { forms, flags } = context.input.tokens;
  const before = measured.from - 1;
  if (
    measured.kind === 'count' ||
    forms[before] !== '-' ||
    ((flags[measured.from] as number) & TOKEN_GLUED) === 0
  )
    return false;
  return ((flags[before] as number) & TOKEN_GLUED) === 0 || forms[before - 1] === '(';
}

/** "COVID-19", "G20", "5G", "737-800": the number is part of a name. */
function isInsideWord(context: QuantityContext, number: NumberSpan): boolean {
  const { flags, forms, length } = context.input.tokens;
  if (context.grammar.system === 'myriad') return isInsideLatin(context, number);
  const glued = (at: number): boolean => at < length && ((flags[at] as number) & TOKEN_GLUED) !== 0;
  const before = number.from - 1;
  if (glued(number.from) && /^[/.#_]$/.test(forms[before] ?? '')) return true;
  // "+41 31" is a telephone number, "+5 %" a change.
  if (glued(number.from) && forms[before] === '+' && ((flags[number.to] ?? 0) & TOKEN_NUMBER) !== 0)
    return true;
  if (
    glued(number.from) &&
    forms[before] === '-' &&
    glued(before) &&
    ((flags[before - 1] ?? 0) & TOKEN_WORD) !== 0
  )
    return true;
  if (!glued(number.to) || ((flags[number.to] ?? 0) & TOKEN_WORD) === 0) return false;
  const known =
    context.index.unitFrom.has(number.to) ||
    context.index.currencyFrom.has(number.to) ||
    context.index.numberFrom.has(number.to);
  return !known && !(forms[number.to] ?? '').startsWith("'");
}

/** "C919", "5G", "歼-20": glued to Latin letters or by a hyphen to a word, where no word is set apart by spaces. */
function isInsideLatin(context: QuantityContext, number: NumberSpan): boolean {
  const { flags, forms, length } = context.input.tokens;
  const { from, to } = number;
  const glued = (at: number): boolean => at < length && ((flags[at] as number) & TOKEN_GLUED) !== 0;
  const before = forms[from - 1] ?? '';
  if (glued(from) && (/^[/.#_+]$/.test(before) || /[a-z]$/.test(before)))
    return !context.index.currencyTo.has(from);
  const isWord = ((flags[from - 2] ?? 0) & (TOKEN_WORD | TOKEN_NUMBER)) !== 0;
  if (glued(from) && before === '-' && glued(from - 1) && isWord) return true;
  if (!glued(to) || !/^[a-z]/.test(forms[to] ?? '')) return false;
  return !context.index.unitFrom.has(to) && !context.index.currencyFrom.has(to);
}

function ordinal(context: QuantityContext, number: NumberSpan): ReadNumber {
  const { tokens } = context.input;
  return {
    usedNext: false,
    mention: {
      start: tokens.starts[number.from] as number,
      end: tokens.ends[number.to - 1] as number,
      from: number.from,
      to: number.to,
      quantity: {
        kind: 'ordinal',
        lower: number.value,
        upper: number.value,
        lowerInclusive: true,
        upperInclusive: true,
        written: number.value,
        soft: false,
        precision: '1',
        writtenDigits: number.digits,
      },
      rule: 'quantity.ordinal',
    },
  };
}
