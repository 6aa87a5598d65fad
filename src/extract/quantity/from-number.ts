import type { QuantityMention } from '../../model/annotation.ts';
import type { Quantity } from '../../model/quantity.ts';
import { bounds } from './bounds.ts';
import { changeOf } from './change.ts';
import { shiftDecimal, stripZeros } from './decimal.ts';
import { isBlocked, isRate, isShortTitle, isTitle, isTranscribed } from './exclusions.ts';
import { fromRatio } from './from-ratio.ts';
import { isInsideWord } from './inside-word.ts';
import { inverted } from './inverted.ts';
import { measure } from './measure.ts';
import type { Measured } from './measured.ts';
import type { NumberSpan } from './number-span.ts';
import { isOrdinalByNoun, isOrdinalByRow } from './ordinal-noun.ts';
import type { QuantityContext } from './quantity-context.ts';
import { isScore, levelAfter, rangeEnd, sharedUnit, withRangeEnd, withScaleOf } from './range.ts';
import { isMinusBefore } from './sign.ts';
import { withSmallerUnit } from './smaller-unit.ts';
import { type WithTail, withCoins, withTail } from './unit-tail.ts';

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
  before?: NumberSpan,
): ReadNumber | undefined {
  if (isBlocked(context, number, before)) return undefined;
  if (!number.roman && isInsideWord(context, number)) return undefined;
  const after = context.index.blockFrom.get(number.to)?.row.after;
  if (after === 'any' || (after === 'ordinal' && number.ordinal)) return undefined;
  if (number.ordinal || isOrdinalByNoun(context, number) || isOrdinalByRow(context, number, next))
    return isShortTitle(context, number) ? undefined : ordinal(context, number);
  if (isTranscribed(context, number)) return undefined;
  const ratio = next && fromRatio(context, number, next);
  if (ratio) return { mention: ratio, usedNext: true };
  const second = next && rangeEnd(context, number, next);
  const end = number.upper === undefined ? second : { ...number, value: number.upper };
  const goal = next && !end ? levelAfter(context, number, next) : undefined;
  const own =
    (goal && sharedUnit(context, number, goal)) ?? measure(context, number, end ?? number);
  const measured = (end ? undefined : inverted(context, number, own)) ?? own;
  if (
    !measured ||
    isTitle(context, measured) ||
    isRate(context, number, measured) ||
    (end && isScore(measured, number, end))
  )
    return undefined;
  const other = end ?? goal;
  const low = other ? withScaleOf(number, other) : number;
  const tail = end ? undefined : tailOf(context, low, measured, next);
  const whole = tail?.measured ?? (end ? withRangeEnd(context, measured) : measured);
  const { power = 0 } = whole;
  const written = raised(tail?.number ?? low, power);
  const mention = mentionOf(context, written, end && raised(end, power), whole);
  const tailUsed = next !== undefined && mention.to > next.from;
  return { mention, usedNext: (end !== undefined && end === second) || tailUsed };
}

function tailOf(
  context: QuantityContext,
  number: NumberSpan,
  measured: Measured,
  next: NumberSpan | undefined,
): WithTail | undefined {
  if (context.grammar.system === 'myriad') return withTail(context, number, measured, next);
  if (measured.kind === 'measure') return withSmallerUnit(context, { number, measured }, next);
  return measured.kind === 'money' && !measured.power
    ? withCoins(context, { number, measured }, next)
    : undefined;
}

function mentionOf(
  context: QuantityContext,
  low: NumberSpan,
  end: NumberSpan | undefined,
  measured: Measured,
): QuantityMention {
  const { tokens } = context.input;
  const minus = isNegative(context, measured) && (!end || isBelow(context, measured, low));
  const value = minus ? `-${low.value}` : low.value;
  const bend = bounds(
    context,
    minus ? measured.from - 1 : measured.from,
    measured.to,
    value,
    end?.value,
    low.vague,
  );
  const change = changeOf(context, bend.from, bend.to, unitOfChange(measured), bend.scale);
  const quantity: Quantity = {
    kind: measured.kind,
    ...bend.bounds,
    ...((measured.around || low.around) && bend.bounds.approximate === undefined
      ? { approximate: 'around' as const }
      : {}),
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

/** "between minus 5 and 10": the minus is of the lower end, where a word opens the range. */
function isBelow(
  { grammar, input }: QuantityContext,
  { from }: Measured,
  low: NumberSpan,
): boolean {
  return from === low.from && grammar.between.has(input.tokens.forms[from - 2] ?? '');
}

/** The unit by which a change is told: a part of a whole changes like a per cent. */
function unitOfChange({ kind, unit }: Measured): string | undefined {
  return kind === 'ratio' ? (unit ?? '%') : unit;
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

/** A minus before the number or its sign; of things counted none, and of a range only its lower end. */
function isNegative(context: QuantityContext, measured: Measured): boolean {
  return !(measured.kind === 'count' && measured.noun) && isMinusBefore(context, measured.from);
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
