import type { TimeRows } from '../../checks/time.ts';
import type { WordsOf } from '../../checks/words.ts';

/** Russian words for the checks of days, order and lengths. */
export const RU_TIME_WORDS: WordsOf<TimeRows> = {};
