/** Times counted in units from now or from the time last spoken of. */
import { addDays, addMonths, type Day, dayParts, weekday } from '../../model/day.ts';
import type { Time } from '../../model/time.ts';
import {
  centurySpan,
  daySpan,
  decadeSpan,
  halfSpan,
  monthSpan,
  quarterSpan,
  type Span,
  weekendSpan,
  weekSpan,
  yearInRange,
  yearSpan,
} from './calendar.ts';
import type { TimeContext } from './context.ts';
import type { ShiftDraft, TimeUnit } from './draft.ts';
import { samePeriod } from './same-period.ts';
import { type ShiftBase, shiftBase } from './shift-base.ts';
import { granularityOf, timeOf, withClock } from './time-of.ts';

/** Resolves a shift; without a day to count from its bounds stay open. */
export function resolveShift(draft: ShiftDraft, context: TimeContext): Time | undefined {
  const { unit, amount } = draft;
  if (amount === undefined) return vagueShift(draft, context);
  if (draft.same) {
    const same = samePeriod(draft, context);
    if (same || amount === 0) return same;
  }
  if (context.endsOn !== undefined && amount === 0) return endedOn(unit, context.endsOn);
  const base = shiftBase(draft, context);
  if (base === undefined)
    return draft.like === 'period' ? undefined : withClock(openShift(unit), draft);
  if (!isInCalendar(base.day, amount, unit)) return beyondCalendar(amount, unit);
  const mod = draft.mod === undefined ? {} : { mod: draft.mod };
  const soft = Math.abs(amount) > 1 && unit !== 'day';
  const by = amount + (isWeekendGone(draft, base.day, context) ? -1 : 0);
  return withClock(timeOf(spanFrom(base, draft, by), base.anchor, { soft, ...mod }), draft);
}

/** "over the weekend", told from Monday to Friday of what was: the one before. */
function isWeekendGone(draft: ShiftDraft, now: Day, context: TimeContext): boolean {
  const isThis = draft.unit === 'weekend' && draft.amount === 0;
  return isThis && context.direction === 'past' && weekday(now) < 6;
}

/** How many years a unit is, roughly. */
const YEARS: Readonly<Partial<Record<TimeUnit, number>>> = {
  week: 1 / 52,
  weekend: 1 / 52,
  month: 1 / 12,
  quarter: 1 / 4,
  year: 1,
  decade: 10,
  century: 100,
};

/** Whether the calendar of four-digit years reaches so far. */
function isInCalendar(day: Day, amount: number, unit: TimeUnit): boolean {
  const years = amount * (YEARS[unit] ?? 1 / 365);
  return yearInRange(Math.round(dayParts(day).year + years));
}

/** "5,000 years ago": long past, or far ahead, and no day of the calendar. */
function beyondCalendar(amount: number, unit: TimeUnit): Time {
  const timex = amount < 0 ? 'PAST_REF' : 'FUTURE_REF';
  return { type: 'DATE', granularity: granularityOf(unit), soft: true, anchor: 'document', timex };
}

function spanFrom(base: ShiftBase, draft: ShiftDraft, amount: number): Span {
  const { unit } = draft;
  const isLike = base.granularity !== undefined && (amount !== 0 || draft.from === 'report');
  if (isLike && unit === 'year' && !draft.whole) return shiftedLike(base, amount);
  if (unit === 'century' && (draft.whole || amount === 0))
    return centurySpan(clampYear(Math.ceil(dayParts(base.day).year / 100) + amount));
  return shifted(base.day, amount, unit);
}

/** "the quarter ended July 31", "the year ended March 31": the unit that runs up to that day. */
function endedOn(unit: TimeUnit, end: Day): Time | undefined {
  const months = unit === 'quarter' ? 3 : unit === 'year' ? 12 : undefined;
  if (months === undefined || dayParts(end).year < 2) return undefined;
  const earliest = addMonths(addDays(end, 1), -months);
  const { year, month } = dayParts(end);
  const span = { earliest, latest: end, granularity: unit as 'quarter' | 'year' };
  if (unit === 'year') {
    const duration = { amount: 1, unit: 'year' } as const;
    return { ...timeOf({ ...span, timex: 'P1Y' }, 'event'), type: 'DURATION', duration };
  }
  return timeOf({ ...span, timex: quarterSpan(year, Math.ceil(month / 3)).timex }, 'event');
}

function vagueShift(draft: ShiftDraft, context: TimeContext): Time {
  const base = shiftBase(draft, context);
  // "a few days later" than what nobody named has no bounds.
  const fromNow = draft.from === 'now' || (draft.from === 'tense' && context.direction !== 'past');
  const isKnown = base && (fromNow || base.anchor === 'event');
  const edge = isKnown && { [draft.forward ? 'earliest' : 'latest']: base.day };
  return {
    type: 'DATE',
    granularity: granularityOf(draft.unit),
    soft: true,
    anchor: base?.anchor ?? 'document',
    timex: draft.forward ? 'FUTURE_REF' : 'PAST_REF',
    ...(edge || {}),
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
function shiftedLike(base: ShiftBase, amount: number): Span {
  const day = addMonths(base.day, amount * 12);
  const { year, month } = dayParts(day);
  switch (base.granularity) {
    case 'quarter':
      return quarterSpan(year, Math.ceil(month / 3));
    case 'month':
      return monthSpan(year, month);
    case 'half':
      return halfSpan(year, month <= 6 ? 1 : 2);
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
