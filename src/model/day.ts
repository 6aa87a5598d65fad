/** A day of the proleptic Gregorian calendar written YYYY-MM-DD; days compare as strings. */
export type Day = string;

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether year, month (1-12) and day of the month name a day that exists. */
export function dayExists(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The number of days in a month (1-12). */
export function daysInMonth(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/** The day of a year, month (1-12) and day of the month; throws where it does not exist. */
export function makeDay(year: number, month: number, day: number): Day {
  if (!dayExists(year, month, day)) throw new RangeError(`no such day: ${year}-${month}-${day}`);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** Parses YYYY-MM-DD; undefined where it is written otherwise or does not exist. */
export function parseDay(text: string): Day | undefined {
  const match = PATTERN.exec(text);
  if (!match) return undefined;
  return dayExists(Number(match[1]), Number(match[2]), Number(match[3])) ? text : undefined;
}

/** Year, month (1-12) and day of the month of a day. */
export function dayParts(day: Day): { year: number; month: number; day: number } {
  return { year: +day.slice(0, 4), month: +day.slice(5, 7), day: +day.slice(8, 10) };
}

/** Days of a Gregorian cycle of 400 years, of a century and of four years within it, of a year. */
const CYCLE = 146_097;
const CENTURY = 36_524;
const FOUR_YEARS = 1461;
const YEAR = 365;
/** Days from 1 March of year 0 to 1970-01-01. */
const EPOCH = 719_468;

/** Days since 1970-01-01. Counted in years that begin on 1 March, so that the leap day is a year's last. */
export function dayNumber(day: Day): number {
  const { year: written, month, day: d } = dayParts(day);
  const year = month > 2 ? written : written - 1;
  const leaps = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + d - 1;
  return year * YEAR + leaps + dayOfYear - EPOCH;
}

const MS_PER_DAY = 86_400_000;
/** 0000-01-01 and 9999-12-31. */
const FIRST = -719_528;
const LAST = 2_932_896;

/** The day a number of days after 1970-01-01. */
export function dayFromNumber(days: number): Day {
  if (!(days >= FIRST && days <= LAST))
    return new Date(days * MS_PER_DAY).toISOString().slice(0, 10);
  const shifted = days + EPOCH;
  const cycle = Math.floor(shifted / CYCLE);
  const inCycle = shifted - cycle * CYCLE;
  const leaps =
    Math.floor(inCycle / (FOUR_YEARS - 1)) -
    Math.floor(inCycle / CENTURY) +
    Math.floor(inCycle / (CYCLE - 1));
  const yearOfCycle = Math.floor((inCycle - leaps) / YEAR);
  const dayOfYear =
    inCycle - (yearOfCycle * YEAR + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = cycle * 400 + yearOfCycle + (month <= 2 ? 1 : 0);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** The day `count` days later (negative: earlier). */
export function addDays(day: Day, count: number): Day {
  return dayFromNumber(dayNumber(day) + count);
}

/** The day `count` months later, the day of the month cut to the month's end. */
export function addMonths(day: Day, count: number): Day {
  const parts = dayParts(day);
  const index = parts.year * 12 + parts.month - 1 + count;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return makeDay(year, month, Math.min(parts.day, daysInMonth(year, month)));
}

/** ISO weekday: Monday 1 ... Sunday 7. */
export function weekday(day: Day): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

/** Whole days from `a` to `b`. */
export function daysBetween(a: Day, b: Day): number {
  return dayNumber(b) - dayNumber(a);
}

function pad(value: number, width: number): string {
  const digits = String(value);
  return digits.length === width ? digits : digits.padStart(width, '0');
}
