/** The direction of a clause, from the nearest tense word: looked for backwards first, then forwards. */

import type { TenseWord, TimeGrammar } from '../../language/time-rules.ts';
import type { PhraseHit, Tokens } from '../../model/annotation.ts';
import type { Direction } from './context.ts';

const REACH = 40;
/** "met on Tuesday", "will meet again in May": the verb within so many tokens is the time's own. */
const CLOSE = 2;

/** A direction, and whether the word that tells it governs the time. */
export interface Tense {
  readonly direction: Direction;
  readonly close: boolean;
  /** The word is one that only tells of what was: "had filed by Wednesday". */
  readonly perfect?: boolean;
}

/** Finds the direction around tokens [from, to) within the sentence [low, high). */
export function directionAt(
  tokens: Tokens,
  tenseAt: ReadonlyMap<number, PhraseHit<TenseWord>>,
  grammar: TimeGrammar,
  from: number,
  to: number,
  low: number,
  high: number,
): Tense {
  // "should be completed in May": the participle is skipped, the verb is still the time's own.
  let skipped = 0;
  for (let at = from - 1; at >= Math.max(low, from - REACH); at--) {
    if (at > 0 && grammar.infinitives.has(tokens.forms[at - 1] as string)) skipped += 2;
    const direction = tenseOf(tokens, tenseAt, grammar, at);
    if (!direction) continue;
    const perfect = isPerfect(tokens, grammar, at, low);
    return { direction, close: from - at - skipped <= CLOSE, ...(perfect ? { perfect } : {}) };
  }
  for (let at = to; at < Math.min(high, to + REACH); at++) {
    const tense = tenseOf(tokens, tenseAt, grammar, at);
    if (tense) return { direction: tense, close: false };
  }
  return { direction: 'unknown', close: false };
}

/** Whether an auxiliary of the perfect stands at a token or right before it: "had filed". */
function isPerfect(tokens: Tokens, grammar: TimeGrammar, at: number, low: number): boolean {
  const { perfects } = grammar;
  if (!perfects) return false;
  return (
    perfects.has(tokens.forms[at] as string) ||
    (at > low && perfects.has(tokens.forms[at - 1] as string))
  );
}

function tenseOf(
  tokens: Tokens,
  tenseAt: ReadonlyMap<number, PhraseHit<TenseWord>>,
  grammar: TimeGrammar,
  at: number,
): Direction | undefined {
  const hit = tenseAt.get(at);
  if (hit) return hit.row.tense === 'present' ? undefined : hit.row.tense;
  const form = tokens.forms[at] as string;
  if (at > 0 && grammar.infinitives.has(tokens.forms[at - 1] as string)) return undefined;
  if (
    form.length > 3 &&
    grammar.pastEndings.some((ending) => form.endsWith(ending)) &&
    !grammar.notPastEndings?.some((ending) => form.endsWith(ending)) &&
    !grammar.notPast.has(form)
  )
    return 'past';
  return undefined;
}
