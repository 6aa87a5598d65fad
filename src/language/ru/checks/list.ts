import type { ListRows } from '../../checks/list.ts';
import type { WordsOf } from '../../checks/words.ts';

/** Russian words for the checks of counts and lists. */
export const RU_LIST_WORDS: WordsOf<ListRows> = {};
