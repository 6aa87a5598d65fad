/** Bands of exchange rates, so wide that only a slip of a scale leaves them. */

/**
 * Roughly the lowest and highest price of one US dollar in each currency from 1999 on, rounded outward. They are no
 * quotations: with the width below they serve to see a slip of a scale and nothing finer.
 */
const PER_DOLLAR: Readonly<Record<string, readonly [number, number]>> = {
  USD: [1, 1],
  EUR: [0.6, 1.25],
  GBP: [0.45, 1],
  CHF: [0.7, 1.85],
  JPY: [75, 165],
  CNY: [6, 8.4],
  HKD: [7.7, 7.9],
  CAD: [0.9, 1.65],
  AUD: [0.9, 2.15],
  NZD: [1.1, 2.6],
  SGD: [1.15, 1.9],
  SEK: [5.8, 11.5],
  NOK: [4.9, 11.5],
  DKK: [4.6, 9.3],
  PLN: [2, 5.1],
  CZK: [14, 43],
  KRW: [880, 1600],
  INR: [39, 92],
  RUB: [22, 125],
  ZAR: [5.5, 20],
  BRL: [1.5, 6.5],
  MXN: [8.5, 26],
  ILS: [3, 5.1],
  SAR: [3.7, 3.8],
  AED: [3.6, 3.7],
  THB: [28, 46],
  MYR: [2.9, 4.9],
};
/** How far outside a band a ratio must lie to be a slip. */
const SLIP = 3;

/** Prices of one unit of the first currency in the second beyond which there must be a slip; undefined where not known. */
export function widestRates(
  first: string,
  second: string,
): { readonly from: number; readonly to: number } | undefined {
  const [a, b] = [PER_DOLLAR[first], PER_DOLLAR[second]];
  if (!a || !b) return undefined;
  return { from: b[0] / a[1] / SLIP, to: (b[1] / a[0]) * SLIP };
}
