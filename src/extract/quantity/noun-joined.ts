import type { QuantityGrammar } from '../../language/quantity-rules.ts';
import { TOKEN_WORD } from '../../model/annotation.ts';
import type { CountedNoun } from './counted-noun.ts';
import type { QuantityContext } from './quantity-context.ts';

const MOST_JOINED = 9;

/** "23 bilateral and multilateral agreements", "14 trade, energy and transport agreements": joined words before one noun. */
export function coordinated(
  { input, grammar, index }: QuantityContext,
  at: number,
): CountedNoun | undefined {
  const { forms, flags, sentences, length } = input.tokens;
  if (!grammar.isModifier) return undefined;
  let commas = 0;
  let and = -1;
  for (let to = at; to < Math.min(length, at + MOST_JOINED); to++) {
    const form = forms[to] as string;
    if (sentences[to] !== sentences[at] || index.timeUnits.has(to)) return undefined;
    const isWord = ((flags[to] as number) & TOKEN_WORD) !== 0;
    if (grammar.and.has(form) && and < 0 && to > at) and = to;
    else if (form === ',' && and < 0 && to > at) commas++;
    else if (!isWord || grammar.functionWords.has(form)) return undefined;
    else if (and > 0 && grammar.isPlural(form)) {
      const isPair =
        commas > 0 || (isModifier(grammar, forms, and - 1) && isModifier(grammar, forms, and + 1));
      return isPair && to > and + 1
        ? { from: at, to: to + 1, unit: grammar.singular(form) }
        : undefined;
    } else if (grammar.isPlural(form)) return undefined;
  }
  return undefined;
}

function isModifier(grammar: QuantityGrammar, forms: readonly string[], at: number): boolean {
  return grammar.isModifier?.(forms[at] ?? '') === true;
}
