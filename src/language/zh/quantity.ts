import type { PhraseTable } from '../../text/phrases.ts';
import { ZH_CURRENCIES } from './currencies.ts';
import { ZH_NUMBERS } from './number-words.ts';
import { ZH_BENDS } from './quantity-bend.ts';
import { ZH_BLOCKS } from './quantity-block.ts';
import { ZH_CHANGES } from './quantity-change.ts';
import { ZH_CLASSIFIERS } from './quantity-classifier.ts';
import { ZH_MULTIPLES } from './quantity-multiple.ts';
import { ZH_NUMBER_NAMES } from './quantity-name.ts';
import { ZH_COUNTED } from './quantity-noun.ts';
import { ZH_RATES } from './quantity-rate.ts';
import { ZH_UNITS } from './units.ts';

/** Tables of numbers, currencies, units, classifiers and counted nouns. */
export const ZH_QUANTITY_TABLES: readonly PhraseTable[] = [
  ZH_NUMBERS,
  ZH_CURRENCIES,
  ZH_UNITS,
  ZH_BENDS,
  ZH_CHANGES,
  ZH_MULTIPLES,
  ZH_BLOCKS,
  ZH_RATES,
  ZH_CLASSIFIERS,
  ZH_COUNTED,
  ZH_NUMBER_NAMES,
];
