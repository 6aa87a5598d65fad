/** Days grouped into periods of one length, for bars. Days are written "2025-11-03". */

/** The length of a period. */
export type Unit = 'day' | 'month' | 'year';

const DAY_MS = 86_400_000;
/** Bars at most before a longer period is taken. */
const DAYS = 70;
const MONTHS = 96;

function time(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function dayOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

/** The shortest period that leaves bars wide enough to be told apart. */
export function unitFor(from: string, to: string): Unit {
  if ((time(to) - time(from)) / DAY_MS <= DAYS) return 'day';
  const months = (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12;
  return months <= MONTHS ? 'month' : 'year';
}

/** The name of the period in which a day lies: the day, "2025-11" or "2025". */
export function periodOf(day: string, unit: Unit): string {
  return unit === 'day' ? day : unit === 'month' ? day.slice(0, 7) : day.slice(0, 4);
}

/** The first and the last day of a period. */
export function daysOf(period: string): readonly [from: string, to: string] {
  if (period.length === 4) return [`${period}-01-01`, `${period}-12-31`];
  if (period.length === 7) {
    const [year = 0, month = 1] = period.split('-').map(Number);
    return [`${period}-01`, dayOf(Date.UTC(year, month, 0))];
  }
  return [period, period];
}

/** All periods from one day to another, also those in which nothing happens. */
export function periodsBetween(from: string, to: string, unit: Unit): readonly string[] {
  const last = periodOf(to, unit);
  const periods: string[] = [];
  for (let day = from; periodOf(day, unit) <= last; ) {
    const period = periodOf(day, unit);
    periods.push(period);
    day = dayOf(time(daysOf(period)[1]) + DAY_MS);
  }
  return periods;
}
