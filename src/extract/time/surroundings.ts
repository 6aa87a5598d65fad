/** What stands around a match. */

import type { TimeGrammar } from '../../language/time-rules.ts';
import {
  TOKEN_CAPITAL,
  TOKEN_GLUED,
  TOKEN_NUMBER,
  TOKEN_PUNCTUATION,
  type Tokens,
} from '../../model/annotation.ts';
import type { RuleMatch } from './grammar.ts';

/** What the guards look at. */
export interface Surroundings {
  readonly tokens: Tokens;
  readonly grammar: TimeGrammar;
  /** Bounds of the sentence, in tokens. */
  readonly low: number;
  readonly high: number;
}

/** Whether the token begins with a capital. */
export function isCapital(tokens: Tokens, at: number): boolean {
  return ((tokens.flags[at] as number) & TOKEN_CAPITAL) !== 0;
}

/** The folded form right before the match, within its sentence. */
export function before(match: { readonly from: number }, around: Surroundings): string | undefined {
  return match.from > around.low ? (around.tokens.forms[match.from - 1] as string) : undefined;
}

/** A capitalised word inside the sentence with a capitalised neighbour: "Daily Mail", "Current TV". */
export function isNameLike(match: RuleMatch, around: Surroundings): boolean {
  const { tokens, low, high } = around;
  const last = match.to - 1;
  if (!isCapital(tokens, last)) return false;
  const previous = match.from > low && isCapital(tokens, match.from - 1);
  const next = match.to < high && isCapital(tokens, match.to) && !isGluedDash(tokens, match.to);
  return (match.from > low && previous && match.from - 1 > low) || (next && match.from > low);
}

function isGluedDash(tokens: Tokens, at: number): boolean {
  return tokens.forms[at] === '-';
}

/** Whether the noun phrase is over before token `at`. */
export function endsPhrase(at: number, around: Surroundings): boolean {
  const { tokens, grammar, high } = around;
  if (at >= high) return true;
  if (((tokens.flags[at] as number) & TOKEN_PUNCTUATION) !== 0)
    return tokens.forms[at] !== '-' || !isGlued(tokens, at);
  return grammar.closers.has(tokens.forms[at] as string);
}

/** Whether no white space stands before the token. */
export function isGlued(tokens: Tokens, at: number): boolean {
  return at < tokens.length && ((tokens.flags[at] as number) & TOKEN_GLUED) !== 0;
}

/** Whether the token is figures. */
export function isNumber(tokens: Tokens, at: number): boolean {
  return ((tokens.flags[at] as number) & TOKEN_NUMBER) !== 0;
}
