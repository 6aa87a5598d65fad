import type { OfficeRows } from '../../checks/office.ts';
import type { WordsOf } from '../../checks/words.ts';

/** English words for the checks of offices and who holds them. */
export const EN_OFFICE_WORDS: WordsOf<OfficeRows> = {};
