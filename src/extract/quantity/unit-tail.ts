/** What stands behind a unit and belongs to the number: "三吨半", "3米多", "三成五", "五元三角". */

import Big from 'big.js';
import { TOKEN_WORD } from '../../model/annotation.ts';
import { shiftDecimal, stripZeros } from './decimal.ts';
import type { Measured } from './measured.ts';
import { moreThan } from './myriad-figure.ts';
import type { NumberSpan } from './number-span.ts';
import type { QuantityContext } from './quantity-context.ts';

/** A number with what it measures. */
export interface WithTail {
  readonly number: NumberSpan;
  readonly measured: Measured;
}

/** The number and its measure, with a half, "more", a last digit or a smaller coin behind the unit. */
export function withTail(
  context: QuantityContext,
  number: NumberSpan,
  measured: Measured,
  next: NumberSpan | undefined,
): WithTail {
  const plain = { number, measured };
  if (measured.noun || measured.kind === 'count' || number.vague) return plain;
  if (measured.kind === 'money') return withCoins(context, plain, next) ?? plain;
  const hit = context.index.numberFrom.get(measured.to);
  if (hit?.row.part === 'half' && !number.value.includes('.')) return half(plain, hit.to);
  if (hit?.row.part === 'more' && hit.row.value === 0 && isEnd(context, hit.to))
    return more(plain, hit.to);
  return (measured.power === 1 && lastDigit(plain, next)) || plain;
}

function half({ number, measured }: WithTail, to: number): WithTail {
  const value = new Big(number.value).plus(0.5).toFixed();
  const precision = stripZeros(shiftDecimal('5', -1));
  return { number: { ...number, value, precision, digits: 2 }, measured: { ...measured, to } };
}

function more({ number, measured }: WithTail, to: number): WithTail {
  return { number: { ...number, vague: moreThan(number.value) }, measured: { ...measured, to } };
}

/** "3米多": nothing counted follows, as in "5米多次". */
function isEnd(context: QuantityContext, at: number): boolean {
  return !context.index.classifierFrom.has(at) && !context.index.timeUnits.has(at);
}

/** "三成五": 35 %. */
function lastDigit(
  { number, measured }: WithTail,
  next: NumberSpan | undefined,
): WithTail | undefined {
  if (!next || next.from !== measured.to || next.value.length !== 1) return undefined;
  if (number.value.includes('.') || next.vague || next.to !== next.from + 1) return undefined;
  const value = `${number.value}.${next.value}`;
  return {
    number: { ...number, value, precision: '0.1', digits: number.digits + 1 },
    measured: { ...measured, to: next.to },
  };
}

/** Where the words of a coin end, and its power of ten of the currency. */
interface Coin {
  readonly to: number;
  readonly power: number;
}

/** "五元三角", "3元5角2分", "13 dollars and 45 cents": the smaller coins of the same currency. */
export function withCoins(
  context: QuantityContext,
  { number, measured }: WithTail,
  next: NumberSpan | undefined,
): WithTail | undefined {
  const coin = next && (coinAfter(context, measured, next) ?? bareCoin(context, measured, next));
  if (!next || !coin || number.scale > 0 || next.scale > 0 || next.vague) return undefined;
  const { power } = coin;
  const value = new Big(number.value).plus(shiftDecimal(next.value, power)).toFixed();
  const precision = stripZeros(shiftDecimal('1', power));
  const digits = number.digits - power;
  return {
    number: { ...number, value, precision, digits },
    measured: { ...measured, to: coin.to },
  };
}

function coinAfter(
  { index, grammar, input }: QuantityContext,
  measured: Measured,
  next: NumberSpan,
): Coin | undefined {
  const joined = grammar.and.has(input.tokens.forms[measured.to] ?? '') ? 1 : 0;
  if (next.from !== measured.to + joined || next.ordinal) return undefined;
  const coin = index.currencyFrom.get(next.to) ?? index.coinFrom.get(next.to);
  const { code, power = 0 } = coin?.row ?? {};
  return coin && code === measured.unit && power < 0 ? { to: coin.to, power } : undefined;
}

/** "15 dollars 50.": two figures behind the name of the currency, with nothing behind them that they could count. */
function bareCoin(
  { input }: QuantityContext,
  { to }: Measured,
  next: NumberSpan,
): Coin | undefined {
  const { forms, flags, length } = input.tokens;
  const isName = ((flags[to - 1] as number) & TOKEN_WORD) !== 0;
  if (next.from !== to || !isName || !/^\d\d$/.test(forms[next.from] as string)) return undefined;
  const isClosed = next.to >= length || /^[.,;!?)]$/.test(forms[next.to] as string);
  return isClosed && next.to === next.from + 1 ? { to: next.to, power: -2 } : undefined;
}
