import type { PhraseTable } from '../../text/phrases.ts';
import { EN_CURRENCIES, EN_CURRENCY_SIGNS } from './currencies.ts';
import { EN_NUMBERS } from './number-words.ts';
import { EN_BENDS } from './quantity-bend.ts';
import { EN_BLOCKS } from './quantity-block.ts';
import { EN_CHANGES } from './quantity-change.ts';
import { EN_LEVELS } from './quantity-level.ts';
import { EN_MULTIPLES } from './quantity-multiple.ts';
import { EN_RATES } from './quantity-rate.ts';
import { EN_VAGUE } from './quantity-vague.ts';
import { EN_UNITS } from './units.ts';

/** Tables of number, scale, currency and unit words. */
export const EN_QUANTITY_TABLES: readonly PhraseTable[] = [
  EN_NUMBERS,
  EN_CURRENCIES,
  EN_CURRENCY_SIGNS,
  EN_UNITS,
  EN_BENDS,
  EN_VAGUE,
  EN_CHANGES,
  EN_LEVELS,
  EN_MULTIPLES,
  EN_BLOCKS,
  EN_RATES,
];
