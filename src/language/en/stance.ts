import type { PhraseTable } from '../../text/phrases.ts';

/** Tables of stance words. */
export const EN_STANCE_TABLES: readonly PhraseTable[] = [];
