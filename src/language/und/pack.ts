import type { LanguagePack } from '../pack.ts';
import { UND_QUANTITY_GRAMMAR, UND_QUANTITY_TABLES } from './quantity.ts';
import { UND_TIME_GRAMMAR } from './time.ts';

/**
 * Any language that has no pack of its own: what can be read without knowing it. Dates in figures, sums with a sign or an
 * ISO code, shares with a per cent sign, and names that the reference spells the same way. No claims.
 */
export const UND_PACK: LanguagePack = {
  language: 'und',
  tokens: { abbreviations: new Set(), clitics: new Set() },
  sentences: { neverFinal: new Set(), starters: new Set() },
  tables: UND_QUANTITY_TABLES,
  names: 'listed',
  times: UND_TIME_GRAMMAR,
  quantities: UND_QUANTITY_GRAMMAR,
};
