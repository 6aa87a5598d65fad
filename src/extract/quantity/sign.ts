import { TOKEN_GLUED } from '../../model/annotation.ts';
import type { QuantityContext } from './quantity-context.ts';

/** Whether a minus stands before a token: glued to it and to nothing before ("-0.5 %"), or a word for it ("minus 5 %"). */
export function isMinusBefore({ input, grammar }: QuantityContext, at: number): boolean {
  const { forms, flags } = input.tokens;
  const before = at - 1;
  if (grammar.minus?.has(forms[before] ?? '')) return true;
  if (forms[before] !== '-' || ((flags[at] as number) & TOKEN_GLUED) === 0) return false;
  return ((flags[before] as number) & TOKEN_GLUED) === 0 || forms[before - 1] === '(';
}
