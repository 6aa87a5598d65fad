import type { StatisticsRows } from '../../checks/statistics.ts';
import type { WordsOf } from '../../checks/words.ts';

/** Russian words for the checks of official statistics. */
export const RU_STATISTICS_WORDS: WordsOf<StatisticsRows> = {};
