import type { StatisticsRows } from '../../checks/statistics.ts';
import type { WordsOf } from '../../checks/words.ts';

/** English words for the checks of official statistics. */
export const EN_STATISTICS_WORDS: WordsOf<StatisticsRows> = {};
