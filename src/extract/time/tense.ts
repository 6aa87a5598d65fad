/** The direction of a clause, from the nearest tense word: looked for backwards first, then forwards. */
import { type PhraseHit, type Tokens } from '../../model/annotation.ts';
import type { TenseWord, TimeGrammar } from '../../language/time-rules.ts';
import type { Direction } from './context.ts';

const REACH = 40;

/** Finds the direction around tokens [from, to) within the sentence [low, high). */
export function directionAt(
  tokens: Tokens, tenseAt: ReadonlyMap<number, PhraseHit<TenseWord>>, grammar: TimeGrammar, from: number, to: number, low: number, high: number,
): Direction {
  for (let at = from - 1; at >= Math.max(low, from - REACH); at--) {
    const tense = tenseOf(tokens, tenseAt, grammar, at);
    if (tense) return tense;
  }
  for (let at = to; at < Math.min(high, to + REACH); at++) {
    const tense = tenseOf(tokens, tenseAt, grammar, at);
    if (tense) return tense;
  }
  return 'unknown';
}

function tenseOf(
  tokens: Tokens, tenseAt: ReadonlyMap<number, PhraseHit<TenseWord>>, grammar: TimeGrammar, at: number,
): Direction | undefined {
  const hit = tenseAt.get(at);
  if (hit) return hit.row.tense === 'present' ? undefined : hit.row.tense;
  const form = tokens.forms[at] as string;
  if (form.length > 3 && grammar.pastEndings.some((ending) => form.endsWith(ending)) && !grammar.notPast.has(form)) return 'past';
  return undefined;
}
