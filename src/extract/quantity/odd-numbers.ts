/** Numbers in notations that no quantity is written in: "½", "1.5e3", ".5", "a dozen", "half a dozen". */
import { Big } from 'big.js';
import { TOKEN_GLUED, TOKEN_NUMBER, TOKEN_WORD } from '../../model/annotation.ts';
import { significantDigits, stripZeros } from './decimal.ts';
import { vulgarFraction } from './figure-form.ts';
import type { NumberSpan } from './number-span.ts';
import type { QuantityContext } from './quantity-context.ts';

/** All of them in a text, in order; whether something else holds their tokens is the caller's to see. */
export function oddNumbers(context: QuantityContext): readonly NumberSpan[] {
  const { forms, length } = context.input.tokens;
  const out: NumberSpan[] = [];
  for (let at = 0; at < length; at++) {
    const form = forms[at] as string;
    const first = form.charCodeAt(0);
    const isSign = first > 127 || first === 46;
    const isFigure = first >= 48 && first <= 57;
    const span = isSign
      ? (vulgar(form, at) ?? leadingPoint(context, at))
      : isFigure
        ? power(context, at)
        : context.index.numberFrom.has(at)
          ? dozen(context, at)
          : undefined;
    if (!span) continue;
    out.push(span);
    at = span.to - 1;
  }
  return out;
}

function spanOf(from: number, to: number, value: string, words = false): NumberSpan {
  const decimals = value.split('.')[1]?.length ?? 0;
  return {
    from,
    to,
    value: stripZeros(value),
    precision: decimals === 0 ? '1' : `0.${'1'.padStart(decimals, '0')}`,
    digits: significantDigits(value),
    words,
    ordinal: false,
    scale: 0,
    doubtfulScale: false,
  };
}

function vulgar(form: string, at: number): NumberSpan | undefined {
  const decimals = vulgarFraction(form);
  return decimals === undefined ? undefined : spanOf(at, at + 1, `0${decimals}`);
}

/** ".5" behind a blank. */
function leadingPoint({ input }: QuantityContext, at: number): NumberSpan | undefined {
  const { forms, flags, length } = input.tokens;
  if (forms[at] !== '.' || at + 1 >= length || (at > 0 && hasFlag(flags, at, TOKEN_GLUED)))
    return undefined;
  const digits = forms[at + 1] as string;
  const isDecimals = hasFlag(flags, at + 1, TOKEN_GLUED) && /^\d{1,9}$/.test(digits);
  const isClosed = !hasFlag(flags, at + 2, TOKEN_WORD) || !hasFlag(flags, at + 2, TOKEN_GLUED);
  return isDecimals && isClosed ? spanOf(at, at + 2, `0.${digits}`) : undefined;
}

/** "1.5e3", "12e-1": ten to that power. */
function power({ input }: QuantityContext, at: number): NumberSpan | undefined {
  const { forms, flags } = input.tokens;
  const tail = forms[at + 1] ?? '';
  if (tail.charCodeAt(0) !== 101 || !hasFlag(flags, at + 1, TOKEN_GLUED)) return undefined;
  const isSigned = tail === 'e' && forms[at + 2] === '-' && hasFlag(flags, at + 3, TOKEN_GLUED);
  const raised = `${forms[at]}${tail}${isSigned ? `-${forms[at + 3]}` : ''}`;
  if (!/^\d{1,9}(?:\.\d{1,9})?e-?\d{1,2}$/.test(raised)) return undefined;
  return spanOf(at, at + (isSigned ? 4 : 2), new Big(raised).toFixed());
}

/** "a dozen", "half a dozen", "a half". */
function dozen({ index, input }: QuantityContext, at: number): NumberSpan | undefined {
  const row = (i: number) => index.numberFrom.get(i)?.row;
  const first = row(at);
  const isHalf = first?.part === 'fraction' && first.value === 2;
  const article = row(isHalf ? at + 1 : at)?.part === 'article' ? 1 : 0;
  const end = at + (isHalf ? 1 : 0) + article;
  const last = row(end);
  if (last?.part === 'dozen' && (article === 1 || isHalf) && isAlone(input, at))
    return spanOf(at, end + 1, isHalf ? String(last.value / 2) : String(last.value), true);
  const isPart = article === 1 && !isHalf && last?.part === 'fraction' && last.value === 2;
  return isPart && !hasFlag(input.tokens.flags, end + 1, TOKEN_WORD)
    ? spanOf(at, end + 1, '0.5', true)
    : undefined;
}

/** No other number stands right before: "two and a half". */
function isAlone({ tokens }: QuantityContext['input'], at: number): boolean {
  return at === 0 || !hasFlag(tokens.flags, at - 1, TOKEN_NUMBER);
}

function hasFlag(flags: Uint8Array, at: number, flag: number): boolean {
  return ((flags[at] ?? 0) & flag) !== 0;
}
