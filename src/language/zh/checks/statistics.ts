import type { StatisticsRows } from '../../checks/statistics.ts';
import type { WordsOf } from '../../checks/words.ts';

/** Chinese words for the checks of official statistics. */
export const ZH_STATISTICS_WORDS: WordsOf<StatisticsRows> = {};
