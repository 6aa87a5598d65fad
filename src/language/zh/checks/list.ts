import type { ListRows } from '../../checks/list.ts';
import type { WordsOf } from '../../checks/words.ts';

/** Chinese words for the checks of counts and lists. */
export const ZH_LIST_WORDS: WordsOf<ListRows> = {};
