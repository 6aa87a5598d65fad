import type { QuantityGrammar } from '../quantity-rules.ts';
import { EN_NOUN_STOPS } from './noun-stops.ts';
import { isPluralNoun, singularNoun } from './plural.ts';

/** What English tells the finder of quantities beside its words. */
export const EN_QUANTITY_GRAMMAR: QuantityGrammar = {
  decimalPoint: '.',
  rangeJoins: new Set(['-', 'to', 'or']),
  between: new Set(['between']),
  and: new Set(['and']),
  from: new Set(['from']),
  changeLinks: new Set([
    'by',
    'of',
    'some',
    'a',
    'an',
    'another',
    'further',
    'additional',
    'roughly',
  ]),
  comparisons: new Set([
    'higher',
    'lower',
    'larger',
    'bigger',
    'greater',
    'smaller',
    'as',
    'more',
    'less',
    'faster',
    'the',
    'its',
    'their',
    'that',
    'longer',
    'than',
  ]),
  functionWords: EN_NOUN_STOPS,
  of: new Set(['of']),
  ratioLinks: new Set(['in', 'out of']),
  singular: singularNoun,
  isPlural: isPluralNoun,
};
