/** A day of the month without its month: "5日" in a report of the 6th. */
import { addMonths, type Day, dayExists, dayNumber, dayParts, makeDay } from '../../model/day.ts';
import type { Time } from '../../model/time.ts';
import { daySpan } from './calendar.ts';
import type { TimeContext } from './context.ts';
import { timeOf } from './time-of.ts';
import { two } from './timex.ts';

/** A day against the direction of its clause counts as so many times as far away. */
const AGAINST = 3;

/** The day of that number in the month spoken of, else the one nearest to now. */
export function resolveBareDay(day: number, context: TimeContext): Time | undefined {
  const { now, near } = context;
  if (near !== undefined) {
    const found = dayIn(near, day);
    if (found) return { ...timeOf(daySpan(found), 'event'), yearInferred: true };
  }
  if (now === undefined)
    return {
      type: 'DATE',
      granularity: 'day',
      soft: false,
      anchor: 'document',
      timex: `XXXX-XX-${two(day)}`,
    };
  const best = nearest(day, now, context);
  if (best === undefined) return undefined;
  return { ...timeOf(daySpan(best), 'document'), yearInferred: true };
}

/** The first day of that number after another day. */
export function nextBareDay(day: number, after: Day): Day | undefined {
  for (let ahead = 0; ahead <= 2; ahead++) {
    const found = dayIn(addMonths(firstOf(after), ahead), day);
    if (found && found > after) return found;
  }
  return undefined;
}

function nearest(day: number, now: Day, context: TimeContext): Day | undefined {
  let best: Day | undefined;
  let distance = Number.POSITIVE_INFINITY;
  for (const months of [-2, -1, 0, 1, 2]) {
    const found = dayIn(addMonths(firstOf(now), months), day);
    if (!found) continue;
    const gap = dayNumber(found) - dayNumber(now);
    const isAgainst = gap < 0 ? context.direction === 'future' : context.direction !== 'future';
    const away = Math.abs(gap) * (isAgainst ? AGAINST : 1);
    if (away < distance) {
      best = found;
      distance = away;
    }
  }
  return best;
}

function firstOf(day: Day): Day {
  const { year, month } = dayParts(day);
  return makeDay(year, month, 1);
}

function dayIn(of: Day, day: number): Day | undefined {
  const { year, month } = dayParts(of);
  return dayExists(year, month, day) ? makeDay(year, month, day) : undefined;
}
