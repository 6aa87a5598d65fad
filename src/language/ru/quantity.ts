import type { PhraseTable } from '../../text/phrases.ts';
import { RU_CURRENCIES } from './currencies.ts';
import { RU_NUMBERS } from './number-words.ts';
import { RU_BENDS } from './quantity-bend.ts';
import { RU_BLOCKS } from './quantity-block.ts';
import { RU_CHANGES } from './quantity-change.ts';
import { RU_LEVELS } from './quantity-level.ts';
import { RU_MULTIPLES } from './quantity-multiple.ts';
import { RU_RATES } from './quantity-rate.ts';
import { RU_VAGUE } from './quantity-vague.ts';
import { RU_UNITS } from './units.ts';

/** Tables of number, scale, currency and unit words. */
export const RU_QUANTITY_TABLES: readonly PhraseTable[] = [
  RU_NUMBERS,
  RU_CURRENCIES,
  RU_UNITS,
  RU_BENDS,
  RU_VAGUE,
  RU_CHANGES,
  RU_LEVELS,
  RU_MULTIPLES,
  RU_BLOCKS,
  RU_RATES,
];
