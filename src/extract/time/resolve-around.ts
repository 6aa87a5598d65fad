/** "2030年前后": a time with as much again on either side, as far as nobody knows better. */
import { addDays, addMonths, type Day, dayParts } from '../../model/day.ts';
import type { Time } from '../../model/time.ts';

/** Days on either side of a day. */
const DAYS = 3;

/** Widens a time by one of its units on either side. */
export function resolveAround(time: Time | undefined): Time | undefined {
  if (!time || time.type === 'DURATION' || time.type === 'SET' || time.impossible) return undefined;
  const { earliest, latest } = time;
  const about = { ...time, mod: 'APPROX', soft: true } as const;
  if (earliest === undefined || latest === undefined || isAtEdge(earliest) || isAtEdge(latest))
    return about;
  return { ...about, earliest: off(earliest, -1, time), latest: off(latest, 1, time) };
}

/** Too near the first or last year of the calendar to go on. */
function isAtEdge(day: Day): boolean {
  const { year } = dayParts(day);
  return year < 3 || year > 9990;
}

function off(day: Day, sign: 1 | -1, { granularity, mod }: Time): Day {
  if (granularity === 'day' || granularity === 'instant') return addDays(day, sign * DAYS);
  if (granularity === 'week') return addDays(day, sign * 7);
  if (granularity === 'month') return addDays(day, sign * (mod === undefined ? 30 : 10));
  return addMonths(day, sign * (granularity === 'year' && mod === undefined ? 12 : 4));
}
