import type { OccasionRows } from '../../checks/occasion.ts';
import type { WordsOf } from '../../checks/words.ts';

/** Chinese words for the checks of series, commemorations and dated events. */
export const ZH_OCCASION_WORDS: WordsOf<OccasionRows> = {};
