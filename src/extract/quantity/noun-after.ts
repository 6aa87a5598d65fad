import { TOKEN_PUNCTUATION, TOKEN_WORD } from '../../model/annotation.ts';
import type { QuantityContext } from './find-quantities.ts';

/** A counted noun: tokens of the whole phrase, and its head in the singular. */
export interface CountedNoun {
  readonly from: number;
  readonly to: number;
  readonly unit: string;
}

const MOST_WORDS = 4;

/** The noun that a number before token `at` counts: the first plural within four words, adjectives between them. */
export function nounAfter(context: QuantityContext, at: number): CountedNoun | undefined {
  const { tokens } = context.input;
  const { grammar } = context;
  for (let to = at; to < Math.min(tokens.length, at + MOST_WORDS); to++) {
    const form = tokens.forms[to] as string;
    const flags = tokens.flags[to] as number;
    if (tokens.sentences[to] !== tokens.sentences[at]) return undefined;
    if (form === '-' && to > at) continue;
    if ((flags & TOKEN_PUNCTUATION) !== 0 || (flags & TOKEN_WORD) === 0 || grammar.functionWords.has(form)) return undefined;
    if (grammar.isPlural(form)) return { from: at, to: to + 1, unit: grammar.singular(form) };
  }
  return undefined;
}
