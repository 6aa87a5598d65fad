/** A day of the proleptic Gregorian calendar written YYYY-MM-DD; days compare as strings. */
export type Day = string;

const MS_PER_DAY = 86_400_000;
const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether year, month (1-12) and day of the month name a day that exists. */
export function dayExists(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The number of days in a month (1-12). */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
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

/** Days since 1970-01-01. */
export function dayNumber(day: Day): number {
  const { year, month, day: d } = dayParts(day);
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, d);
  return Math.round(date.getTime() / MS_PER_DAY);
}

/** The day a number of days after 1970-01-01. */
export function dayFromNumber(days: number): Day {
  return new Date(days * MS_PER_DAY).toISOString().slice(0, 10);
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
  return String(value).padStart(width, '0');
}
