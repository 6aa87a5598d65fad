import { EN_QUANTITY_GRAMMAR } from '../../language/en/quantity-grammar.ts';
import type { QuantityGrammar } from '../../language/quantity-rules.ts';
import type { Language } from '../../model/document.ts';

/** The grammars of numbers and quantities by language; one line a language. */
const GRAMMARS: Readonly<Partial<Record<Language, QuantityGrammar>>> = {
  en: EN_QUANTITY_GRAMMAR,
};

/** How a language writes numbers and quantities; undefined where nobody has written it down. */
export function quantityGrammar(language: Language): QuantityGrammar | undefined {
  return GRAMMARS[language];
}
