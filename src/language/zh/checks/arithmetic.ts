import type { ArithmeticRows } from '../../checks/arithmetic.ts';
import type { WordsOf } from '../../checks/words.ts';

/** Chinese words for the checks of sums, rates, shares and bounds. */
export const ZH_ARITHMETIC_WORDS: WordsOf<ArithmeticRows> = {};
