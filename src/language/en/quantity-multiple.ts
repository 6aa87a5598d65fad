import type { PhraseTable } from '../../text/phrases.ts';
import type { MultipleWord } from '../quantity-rules.ts';

/** A part of a whole: phrases that need "of" after them, and those that do not. */
function parts(
  value: string,
  beforeOf: readonly string[],
  alone: readonly string[],
): MultipleWord[] {
  return [
    ...(beforeOf.length > 0 ? [{ value, phrases: beforeOf, part: true, beforeOf: true }] : []),
    ...(alone.length > 0 ? [{ value, phrases: alone, part: true }] : []),
  ];
}

/** Multiples and parts of a whole in words. */
export const EN_MULTIPLES: PhraseTable<MultipleWord> = {
  name: 'quantity.multiple',
  rows: [
    { value: '2', direction: 'up', phrases: ['doubled', 'doubling', 'doubles', 'twofold'] },
    {
      value: '3',
      direction: 'up',
      phrases: ['tripled', 'tripling', 'trebled', 'threefold', 'triples'],
    },
    { value: '4', direction: 'up', phrases: ['quadrupled', 'fourfold', 'quadrupling'] },
    { value: '5', direction: 'up', phrases: ['fivefold', 'quintupled'] },
    { value: '6', direction: 'up', phrases: ['sixfold'] },
    { value: '7', direction: 'up', phrases: ['sevenfold'] },
    { value: '8', direction: 'up', phrases: ['eightfold'] },
    { value: '10', direction: 'up', phrases: ['tenfold'] },
    { value: '0.5', direction: 'down', phrases: ['halved', 'halving'] },
    { value: '2', phrases: ['twice as', 'twice the'] },
    ...parts('0.5', ['half', 'one half', 'one-half'], []),
    ...parts('0.3333333333', ['a third'], ['one-third', 'one third']),
    ...parts('0.6666666667', [], ['two-thirds', 'two thirds']),
    ...parts('0.25', ['a quarter', 'one quarter'], ['one-quarter', 'one-fourth']),
    ...parts('0.75', ['three quarters'], ['three-quarters', 'three-fourths']),
    ...parts('0.2', ['a fifth'], ['one-fifth', 'one fifth']),
    ...parts('0.4', [], ['two-fifths', 'two fifths']),
    ...parts('0.6', [], ['three-fifths', 'three fifths']),
    ...parts('0.8', [], ['four-fifths', 'four fifths']),
    ...parts('0.1', ['a tenth'], ['one-tenth', 'one tenth']),
    ...parts('0.9', [], ['nine-tenths', 'nine tenths']),
  ],
};
