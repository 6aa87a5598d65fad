import type { PhraseTable } from '../../text/phrases.ts';
import { ZH_TENSE, ZH_TIME_FRAMES } from './time-tense.ts';
import { ZH_TIME_WORDS } from './time-words.ts';

/** Tables of time words. */
export const ZH_TIME_TABLES: readonly PhraseTable[] = [ZH_TIME_WORDS, ZH_TENSE, ZH_TIME_FRAMES];
