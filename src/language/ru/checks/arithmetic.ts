import type { ArithmeticRows } from '../../checks/arithmetic.ts';
import type { WordsOf } from '../../checks/words.ts';

/** Russian words for the checks of sums, rates, shares and bounds. */
export const RU_ARITHMETIC_WORDS: WordsOf<ArithmeticRows> = {};
