import type { PhraseTable } from '../../text/phrases.ts';
import { EN_NUMBERS } from './number-words.ts';

/** Tables of number, scale, currency and unit words. */
export const EN_QUANTITY_TABLES: readonly PhraseTable[] = [EN_NUMBERS];
