import type { PhraseTable } from '../../text/phrases.ts';
import { EN_COLLECTIVES } from './collective.ts';
import { EN_REPORTING } from './reporting.ts';
import { EN_SECTORS } from './sector.ts';

/** Tables of agreement words. */
export const EN_AGREEMENT_TABLES: readonly PhraseTable[] = [EN_SECTORS, EN_REPORTING, EN_COLLECTIVES];
