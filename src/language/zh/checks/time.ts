import type { TimeRows } from '../../checks/time.ts';
import type { WordsOf } from '../../checks/words.ts';

/** Chinese words for the checks of days, order and lengths. */
export const ZH_TIME_WORDS: WordsOf<TimeRows> = {};
