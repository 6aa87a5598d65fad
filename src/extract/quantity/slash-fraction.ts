import { TOKEN_NUMBER, type Tokens } from '../../model/annotation.ts';
import { isGlued, properFraction } from './figure-form.ts';
import type { NumberSpan } from './number-span.ts';

/** "1/4": two figures with a stroke between, a proper fraction of the usual parts; no date, no list. */
export function slashFraction(tokens: Tokens, at: number): NumberSpan | undefined {
  const { forms, flags } = tokens;
  if (forms[at + 1] !== '/' || !isGlued(tokens, at + 1) || !isGlued(tokens, at + 2))
    return undefined;
  const to = at + 3;
  const isNumber = ((flags[at + 2] as number) & TOKEN_NUMBER) !== 0;
  if (!isNumber || isJoined(tokens, at)) return undefined;
  if (isGlued(tokens, to) && /^[/.]$/.test(forms[to] as string) && isGlued(tokens, to + 1))
    return undefined;
  const part = properFraction(forms[at] as string, forms[at + 2] as string);
  if (part === undefined) return undefined;
  return {
    from: at,
    to,
    value: `0${part}`,
    precision: '0.01',
    digits: 2,
    words: false,
    ordinal: false,
    scale: 0,
    doubtfulScale: false,
    part: true,
  };
}

/** Glued to a stroke, a point, a word, or a hyphen behind a word. */
function isJoined(tokens: Tokens, at: number): boolean {
  if (at === 0 || !isGlued(tokens, at)) return false;
  const before = tokens.forms[at - 1] as string;
  return before === '-' ? isGlued(tokens, at - 1) : /^[/.]$|\w$/.test(before);
}
