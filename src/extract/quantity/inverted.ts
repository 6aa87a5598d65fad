/** A unit before its number makes it a rough one: "процентов пять", "человек двадцать", "раза в два", "тысяч сто". */
import { TOKEN_NUMBER } from '../../model/annotation.ts';
import type { Measured } from './measured.ts';
import type { NumberSpan } from './number-span.ts';
import type { QuantityContext } from './quantity-context.ts';

/**
 * What the unit before a number makes of it; `own` is what stands behind the number. Undefined where no such unit
 * stands there or the number has a unit of its own.
 */
export function inverted(
  context: QuantityContext,
  number: NumberSpan,
  own: Measured | undefined,
): Measured | undefined {
  const { grammar, index, input } = context;
  const { forms } = input.tokens;
  if (!grammar.inverted || number.ordinal || number.vague) return undefined;
  const link = grammar.invertedLinks?.has(forms[number.from - 1] ?? '') ? 1 : 0;
  const at = number.from - 1 - link;
  const noun = grammar.inverted.get(forms[at] ?? '');
  if (noun === undefined || !stands(context, at, number.from)) return undefined;
  const scale = index.numberFrom.get(at)?.row;
  if (scale?.part === 'scale') {
    if (number.scale > 0) return undefined;
    const measured = own ?? { kind: 'count' as const, from: number.from, to: number.to };
    return { ...measured, from: at, power: scale.value, around: true };
  }
  if (own?.unit !== undefined || index.timeUnits.has(number.to)) return undefined;
  const span = { from: at, to: number.to, around: true };
  const currency = index.currencyFrom.get(at);
  if (currency) return { kind: 'money', unit: currency.row.code, ...span };
  const unit = index.unitFrom.get(at)?.row;
  if (!unit) return { kind: 'count', unit: noun, ...span, noun: { from: at, to: at + 1 } };
  if (unit.compared && !isCompared(context, at, number.to)) return undefined;
  return { kind: unit.kind, unit: unit.unit, ...span };
}

/** In one sentence with the number, and behind no number of its own. */
function stands({ index, input }: QuantityContext, at: number, number: number): boolean {
  const { flags, sentences } = input.tokens;
  if (sentences[at] !== sentences[number]) return false;
  if (sentences[at - 1] !== sentences[at]) return true;
  const isFigure = ((flags[at - 1] ?? 0) & TOKEN_NUMBER) !== 0;
  return !isFigure && !index.numberTo.has(at);
}

/** "вырос раза в два", "раза в два больше". */
function isCompared({ index, grammar, input }: QuantityContext, at: number, to: number): boolean {
  return index.changeTo.has(at) || grammar.comparisons.has(input.tokens.forms[to] ?? '');
}
