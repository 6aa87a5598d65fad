import {
  TOKEN_CAPITAL,
  TOKEN_GLUED,
  TOKEN_PUNCTUATION,
  TOKEN_WORD,
} from '../../model/annotation.ts';
import type { CountedNoun } from './counted-noun.ts';
import { nounInflected } from './noun-inflected.ts';
import { coordinated } from './noun-joined.ts';
import type { QuantityContext } from './quantity-context.ts';

const MOST_WORDS = 4;

/** The noun that a number before token `at` counts: the first plural within four words, adjectives between them. */
export function nounAfter(context: QuantityContext, at: number): CountedNoun | undefined {
  if (context.grammar.isAdjective) return nounInflected(context, at);
  return nearest(context, at) ?? coordinated(context, at);
}

function nearest(context: QuantityContext, at: number): CountedNoun | undefined {
  const { tokens } = context.input;
  const { grammar } = context;
  for (let to = at; to < Math.min(tokens.length, at + MOST_WORDS); to++) {
    const form = tokens.forms[to] as string;
    const flags = tokens.flags[to] as number;
    if (to === at && grammar.addedWords?.has(form)) continue;
    if (tokens.sentences[to] !== tokens.sentences[at]) return undefined;
    if (form === '-' && to > at) continue;
    if (
      (flags & TOKEN_PUNCTUATION) !== 0 ||
      (flags & TOKEN_WORD) === 0 ||
      grammar.functionWords.has(form)
    )
      return undefined;
    if (context.index.timeUnits.has(to)) return undefined;
    // "200 sports clubs": the head is the last of the plurals.
    if (grammar.isPlural(tokens.forms[to + 1] ?? '') && to + 1 < at + MOST_WORDS) continue;
    if (grammar.isPlural(form)) return { from: at, to: to + 1, unit: grammar.singular(form) };
  }
  return undefined;
}

/** "a 30-member delegation": the noun hangs on the number by a hyphen. */
export function hyphenated(context: QuantityContext, at: number): CountedNoun | undefined {
  const { forms, flags, length } = context.input.tokens;
  if (at + 1 >= length || forms[at] !== '-') return undefined;
  const glued =
    ((flags[at] as number) & TOKEN_GLUED) !== 0 && ((flags[at + 1] as number) & TOKEN_GLUED) !== 0;
  const plain =
    ((flags[at + 1] as number) & TOKEN_WORD) !== 0 &&
    ((flags[at + 1] as number) & TOKEN_CAPITAL) === 0;
  const word = forms[at + 1] as string;
  if (context.index.timeUnits.has(at + 1)) return undefined;
  if (!glued || !plain || context.grammar.functionWords.has(word) || word.length < 3)
    return undefined;
  return { from: at + 1, to: at + 2, unit: context.grammar.singular(word) };
}
