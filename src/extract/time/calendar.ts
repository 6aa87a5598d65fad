/** Calendar units as intervals of days with their notations. */
import {
  addDays,
  addMonths,
  type Day,
  dayExists,
  dayNumber,
  dayParts,
  daysInMonth,
  makeDay,
  weekday,
} from '../../model/day.ts';
import type { Granularity } from '../../model/time.ts';
import type { FeastFact } from '../../reference/facts.ts';
import { feastDays } from './feasts.ts';
import { lunarInYear, lunarOfYear, newYearsEve, qingming } from './lunar.ts';
import { four, two } from './timex.ts';

/** An interval of days with the unit it is and its TIMEX3 value. */
export interface Span {
  readonly earliest: Day;
  readonly latest: Day;
  readonly granularity: Granularity;
  readonly timex: string;
}

/** Whether the four-digit calendar holds the year. */
export function yearInRange(year: number): boolean {
  return Number.isInteger(year) && year >= 1 && year <= 9998;
}

/** A day. */
export function daySpan(day: Day): Span {
  return { earliest: day, latest: day, granularity: 'day', timex: day };
}

/** A month of a year. */
export function monthSpan(year: number, month: number): Span {
  const name = `${four(year)}-${two(month)}`;
  return {
    earliest: `${name}-01`,
    latest: `${name}-${two(daysInMonth(year, month))}`,
    granularity: 'month',
    timex: name,
  };
}

/** A calendar year. */
export function yearSpan(year: number): Span {
  const name = four(year);
  return {
    earliest: `${name}-01-01`,
    latest: `${name}-12-31`,
    granularity: 'year',
    timex: name,
  };
}

/** A quarter (1-4). */
export function quarterSpan(year: number, quarter: number): Span {
  return monthsSpan(year, quarter * 3 - 2, 3, 'quarter', `${four(year)}-Q${quarter}`);
}

/** A half year (1-2). */
export function halfSpan(year: number, half: number): Span {
  return monthsSpan(year, half * 6 - 5, 6, 'half', `${four(year)}-H${half}`);
}

const SEASON_MONTH: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** A meteorological season of the northern half; winter runs into the next year. */
export function seasonSpan(year: number, season: string): Span {
  const start = SEASON_MONTH[season] ?? 3;
  return monthsSpan(year, start, 3, 'season', `${four(year)}-${season}`);
}

function monthsSpan(
  year: number,
  month: number,
  count: number,
  granularity: Granularity,
  timex: string,
): Span {
  const earliest = makeDay(year, month, 1);
  return { earliest, latest: addDays(addMonths(earliest, count), -1), granularity, timex };
}

/** A decade by its first year. */
export function decadeSpan(start: number): Span {
  const stem = four(start).slice(0, 3);
  return {
    earliest: `${stem}0-01-01`,
    latest: `${stem}9-12-31`,
    granularity: 'decade',
    timex: stem,
  };
}

/** A century by its number: the 21st runs from 2001 to 2100. */
export function centurySpan(century: number): Span {
  const stem = two(century - 1);
  return {
    earliest: `${stem}01-01-01`,
    latest: `${two(century)}00-12-31`,
    granularity: 'century',
    timex: stem,
  };
}

/** The ISO week that holds a day. */
export function weekSpan(day: Day): Span {
  const earliest = addDays(day, 1 - weekday(day));
  const { year, number } = isoWeek(day);
  return {
    earliest,
    latest: addDays(earliest, 6),
    granularity: 'week',
    timex: `${four(year)}-W${two(number)}`,
  };
}

/** Saturday and Sunday of the week that holds a day. */
export function weekendSpan(day: Day): Span {
  const week = weekSpan(day);
  const earliest = addDays(week.earliest, 5);
  return {
    ...week,
    earliest,
    granularity: 'day',
    timex: `${week.timex}-WE`,
  };
}

/** ISO 8601 week-numbering year and week. */
export function isoWeek(day: Day): { year: number; number: number } {
  const thursday = addDays(day, 4 - weekday(day));
  const { year } = dayParts(thursday);
  return {
    year,
    number: Math.floor((dayNumber(thursday) - dayNumber(makeDay(year, 1, 1))) / 7) + 1,
  };
}

/** A day of a year, or undefined where the year lacks it. */
export function dayOfYear(year: number, month: number, day: number): Span | undefined {
  return yearInRange(year) && dayExists(year, month, day)
    ? daySpan(makeDay(year, month, day))
    : undefined;
}

/**
 * A holiday fixed in the calendar ("12-25"), in the Chinese one ("lunar 8 15" in a year of ours, "lunar-year 12 8" in a
 * year of its own), or named by the sun; undefined where its day is not known for the year.
 */
export function holidaySpan(year: number, holiday: string): Span | undefined {
  const [calendar, month, day] = holiday.split(' ');
  const found =
    calendar === 'lunar'
      ? lunarInYear(year, Number(month), Number(day))
      : calendar === 'lunar-year'
        ? lunarOfYear(year, Number(month), Number(day))
        : calendar === 'new-years-eve'
          ? newYearsEve(year)
          : calendar === 'qingming'
            ? qingming(year)
            : `${four(year)}-${holiday}`;
  return found === undefined ? undefined : daySpan(found);
}

/** The days of a feast that moves; undefined where its calendar is not known for the year. */
export function feastSpan(year: number, feast: FeastFact): Span | undefined {
  const days = feastDays(year, feast);
  if (days === undefined) return undefined;
  const { earliest, latest } = days;
  if (earliest === latest) return daySpan(earliest);
  const both = `${earliest}/${latest}`;
  return { earliest, latest, granularity: 'day', timex: both };
}

/**
 * The early, middle or late part of a span by thirds: of a year four months each, of a month ten days each, else thirds
 * of its days.
 */
export function thirdOf(span: Span, mod: 'START' | 'MID' | 'END'): { earliest: Day; latest: Day } {
  const index = mod === 'START' ? 0 : mod === 'MID' ? 1 : 2;
  if (span.granularity === 'year') {
    const earliest = addMonths(span.earliest, index * 4);
    return { earliest, latest: addDays(addMonths(earliest, 4), -1) };
  }
  if (span.granularity === 'decade') {
    // The early years of a decade are its first four, the middle and the late ones three each.
    const from = index === 0 ? 0 : index * 3 + 1;
    const earliest = addMonths(span.earliest, from * 12);
    return { earliest, latest: addDays(addMonths(earliest, index === 0 ? 48 : 36), -1) };
  }
  const days = dayNumber(span.latest) - dayNumber(span.earliest) + 1;
  if (days < 3) return { earliest: span.earliest, latest: span.latest };
  const step = span.granularity === 'month' ? 10 : Math.floor(days / 3);
  const earliest = addDays(span.earliest, index * step);
  return {
    earliest,
    latest: index === 2 ? span.latest : addDays(span.earliest, (index + 1) * step - 1),
  };
}
