/** Units by their place in a larger one, and times counted from a date. */
import { addDays, addMonths, type Day, weekday } from '../../model/day.ts';
import type { Time } from '../../model/time.ts';
import { daySpan, monthSpan, type Span, weekSpan } from './calendar.ts';
import type { NthDraft, OffsetDraft } from './draft.ts';
import { awayFrom } from './resolve-duration.ts';
import { shifted } from './resolve-shift.ts';
import { timeOf } from './time-of.ts';

/** The unit of that number inside the outer time; undefined where it has none. */
export function resolveNth(draft: NthDraft, outer: Time | undefined): Time | undefined {
  if (outer?.earliest === undefined || outer.latest === undefined) return undefined;
  const span = place(draft, outer.earliest, outer.latest);
  if (span === undefined || span.latest < outer.earliest || span.earliest > outer.latest)
    return undefined;
  const inferred = outer.yearInferred ? { yearInferred: true } : {};
  return timeOf(span, outer.anchor, inferred);
}

function place(draft: NthDraft, first: Day, last: Day): Span | undefined {
  const { count, unit, run = 1 } = draft;
  if (run > 1) return firstRun(unit, run, first);
  if (draft.weekday !== undefined) return daySpan(nthWeekday(draft.weekday, count, first, last));
  switch (unit) {
    case 'day':
      return daySpan(count < 0 ? last : addDays(first, count - 1));
    case 'week':
      return weekOf(count, first, last);
    case 'month': {
      const day = count < 0 ? last : addMonths(first, count - 1);
      return monthSpan(Number(day.slice(0, 4)), Number(day.slice(5, 7)));
    }
    default:
      return undefined;
  }
}

/** A week is of the month or year that holds its Thursday, as ISO 8601 has it for years. */
function weekOf(count: number, first: Day, last: Day): Span {
  if (count < 0) return weekSpan(addDays(last, -3));
  return weekSpan(addDays(first, 3 + (count - 1) * 7));
}

/** So many days or weeks from the first on. */
function firstRun(unit: NthDraft['unit'], run: number, first: Day): Span | undefined {
  if (unit !== 'day' && unit !== 'week') return undefined;
  const start = unit === 'week' ? weekOf(1, first, first).earliest : first;
  const latest = addDays(start, run * (unit === 'week' ? 7 : 1) - 1);
  const both = `${start}/${latest}`;
  return { earliest: start, latest, granularity: 'day', timex: both };
}

function nthWeekday(of: number, count: number, first: Day, last: Day): Day {
  if (count < 0) return addDays(last, -((weekday(last) - of + 7) % 7));
  return addDays(first, ((of - weekday(first) + 7) % 7) + (count - 1) * 7);
}

/** So long before or after a date: the day itself where the date is one. */
export function resolveOffset(draft: OffsetDraft, from: Time | undefined): Time | undefined {
  if (from?.earliest === undefined || from.latest === undefined) return undefined;
  if (from.type !== 'DATE' && from.type !== 'TIME') return undefined;
  const { amount, unit } = draft;
  // "the week of 13 April": the week itself.
  if (amount === 0 && unit === 'week') return timeOf(weekSpan(from.earliest), from.anchor);
  if (from.granularity !== 'day' && from.granularity !== 'instant')
    return timeOf(shifted(from.earliest, amount, unit), from.anchor);
  const day = awayFrom(from.earliest, amount, unit);
  return day === undefined ? undefined : timeOf(daySpan(day), from.anchor);
}
