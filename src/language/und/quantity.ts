import type { PhraseTable } from '../../text/phrases.ts';
import type { CurrencyWord, QuantityGrammar, UnitWord } from '../quantity-rules.ts';

const NONE: ReadonlySet<string> = new Set();

/** ISO 4217 codes that are no words; "$" alone may be any dollar or peso and is read as the United States dollar. */
const CODES =
  'USD EUR GBP JPY CNY RUB INR BRL ZAR CHF CAD AUD NZD KRW TRY SAR AED IDR MXN PLN SEK NOK DKK CZK HUF KZT UAH'.split(
    ' ',
  );

const both = (code: string, ...phrases: string[]): CurrencyWord => ({
  code,
  place: 'both',
  phrases,
});

/** Signs and codes of currencies. */
const UND_CURRENCIES: PhraseTable<CurrencyWord> = {
  name: 'quantity.currency',
  rows: [
    both('USD', '$', 'us$'),
    both('EUR', '€'),
    both('GBP', '£'),
    both('INR', '₹'),
    both('RUB', '₽'),
    both('KRW', '₩'),
    both('UAH', '₴'),
    both('KZT', '₸'),
    both('TRY', '₺'),
    ...CODES.map((code) => both(code, code.toLowerCase())),
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
