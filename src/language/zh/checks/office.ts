import type { OfficeRows } from '../../checks/office.ts';
import type { WordsOf } from '../../checks/words.ts';

/** Chinese words for the checks of offices and who holds them. */
export const ZH_OFFICE_WORDS: WordsOf<OfficeRows> = {};
