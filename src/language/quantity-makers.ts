/** Makers of the rows that every language's tables of currencies and units have. */
import type { CurrencyWord, UnitWord } from './quantity-rules.ts';

/** A currency's sign or name that stands before the number. */
export function currencyBefore(code: string, ...phrases: string[]): CurrencyWord {
  return { code, place: 'before', phrases };
}

/** A currency's name that stands after the number. */
export function currencyAfter(code: string, ...phrases: string[]): CurrencyWord {
  return { code, place: 'after', phrases };
}

/** A currency's sign, code or name that stands on either side. */
export function currencyBeside(code: string, ...phrases: string[]): CurrencyWord {
  return { code, place: 'both', phrases };
}

/** A currency's name that is an everyday word as well. */
export function currencyDoubtful(code: string, ...phrases: string[]): CurrencyWord {
  return { code, place: 'after', phrases, doubtful: true };
}

/** A currency's code that is an everyday word in small letters. */
export function currencyCapitals(code: string): CurrencyWord {
  return { code, place: 'both', phrases: [code.toLowerCase()], capitals: true };
}

/** A hundredth of a currency, after the number; its value is given in the currency. */
export function coin(code: string, ...phrases: string[]): CurrencyWord {
  return { code, place: 'after', phrases, power: -2 };
}

/** A smaller coin, with its power of ten of the currency: a cent is -2. */
export function currencyCoin(code: string, power: number, ...phrases: string[]): CurrencyWord {
  return { code, place: 'after', power, phrases };
}

/** A unit of measure. */
export function measure(unit: string, ...phrases: string[]): UnitWord {
  return { unit, kind: 'measure', phrases };
}

/** Letters that are a unit of measure right after figures only. */
export function shortMeasure(unit: string, ...phrases: string[]): UnitWord {
  return { unit, kind: 'measure', phrases, figures: true };
}
