import { TOKEN_CAPITAL } from '../../model/annotation.ts';
import type { NumberSpan } from './number-span.ts';
import type { QuantityContext } from './quantity-context.ts';

/** Nobody is older. */
const OLDEST = 125;

/** "must be 21", "aged over 45", "Ivan Petrov, 45, said": a bare figure that is an age. */
export function isBareAge(context: QuantityContext, number: NumberSpan, last: NumberSpan): boolean {
  const { ages } = context.grammar;
  if (!ages || number.scale > 0 || number.value.includes('.')) return false;
  if (Number(last.value) > OLDEST) return false;
  return isNamedAge(context, number, ages) || isAppositive(context, number, last);
}

function isNamedAge(
  { index, input }: QuantityContext,
  number: NumberSpan,
  ages: ReadonlySet<string>,
): boolean {
  const { forms } = input.tokens;
  const at = index.bendTo.get(number.from)?.from ?? number.from;
  const one = forms[at - 1] ?? '';
  return ages.has(one) || ages.has(`${forms[at - 2] ?? ''} ${one}`);
}

/** Two figures between commas behind a name. */
function isAppositive({ input }: QuantityContext, number: NumberSpan, last: NumberSpan): boolean {
  const { forms, flags, sentences } = input.tokens;
  const { from, value, words } = number;
  if (words || value.length !== 2 || last !== number || forms[from - 1] !== ',') return false;
  if (sentences[from - 2] !== sentences[from] || !/^[,.;)]$/.test(forms[last.to] ?? ''))
    return false;
  return ((flags[from - 2] as number) & TOKEN_CAPITAL) !== 0;
}
