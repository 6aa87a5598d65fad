import { TOKEN_GLUED, TOKEN_NUMBER, TOKEN_WORD } from '../../model/annotation.ts';
import type { NumberSpan } from './number-span.ts';
import type { QuantityContext } from './quantity-context.ts';

/** "COVID-19", "G20", "5G", "737-800": the number is part of a name. */
export function isInsideWord(context: QuantityContext, number: NumberSpan): boolean {
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
