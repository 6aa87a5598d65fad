import type { OccasionRows } from '../../checks/occasion.ts';
import type { WordsOf } from '../../checks/words.ts';

/** Russian words for the checks of series, commemorations and dated events. */
export const RU_OCCASION_WORDS: WordsOf<OccasionRows> = {};
