import type { StatusRows } from '../../checks/status.ts';
import type { WordsOf } from '../../checks/words.ts';

/** Chinese words for the checks of plans, targets, projections and outcomes. */
export const ZH_STATUS_WORDS: WordsOf<StatusRows> = {};
