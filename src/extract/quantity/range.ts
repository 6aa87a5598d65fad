/** Two numbers that belong together: ranges, and the levels of "from 38 to 44 billion". */
import { changeBefore } from './change.ts';
import { shiftDecimal, stripZeros } from './decimal.ts';
import { money, opening, unitOf } from './measure.ts';
import type { Measured } from './measured.ts';
import type { NumberSpan } from './number-span.ts';
import type { QuantityContext } from './quantity-context.ts';
import { isMinusBefore } from './sign.ts';

/** The end of a range that begins with a number: "8-15", "8 to 15", "between 8 and 15"; never "from 8 to 15". */
export function rangeEnd(
  context: QuantityContext,
  number: NumberSpan,
  next: NumberSpan,
): NumberSpan | undefined {
  if (next.ordinal) return undefined;
  const { forms } = context.input.tokens;
  const { grammar, index } = context;
  const first = opening(context, number.from);
  const isBelow = isMinusBefore(context, first);
  const opener = forms[isBelow ? first - 2 : first - 1] ?? '';
  let at = number.to;
  const unit = index.unitFrom.get(at) ?? index.currencyFrom.get(at);
  if (unit && unit.to < next.from) at = unit.to;
  // "an 8- to 16-member panel".
  if (forms[at] === '-' && grammar.rangeJoins.has(forms[at + 1] ?? '')) at++;
  const join = forms[at] ?? '';
  const between = grammar.between.has(opener) && grammar.and.has(join);
  const closed = grammar.rangeAnds?.has(join) && rangeEndTo(context, next.to) !== undefined;
  const isFrom = grammar.from.has(opener) && !isLedRange(context, number);
  if (!between && !closed && (!grammar.rangeJoins.has(join) || isFrom)) return undefined;
  const symbol = index.currencyFrom.get(at + 1);
  const start = symbol?.row.place !== 'after' && symbol ? symbol.to : at + 1;
  if (start !== next.from || !isOneMeasure(context, number, next, unit !== undefined))
    return undefined;
  const high = withScaleOf(next, number);
  const low = Number(withScaleOf(number, next).value);
  if (isAmountAndLevel(context, number, Number(high.value) / low)) return undefined;
  return low < Number(high.value) || (between && isBelow) ? next : undefined;
}

/** "ranges from 8 to 15": no change of level. */
function isLedRange(context: QuantityContext, number: NumberSpan): boolean {
  const lead = context.input.tokens.forms[opening(context, number.from) - 2] ?? '';
  return context.grammar.rangeLeads?.has(lead) ?? false;
}

/** Where a word behind a range ends, at the token after the number or after its unit: "20和30亿元之间". */
function rangeEndTo({ input, index, grammar }: QuantityContext, at: number): number | undefined {
  const { forms } = input.tokens;
  const unit = index.unitFrom.get(at) ?? index.currencyFrom.get(at);
  for (const from of unit ? [at, unit.to] : [at]) {
    if (grammar.rangeEnds?.has(`${forms[from] ?? ''}${forms[from + 1] ?? ''}`)) return from + 2;
  }
  return undefined;
}

/** The measure of a range, with the word that closes it: "5%至7%之间". */
export function withRangeEnd(context: QuantityContext, measured: Measured): Measured {
  const to = rangeEndTo(context, measured.to);
  return to === undefined ? measured : { ...measured, to };
}

/** How many times its amount a level is at least, that no range says both ends of it. */
const LEVEL_RATIO = 3;

/** "rose by $12 billion to $250 billion": the first is the amount of a change, the second the level it reaches. */
function isAmountAndLevel(context: QuantityContext, number: NumberSpan, ratio: number): boolean {
  const { forms } = context.input.tokens;
  const { grammar } = context;
  const from = opening(context, number.from);
  if (!grammar.amountLeads || ratio < LEVEL_RATIO || grammar.of.has(forms[from - 1] ?? ''))
    return false;
  return changeBefore(context, from) !== undefined;
}

/** Both ends are of one thing: "5 % to 7 %", "$5 to $7"; not "9.4 % to $163 billion". */
function isOneMeasure(
  context: QuantityContext,
  number: NumberSpan,
  next: NumberSpan,
  unitBetween: boolean,
): boolean {
  const { index } = context;
  if (number.code !== next.code && next.code !== undefined) return false;
  const signed = opening(context, number.from) < number.from;
  if (opening(context, next.from) < next.from && !signed) return false;
  if (!unitBetween) return true;
  const first =
    index.unitFrom.get(number.to)?.row.unit ?? index.currencyFrom.get(number.to)?.row.code;
  const second = index.unitFrom.get(next.to)?.row.unit ?? index.currencyFrom.get(next.to)?.row.code;
  return first === second;
}

/** "1.5-2 million": the first number takes the scale of the second. */
export function withScaleOf(number: NumberSpan, other: NumberSpan): NumberSpan {
  if (number.scale !== 0 || other.scale === 0 || number.words) return number;
  return {
    ...number,
    value: stripZeros(shiftDecimal(number.value, other.scale)),
    precision: stripZeros(shiftDecimal(number.precision, other.scale)),
  };
}

/** "2-1" without anything counted is a score. */
export function isScore(measured: Measured, number: NumberSpan, end: NumberSpan): boolean {
  return (
    measured.kind === 'count' &&
    !measured.noun &&
    !number.words &&
    Number(number.value) < 20 &&
    Number(end.value) < 20
  );
}

/** The second number of "from 38 to 44 billion", which gives the first its unit and scale. */
export function levelAfter(
  context: QuantityContext,
  number: NumberSpan,
  next: NumberSpan,
): NumberSpan | undefined {
  const { forms } = context.input.tokens;
  const { grammar, index } = context;
  if (next.ordinal || !grammar.from.has(forms[opening(context, number.from) - 1] ?? ''))
    return undefined;
  const joins = grammar.levelJoins ?? grammar.rangeJoins;
  if (!joins.has(forms[number.to] ?? '')) return undefined;
  const sign = index.currencyFrom.get(number.to + 1);
  return next.from === (sign && sign.row.place !== 'after' ? sign.to : number.to + 1)
    ? next
    : undefined;
}

export function sharedUnit(
  context: QuantityContext,
  number: NumberSpan,
  goal: NumberSpan,
): Measured | undefined {
  if (opening(context, number.from) < number.from) return undefined;
  const measured = money(context, goal, goal) ?? unitOf(context, goal, goal);
  return measured?.unit === undefined
    ? undefined
    : { kind: measured.kind, unit: measured.unit, from: number.from, to: number.to };
}
