import type { StatusRows } from '../../checks/status.ts';
import type { WordsOf } from '../../checks/words.ts';

/** Russian words for the checks of plans, targets, projections and outcomes. */
export const RU_STATUS_WORDS: WordsOf<StatusRows> = {};
