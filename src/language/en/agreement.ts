import type { PhraseTable } from '../../text/phrases.ts';

/** Tables of agreement words. */
export const EN_AGREEMENT_TABLES: readonly PhraseTable[] = [];
