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

/** A unit of measure. */
export function measure(unit: string, ...phrases: string[]): UnitWord {
  return { unit, kind: 'measure', phrases };
}

/** Letters that are a unit of measure right after figures only. */
export function shortMeasure(unit: string, ...phrases: string[]): UnitWord {
  return { unit, kind: 'measure', phrases, figures: true };
}
