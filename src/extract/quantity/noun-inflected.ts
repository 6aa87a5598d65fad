/** The noun that a number counts where words bend: adjectives stand between, the noun is in the form the number asks. */
import { TOKEN_CAPITAL, TOKEN_PUNCTUATION, TOKEN_WORD } from '../../model/annotation.ts';
import { fold } from '../../text/fold.ts';
import type { CountedNoun } from './counted-noun.ts';
import type { QuantityContext } from './quantity-context.ts';

const MOST_WORDS = 5;

/** The noun that a number before token `at` counts: the first noun behind, after adjectives alone. */
export function nounInflected(context: QuantityContext, at: number): CountedNoun | undefined {
  const { tokens } = context.input;
  for (let to = at; to < Math.min(tokens.length, at + MOST_WORDS); to++) {
    const flags = tokens.flags[to] as number;
    if (tokens.sentences[to] !== tokens.sentences[at]) return undefined;
    if ((flags & TOKEN_PUNCTUATION) !== 0 || (flags & TOKEN_WORD) === 0) return undefined;
    if (context.grammar.functionWords.has(tokens.forms[to] as string)) return undefined;
    if (context.index.timeUnits.has(to)) return undefined;
    if (to + 1 < at + MOST_WORDS && isBeforeNoun(context, to)) continue;
    if ((flags & TOKEN_CAPITAL) !== 0 || !isNoun(context, to)) return undefined;
    return { from: at, to: to + 1, unit: singularOf(context, to) };
  }
  return undefined;
}

/** "10 новых школ", "20 военных самолётов": an adjective with a word after it that may be its noun. */
function isBeforeNoun(context: QuantityContext, at: number): boolean {
  const { input, grammar } = context;
  const { forms, flags, sentences } = input.tokens;
  const next = forms[at + 1] ?? '';
  if (!grammar.isAdjective?.(forms[at] as string) || sentences[at + 1] !== sentences[at])
    return false;
  if (((flags[at + 1] as number) & TOKEN_WORD) === 0 || grammar.functionWords.has(next))
    return false;
  return grammar.isAdjective(next) || isNoun(context, at + 1);
}

/** A noun by its form or, where the language has a tagger, by its tag; never a nominative singular. */
function isNoun({ input, grammar }: QuantityContext, at: number): boolean {
  if (grammar.isPlural(input.tokens.forms[at] as string)) return true;
  const { syntax } = input;
  if (syntax?.upos(at) !== 'NOUN') return false;
  const fine = syntax.fine(at);
  return !(fine.includes('Case=Nom') && fine.includes('Number=Sing'));
}

/** The form of the dictionary: as the language knows it, else the tagger's, else by the ending. */
function singularOf({ input, grammar }: QuantityContext, at: number): string {
  const form = input.tokens.forms[at] as string;
  const known = grammar.knownSingular?.(form);
  if (known !== undefined) return known;
  const { syntax } = input;
  const lemma = syntax?.upos(at) === 'NOUN' ? fold(syntax.lemma(at)) : form;
  return lemma === form ? grammar.singular(form) : lemma;
}
