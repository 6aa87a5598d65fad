/** Times counted in units from now or from the time last spoken of. */
import { addDays, addMonths, type Day, dayParts } from '../../model/day.ts';
import type { Time } from '../../model/time.ts';
import {
  centurySpan,
  daySpan,
  decadeSpan,
  monthSpan,
  quarterSpan,
  type Span,
  weekendSpan,
  weekSpan,
  yearSpan,
} from './calendar.ts';
import type { TimeContext } from './context.ts';
import type { ShiftDraft, TimeUnit } from './draft.ts';
import { granularityOf, timeOf, withClock } from './time-of.ts';

/** Resolves a shift; without a day to count from its bounds stay open. */
export function resolveShift(draft: ShiftDraft, context: TimeContext): Time {
  const { unit, amount } = draft;
  // "a year ago" in a report on quarters is the quarter a year ago.
  const likeLast =
    draft.ago === true &&
    unit === 'year' &&
    amount === -1 &&
    context.last?.granularity === 'quarter';
  const counted =
    draft.from === 'context' || (draft.from === 'tense' && context.direction === 'past');
  const fromContext = (counted || likeLast) && context.last !== undefined;
  const base = fromContext ? context.last?.day : context.now;
  if (amount === undefined) return vagueShift(draft, context);
  const mod = draft.mod === undefined ? {} : { mod: draft.mod };
  const anchor = fromContext ? 'event' : 'document';
  if (base === undefined) return withClock(openShift(unit), draft);
  const soft = Math.abs(amount) > 1 && unit !== 'day';
  const span =
    fromContext && unit === 'year' && amount !== 0
      ? shiftedLike(base, amount, context)
      : draft.whole && unit === 'century'
        ? centurySpan(clampYear(Math.ceil(dayParts(base).year / 100) + amount))
        : shifted(base, amount, unit);
  return withClock(timeOf(span, anchor, { soft, ...mod }), draft);
}

function vagueShift(draft: ShiftDraft, context: TimeContext): Time {
  const edge = context.now === undefined ? {} : { latest: context.now };
  return {
    type: 'DATE',
    granularity: granularityOf(draft.unit),
    soft: true,
    anchor: 'document',
    timex: 'PAST_REF',
    ...edge,
  };
}

function openShift(unit: TimeUnit): Time {
  const timex =
    unit === 'day'
      ? 'XXXX-XX-XX'
      : unit === 'month'
        ? 'XXXX-XX'
        : unit === 'week'
          ? 'XXXX-WXX'
          : unit === 'quarter'
            ? 'XXXX-QX'
            : 'XXXX';
  return { type: 'DATE', granularity: granularityOf(unit), soft: false, anchor: 'document', timex };
}

/** A year before a quarter or a month is the same quarter or month, not the whole year. */
function shiftedLike(base: Day, amount: number, context: TimeContext): Span {
  const day = addMonths(base, amount * 12);
  const { year, month } = dayParts(day);
  switch (context.last?.granularity) {
    case 'quarter':
      return quarterSpan(year, Math.ceil(month / 3));
    case 'month':
      return monthSpan(year, month);
    default:
      return yearSpan(year);
  }
}

/** The unit that lies `amount` units from a day. */
export function shifted(base: Day, amount: number, unit: TimeUnit): Span {
  const { year, month } = dayParts(base);
  const whole = Math.round(amount);
  switch (unit) {
    case 'day':
      return daySpan(safeDays(base, whole));
    case 'week':
      return weekSpan(safeDays(base, whole * 7));
    case 'weekend':
      return weekendSpan(safeDays(base, whole * 7));
    case 'month':
      return monthOf(year * 12 + month - 1 + whole);
    case 'quarter': {
      const index = clampYear(Math.floor((year * 4 + Math.ceil(month / 3) - 1 + whole) / 4));
      return quarterSpan(index, ((((Math.ceil(month / 3) - 1 + whole) % 4) + 4) % 4) + 1);
    }
    case 'year':
      return yearSpan(clampYear(Math.round(year + amount)));
    case 'decade':
      return whole === 0
        ? decadeSpan(year - (year % 10))
        : yearSpan(clampYear(Math.round(year + amount * 10)));
    case 'century':
      return yearSpan(clampYear(Math.round(year + amount * 100)));
    default:
      return daySpan(base);
  }
}

function monthOf(index: number): Span {
  const year = clampYear(Math.floor(index / 12));
  return monthSpan(year, (((index % 12) + 12) % 12) + 1);
}

function clampYear(year: number): number {
  return Math.min(9998, Math.max(1, year));
}

function safeDays(base: Day, days: number): Day {
  return Math.abs(days) > 300_000 ? base : addDays(base, days);
}
