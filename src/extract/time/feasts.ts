/** Feasts whose day a rule of the calendar gives: Easter and its kin, weekdays of a month, days of other calendars. */
import { addDays, addMonths, type Day, makeDay, weekday } from '../../model/day.ts';
import type { FeastFact } from '../../reference/facts.ts';

/** An interval of days. */
export interface FeastDays {
  readonly earliest: Day;
  readonly latest: Day;
}

/** The days of a feast in a year; undefined where its calendar is not known for the year. */
export function feastDays(year: number, feast: FeastFact): FeastDays | undefined {
  const first = firstDay(year, feast);
  if (first === undefined) return undefined;
  return { earliest: first, latest: addDays(first, (feast.length ?? 1) - 1) };
}

function firstDay(year: number, feast: FeastFact): Day | undefined {
  const { calendar, offset = 0, month = 1, day = 1, weekday: of = 1, nth = 1 } = feast;
  switch (calendar) {
    case 'easter':
      return addDays(easter(year), offset);
    case 'orthodox-easter':
      return addDays(orthodoxEaster(year), offset);
    case 'weekday':
      return addDays(nthWeekday(year, month, of, nth), offset);
    case 'chinese':
    case 'islamic':
    case 'hebrew':
      return dayOfCalendar(year, calendar, month, day);
    default:
      return calendar satisfies never;
  }
}

/** Western Easter by the Gregorian computus (Meeus, Jones, Butcher). */
export function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const g = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return makeDay(year, Math.floor(sum / 31), (sum % 31) + 1);
}

/** Orthodox Easter: the Julian one (Meeus), in the Gregorian calendar. */
export function orthodoxEaster(year: number): Day {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const sum = d + e + 114;
  const drift = Math.floor(year / 100) - Math.floor(year / 400) - 2;
  return addDays(makeDay(year, Math.floor(sum / 31), (sum % 31) + 1), drift);
}

/** The weekday of that number in a month; -1 is the last. */
export function nthWeekday(year: number, month: number, day: number, count: number): Day {
  const first = makeDay(year, month, 1);
  if (count > 0) return addDays(first, ((day - weekday(first) + 7) % 7) + (count - 1) * 7);
  const last = addDays(addMonths(first, 1), -1);
  return addDays(last, -((weekday(last) - day + 7) % 7));
}

/** Names of the calendars in Intl; the Islamic one is that of Umm al-Qura. */
const INTL = { chinese: 'chinese', islamic: 'islamic-umalqura', hebrew: 'hebrew' } as const;
/** Hebrew months by name: their numbers in Intl shift in leap years. */
const HEBREW = ['Tishri', 'Heshvan', 'Kislev', 'Tevet', 'Shevat', 'Adar', 'Nisan', 'Iyar', 'Sivan'];
/** Years for which the tables of these calendars are good. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2099;

type OtherCalendar = keyof typeof INTL;

const formats = new Map<OtherCalendar, Intl.DateTimeFormat>();
const found = new Map<string, Day | undefined>();

/** The first day of a year that has this month and day in another calendar. */
function dayOfCalendar(
  year: number,
  calendar: OtherCalendar,
  month: number,
  day: number,
): Day | undefined {
  if (year < FIRST_YEAR || year > LAST_YEAR) return undefined;
  const key = `${calendar} ${year} ${month} ${day}`;
  if (!found.has(key)) found.set(key, search(year, calendar, month, day));
  return found.get(key);
}

function search(
  year: number,
  calendar: OtherCalendar,
  month: number,
  day: number,
): Day | undefined {
  // A leap month ("6bis") is no month of that number.
  const name = calendar === 'hebrew' ? HEBREW[month - 1] : String(month);
  const format = formatOf(calendar);
  const end = makeDay(year, 12, 31);
  for (let at = makeDay(year, 1, 1); at <= end; at = addDays(at, 1)) {
    const parts = format.formatToParts(Date.parse(`${at}T12:00:00Z`));
    const part = (type: string): string | undefined => parts.find((p) => p.type === type)?.value;
    if (part('month') === name && Number(part('day')) === day) return at;
  }
  return undefined;
}

function formatOf(calendar: OtherCalendar): Intl.DateTimeFormat {
  const known = formats.get(calendar);
  if (known) return known;
  const format = new Intl.DateTimeFormat(`en-u-ca-${INTL[calendar]}`, {
    day: 'numeric',
    month: calendar === 'hebrew' ? 'long' : 'numeric',
    timeZone: 'UTC',
  });
  formats.set(calendar, format);
  return format;
}
