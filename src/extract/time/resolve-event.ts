/** Times told by dated events. */
import { addDays, addMonths, type Day } from '../../model/day.ts';
import type { Duration, Time } from '../../model/time.ts';
import { daySpan, type Span } from './calendar.ts';
import type { EventDraft, TimeUnit } from './draft.ts';
import { shifted } from './resolve-shift.ts';
import { timeOf } from './time-of.ts';

/** Resolves an event whose days the reference has given; undefined for one that it does not know. */
export function resolveEvent(draft: EventDraft): Time | undefined {
  const { start, end, edge, shift, nth, anniversary } = draft;
  if (start === undefined) return undefined;
  if (anniversary !== undefined)
    return timeOf(daySpan(addMonths(start, anniversary * 12)), 'event', {
      duration: { amount: anniversary, unit: 'year' },
    });
  if (nth !== undefined) return nthOf(start, nth.count, nth.unit, end);
  if (shift !== undefined) {
    const time = shiftedFrom(start, shift.amount, shift.unit);
    return draft.mod === undefined ? time : { ...time, mod: draft.mod, soft: true };
  }
  if (edge === 'START' || start === end) return timeOf(daySpan(start), 'event');
  if (edge === 'END') return end === undefined ? undefined : timeOf(daySpan(end), 'event');
  return end === undefined ? goingOn(start) : timeOf(between(start, end), 'event');
}

/** An event that has no end yet. */
function goingOn(start: Day): Time {
  const { latest: _open, ...time } = timeOf(daySpan(start), 'event');
  return time;
}

function between(earliest: Day, latest: Day): Span {
  return {
    earliest,
    latest,
    granularity: 'day',
    timex: `${earliest}/${latest}`,
  };
}

/** The unit of that number counted from the first day; undefined where the event was over before. */
function nthOf(start: Day, count: number, unit: TimeUnit, end: Day | undefined): Time | undefined {
  const earliest = step(start, count - 1, unit);
  const after = step(start, count, unit);
  if (earliest === undefined || after === undefined) return undefined;
  if (end !== undefined && earliest > end) return undefined;
  const latest = addDays(after, -1);
  const duration = { amount: count, unit: unit as Duration['unit'] };
  if (earliest === latest) return timeOf(daySpan(earliest), 'event', { duration });
  const granularity = unit as Span['granularity'];
  return timeOf({ ...between(earliest, latest), granularity }, 'event', { duration });
}

/** So long before or after the first day: a day where days are counted, else the unit around it. */
function shiftedFrom(start: Day, amount: number, unit: TimeUnit): Time {
  const soft = unit !== 'day';
  if (unit === 'weekend') return timeOf(shifted(start, amount, unit), 'event', { soft });
  const duration = { amount: Math.abs(amount), unit };
  return timeOf(shifted(start, amount, unit), 'event', { soft, duration });
}

function step(day: Day, amount: number, unit: TimeUnit): Day | undefined {
  switch (unit) {
    case 'day':
      return addDays(day, amount);
    case 'week':
      return addDays(day, amount * 7);
    case 'month':
      return addMonths(day, amount);
    case 'quarter':
      return addMonths(day, amount * 3);
    case 'year':
      return addMonths(day, amount * 12);
    case 'decade':
      return addMonths(day, amount * 120);
    default:
      return undefined;
  }
}
