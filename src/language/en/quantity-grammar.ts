import type { QuantityGrammar } from '../quantity-rules.ts';
import { EN_NOUN_STOPS } from './noun-stops.ts';
import { isPluralNoun, singularNoun } from './plural.ts';

/** What English tells the finder of quantities beside its words. */
export const EN_QUANTITY_GRAMMAR: QuantityGrammar = {
  decimalPoint: '.',
  rangeJoins: new Set(['-', 'to', 'or']),
  between: new Set(['between']),
  and: new Set(['and']),
  functionWords: EN_NOUN_STOPS,
  of: new Set(['of']),
  inOf: new Set(['in', 'of']),
  singular: singularNoun,
  isPlural: isPluralNoun,
};
