import type { PhraseTable } from '../../text/phrases.ts';
import type { NumberWord } from '../quantity-rules.ts';

const UNITS = [
  'zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen',
  'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen',
];
const ORDINALS = [
  'zeroth', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh',
  'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth',
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** Number words; scales carry their power of ten. */
export const EN_NUMBERS: PhraseTable<NumberWord> = {
  name: 'number',
  rows: [
    ...UNITS.map((word, value): NumberWord => ({ phrases: [word], part: 'unit', value })),
    ...ORDINALS.map((word, value): NumberWord => ({ phrases: [word], part: 'unit', value, ordinal: true })),
    ...TENS.map((word, i): NumberWord => ({ phrases: [word], part: 'ten', value: (i + 2) * 10 })),
    ...TENS.map((word, i): NumberWord => ({
      phrases: [word.replace(/y$/, 'ieth')], part: 'ten', value: (i + 2) * 10, ordinal: true,
    })),
    { phrases: ['hundred'], part: 'hundred', value: 100 },
    { phrases: ['hundredth'], part: 'hundred', value: 100, ordinal: true },
    { phrases: ['thousand'], part: 'scale', value: 3 },
    { phrases: ['thousandth'], part: 'scale', value: 3, ordinal: true },
    { phrases: ['lakh'], part: 'scale', value: 5 },
    { phrases: ['million', 'mln', 'mn'], part: 'scale', value: 6 },
    { phrases: ['crore'], part: 'scale', value: 7 },
    { phrases: ['billion', 'bln'], part: 'scale', value: 9 },
    { phrases: ['trillion', 'trln'], part: 'scale', value: 12 },
    { phrases: ['k'], part: 'scale', value: 3, glued: true },
    { phrases: ['m'], part: 'scale', value: 6, glued: true },
    { phrases: ['bn', 'b'], part: 'scale', value: 9, glued: true },
    { phrases: ['tn'], part: 'scale', value: 12, glued: true },
    { phrases: ['halves'], part: 'fraction', value: 2 },
    { phrases: ['thirds'], part: 'fraction', value: 3 },
    { phrases: ['quarters'], part: 'fraction', value: 4 },
    { phrases: ['fifths'], part: 'fraction', value: 5 },
    { phrases: ['sixths'], part: 'fraction', value: 6 },
    { phrases: ['sevenths'], part: 'fraction', value: 7 },
    { phrases: ['eighths'], part: 'fraction', value: 8 },
    { phrases: ['tenths'], part: 'fraction', value: 10 },
    { phrases: ['a', 'an'], part: 'article', value: 1 },
  ],
};
