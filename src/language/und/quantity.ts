import type { PhraseTable } from '../../text/phrases.ts';
import { currencyBeside } from '../quantity-makers.ts';
import type { CurrencyWord, QuantityGrammar, UnitWord } from '../quantity-rules.ts';

const NONE: ReadonlySet<string> = new Set();

/** ISO 4217 codes that are no words; "$" alone may be any dollar or peso and is read as the United States dollar. */
const CODES =
  'USD EUR GBP JPY CNY RUB INR BRL ZAR CHF CAD AUD NZD KRW TRY SAR AED IDR MXN PLN SEK NOK DKK CZK HUF KZT UAH'.split(
    ' ',
  );

/** Signs and codes of currencies. */
const UND_CURRENCIES: PhraseTable<CurrencyWord> = {
  name: 'quantity.currency',
  rows: [
    currencyBeside('USD', '$', 'us$'),
    currencyBeside('EUR', '€'),
    currencyBeside('GBP', '£'),
    currencyBeside('INR', '₹'),
    currencyBeside('RUB', '₽'),
    currencyBeside('KRW', '₩'),
    currencyBeside('UAH', '₴'),
    currencyBeside('KZT', '₸'),
    currencyBeside('TRY', '₺'),
    ...CODES.map((code) => currencyBeside(code, code.toLowerCase())),
  ],
};

/** The sign of per cent. */
const UND_UNITS: PhraseTable<UnitWord> = {
  name: 'quantity.unit',
  rows: [{ unit: '%', kind: 'percent', phrases: ['%'] }],
};

/** Signs that mean the same in any language. */
export const UND_QUANTITY_TABLES: readonly PhraseTable[] = [UND_CURRENCIES, UND_UNITS];

/** Figures whose separators leave one reading only. */
export const UND_QUANTITY_GRAMMAR: QuantityGrammar = {
  decimalPoint: 'open',
  rangeJoins: new Set(['-']),
  between: NONE,
  and: NONE,
  from: NONE,
  changeLinks: NONE,
  comparisons: NONE,
  functionWords: NONE,
  of: NONE,
  ratioLinks: NONE,
  singular: (noun) => noun,
  isPlural: () => false,
};
