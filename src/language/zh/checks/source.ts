import type { SourceRows } from '../../checks/source.ts';
import type { WordsOf } from '../../checks/words.ts';

/** Chinese words for the checks of sources, superlatives and quotations. */
export const ZH_SOURCE_WORDS: WordsOf<SourceRows> = {};
