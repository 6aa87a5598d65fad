/** The TIMEX3 and EDTF notations of units and lengths. */
import type { TimeUnit } from './draft.ts';

const LETTER: Readonly<Record<TimeUnit, string>> = {
  day: 'D',
  week: 'W',
  weekend: 'WE',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
  hour: 'H',
  minute: 'M',
  second: 'S',
};

/** Half a unit in the next smaller one. */
const HALF: Readonly<Partial<Record<TimeUnit, string>>> = {
  year: '6M',
  hour: '30M',
  minute: '30S',
  day: 'T12H',
};

/** The TIMEX3 value of a length; an unknown amount is X. Decades and centuries count as years. */
export function durationTimex(amount: number | undefined, unit: TimeUnit): string {
  if (amount === undefined && (unit === 'decade' || unit === 'century')) return 'PXY';
  if (amount === undefined)
    return unit === 'hour' || unit === 'minute' || unit === 'second'
      ? `PTX${LETTER[unit]}`
      : `PX${LETTER[unit]}`;
  if (unit === 'decade') return `P${amount * 10}Y`;
  if (unit === 'century') return `P${amount * 100}Y`;
  if (unit === 'quarter') return `P${amount * 3}M`;
  const clock = unit === 'hour' || unit === 'minute' || unit === 'second';
  const half = amount % 1 === 0.5 ? HALF[unit] : undefined;
  if (half !== undefined)
    return `P${clock ? 'T' : ''}${amount > 1 ? `${Math.floor(amount)}${LETTER[unit]}` : ''}${half}`;
  return `P${clock ? 'T' : ''}${amount}${LETTER[unit]}`;
}

/** "05" of 5. */
export function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** "0987" of 987. */
export function four(value: number): string {
  return String(value).padStart(4, '0');
}

/** The TIMEX3 value of a length in two units: "P3Y8M", "PT2H45M", "P9DT7H". */
export function compoundTimex(
  first: { readonly amount: number; readonly unit: TimeUnit },
  second: { readonly amount: number; readonly unit: TimeUnit },
): string {
  const large = durationTimex(first.amount, first.unit);
  const small = durationTimex(second.amount, second.unit).slice(1);
  return large.includes('T') ? large + small.slice(1) : large + small;
}
