import type { OfficeRows } from '../../checks/office.ts';
import type { WordsOf } from '../../checks/words.ts';

/** Russian words for the checks of offices and who holds them. */
export const RU_OFFICE_WORDS: WordsOf<OfficeRows> = {};
