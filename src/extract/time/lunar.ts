/** Days of the Chinese calendar, and the one feast that the sun gives. */
import { addDays, type Day, dayParts, makeDay } from '../../model/day.ts';

/** Years for which Intl's calendar and the solar formula are good. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2099;

/** A month of the Chinese calendar: "6bis" is the leap month after the sixth. */
interface LunarMonth {
  readonly name: string;
  readonly year: number;
  readonly first: Day;
  readonly days: number;
}

const months = new Map<number, readonly LunarMonth[]>();
let format: Intl.DateTimeFormat | undefined;

/** The day of a year that has this month and day in the Chinese calendar. */
export function lunarInYear(year: number, month: number, day: number): Day | undefined {
  return find(year, month, day, [year]).find((found) => dayParts(found).year === year);
}

/** The day of that month and day in a year of the Chinese calendar; its last weeks lie in the next year of ours. */
export function lunarOfYear(year: number, month: number, day: number): Day | undefined {
  const [found] = find(year, month, day, [year, year + 1], year);
  return found;
}

/** The eve of the Chinese New Year of a year of ours. */
export function newYearsEve(year: number): Day | undefined {
  const first = lunarInYear(year, 1, 1);
  return first === undefined ? undefined : addDays(first, -1);
}

/** The day of Qingming by the usual formula for the 20th and 21st centuries (Shou Xing). */
export function qingming(year: number): Day | undefined {
  if (year < FIRST_YEAR + 1 || year > LAST_YEAR) return undefined;
  const two = year % 100;
  const constant = year > 2000 ? 4.81 : 5.59;
  return makeDay(year, 4, Math.floor(two * 0.2422 + constant) - Math.floor(two / 4));
}

function find(
  year: number,
  month: number,
  day: number,
  years: readonly number[],
  ofYear?: number,
): readonly Day[] {
  if (year < FIRST_YEAR || year >= LAST_YEAR || day < 1) return [];
  return years
    .flatMap(monthsOf)
    .filter((m) => m.name === String(month) && (ofYear === undefined || m.year === ofYear))
    .filter((m) => day <= m.days)
    .map((m) => addDays(m.first, day - 1));
}

/** The months that begin in a year, and the one that its first day lies in. */
function monthsOf(year: number): readonly LunarMonth[] {
  const known = months.get(year);
  if (known) return known;
  const found: LunarMonth[] = [];
  const newYear = makeDay(year, 1, 1);
  let first = addDays(newYear, 1 - partsOf(newYear).day);
  while (dayParts(first).year <= year) {
    const { name, year: of } = partsOf(first);
    const next = partsOf(addDays(first, 29)).day === 1 ? 29 : 30;
    found.push({ name, year: of, first, days: next });
    first = addDays(first, next);
  }
  months.set(year, found);
  return found;
}

function partsOf(day: Day): { readonly name: string; readonly day: number; readonly year: number } {
  format ??= new Intl.DateTimeFormat('en-u-ca-chinese', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  const parts = format.formatToParts(Date.parse(`${day}T12:00:00Z`));
  const part = (type: string): string => parts.find((p) => p.type === type)?.value ?? '';
  return { name: part('month'), day: Number(part('day')), year: Number(part('relatedYear')) };
}
