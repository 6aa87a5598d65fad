import type { PhraseTable } from '../../text/phrases.ts';
import { RU_TENSE, RU_TIME_FRAMES } from './time-tense.ts';
import { RU_TIME_WORDS } from './time-words.ts';

/** Tables of time words. */
export const RU_TIME_TABLES: readonly PhraseTable[] = [RU_TIME_WORDS, RU_TENSE, RU_TIME_FRAMES];
