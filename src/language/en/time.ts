import type { PhraseTable } from '../../text/phrases.ts';
import { EN_TENSE, EN_TIME_FRAMES } from './time-tense.ts';
import { EN_TIME_WORDS } from './time-words.ts';

/** Tables of time words. */
export const EN_TIME_TABLES: readonly PhraseTable[] = [EN_TIME_WORDS, EN_TENSE, EN_TIME_FRAMES];
