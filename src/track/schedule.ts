/** Where a day stands against a deadline. */
import { addDays, addMonths, type Day, dayParts, makeDay, weekday } from '../model/day.ts';
import type { Schedule } from '../model/ledger.ts';
import type { Time } from '../model/time.ts';

/**
 * The schedule on a day: overdue after the deadline's last day, due in the unit that ends with it (the year of "by 2027",
 * the month of "by May 2027"), not yet due before. It tells nothing of fulfilment.
 */
export function scheduleOn(deadline: Time | undefined, on: Day): Schedule {
  const latest = deadline?.impossible ? undefined : deadline?.latest;
  if (!deadline || latest === undefined) return 'no deadline';
  if (on > latest) return 'overdue';
  return on >= dueFrom(deadline, latest) ? 'due' : 'not yet due';
}

/** First day of the unit that ends with the deadline's last day. */
function dueFrom({ granularity, earliest, mod }: Time, latest: Day): Day {
  const { year, month } = dayParts(latest);
  const bounded = earliest !== undefined && mod !== 'ON_OR_BEFORE' && mod !== 'BEFORE';
  switch (granularity) {
    case 'week':
      return addDays(latest, 1 - weekday(latest));
    case 'month':
      return makeDay(year, month, 1);
    case 'quarter':
    case 'season':
      return addMonths(addDays(latest, 1), -3);
    case 'half':
      return addMonths(addDays(latest, 1), -6);
    case 'year':
    case 'decade':
    case 'century':
      return makeDay(year, 1, 1);
    default:
      return bounded ? (earliest as Day) : latest;
  }
}
