import type { SourceRows } from '../../checks/source.ts';
import type { WordsOf } from '../../checks/words.ts';

/** Russian words for the checks of sources, superlatives and quotations. */
export const RU_SOURCE_WORDS: WordsOf<SourceRows> = {};
