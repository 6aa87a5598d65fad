/** From what the words name to an interval of days: one function a kind of draft. */
import { addDays, addMonths, dayExists, dayParts, type Day } from '../../model/day.ts';
import type { Granularity, Time, TimeMod } from '../../model/time.ts';
import { daySpan, decadeSpan, monthSpan, quarterSpan, type Span, thirdOf, weekendSpan, weekSpan, yearInRange, yearSpan } from './calendar.ts';
import type { TimeContext } from './context.ts';
import type { CalendarDraft, Draft, DurationDraft, PartDraft, RangeDraft, ReferenceDraft, ShiftDraft, TimeUnit, WithinDraft } from './draft.ts';
import { resolveCalendar } from './resolve-calendar.ts';
import { durationTimex } from './timex.ts';

/** Resolves a draft; undefined where the parts contradict each other. */
export function resolve(draft: Draft, context: TimeContext): Time | undefined {
  switch (draft.kind) {
    case 'calendar':
      return resolveCalendar(draft, context);
    case 'shift':
      return resolveShift(draft, context);
    case 'duration':
      return resolveDuration(draft, context);
    case 'set':
      return {
        type: 'SET', granularity: draft.duration ? granularityOf(draft.duration.unit) : 'unknown', soft: false, anchor: 'absolute',
        timex: draft.timex, ...(draft.duration ? { duration: draft.duration } : {}),
      };
    case 'reference':
      return resolveReference(draft, context);
    case 'range':
      return resolveRange(draft, context);
    case 'part':
      return resolvePart(draft, context);
    case 'within':
      return resolveWithin(draft, context);
    case 'stated-weekday': {
      const time = resolve(draft.date, context);
      return time?.type === 'DATE' || time?.type === 'TIME' ? { ...time, statedWeekday: draft.weekday } : undefined;
    }
    default:
      return draft satisfies never;
  }
}

/** The granularity of a unit; clock units are instants. */
export function granularityOf(unit: TimeUnit): Granularity {
  switch (unit) {
    case 'hour':
    case 'minute':
    case 'second':
      return 'instant';
    case 'weekend':
      return 'day';
    default:
      return unit;
  }
}

/** A time from a span. */
export function timeOf(span: Span, anchor: Time['anchor'], more: Partial<Time> = {}): Time {
  const { earliest, latest, granularity, timex, edtf } = span;
  return { type: 'DATE', earliest, latest, granularity, soft: false, anchor, timex, ...(edtf === undefined ? {} : { edtf }), ...more };
}

/** With a clock time or part of the day added. */
export function withClock(time: Time, draft: { readonly clock?: string; readonly daypart?: string }): Time {
  const tail = draft.clock === undefined ? draft.daypart : `T${draft.clock}`;
  return tail === undefined ? time : { ...time, type: 'TIME', timex: time.timex + tail };
}

function resolveShift(draft: ShiftDraft, context: TimeContext): Time {
  const { unit, amount } = draft;
  // "a year ago" in a report on quarters is the quarter a year ago.
  const likeLast = draft.ago === true && unit === 'year' && amount === -1 && context.last?.granularity === 'quarter';
  const fromContext = (draft.from === 'context' || likeLast) && context.last !== undefined;
  const base = fromContext ? context.last?.day : context.now;
  if (amount === undefined) return vagueShift(draft, context);
  const mod = draft.mod === undefined ? {} : { mod: draft.mod };
  const anchor = fromContext ? 'event' : 'document';
  if (base === undefined) return withClock(openShift(unit), draft);
  const soft = Math.abs(amount) > 1 && unit !== 'day';
  const span = fromContext && unit === 'year' && amount !== 0 ? shiftedLike(base, amount, context) : shifted(base, amount, unit);
  return withClock(timeOf(span, anchor, { soft, ...mod }), draft);
}

function vagueShift(draft: ShiftDraft, context: TimeContext): Time {
  const edge = context.now === undefined ? {} : { latest: context.now };
  return {
    type: 'DATE', granularity: granularityOf(draft.unit), soft: true, anchor: 'document', timex: 'PAST_REF', ...edge,
  };
}

function openShift(unit: TimeUnit): Time {
  const timex = unit === 'day' ? 'XXXX-XX-XX' : unit === 'month' ? 'XXXX-XX' : unit === 'week' ? 'XXXX-WXX' : unit === 'quarter' ? 'XXXX-QX' : 'XXXX';
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
      return whole === 0 ? decadeSpan(year - (year % 10)) : yearSpan(clampYear(Math.round(year + amount * 10)));
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

function resolveDuration(draft: DurationDraft, context: TimeContext): Time {
  const { amount, unit, direction } = draft;
  const timex = durationTimex(amount, unit);
  const mod = draft.mod === undefined ? {} : { mod: draft.mod };
  const length = amount === undefined || unit === 'weekend' ? {} : { duration: { amount, unit } };
  const base: Time = {
    type: 'DURATION', granularity: granularityOf(unit), soft: draft.mod !== undefined || amount === undefined,
    anchor: direction === undefined ? 'absolute' : 'document', timex, ...length, ...mod,
  };
  if (direction === undefined || context.now === undefined) return base;
  const other = amount === undefined ? undefined : awayFrom(context.now, amount * direction, unit);
  const near = { soft: true, [direction < 0 ? 'latest' : 'earliest']: context.now };
  return other === undefined ? { ...base, ...near } : { ...base, ...near, [direction < 0 ? 'earliest' : 'latest']: other };
}

/** The day that lies a length away. */
export function awayFrom(day: Day, amount: number, unit: TimeUnit): Day | undefined {
  if (Math.abs(amount) > 2000) return undefined;
  const months = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 }[unit as string];
  if (months !== undefined) {
    const count = Math.round(amount * months);
    return yearInRange(dayParts(day).year + Math.ceil(count / 12)) ? addMonths(day, count) : undefined;
  }
  if (unit === 'day' || unit === 'weekend') return addDays(day, Math.round(amount));
  if (unit === 'week') return addDays(day, Math.round(amount * 7));
  return addDays(day, amount < 0 ? -1 : 1);
}

function resolveReference(draft: ReferenceDraft, context: TimeContext): Time {
  const base = { type: 'DATE', granularity: 'unknown', soft: true, anchor: 'document', timex: draft.value } as const;
  const { now } = context;
  if (now === undefined) return base;
  if (draft.value === 'PAST_REF') return { ...base, latest: now };
  return draft.value === 'FUTURE_REF' ? { ...base, earliest: now } : base;
}

/** Both ends; an end without a year takes it from the other, the last never lies before the first. */
function resolveRange(draft: RangeDraft, context: TimeContext): Time | undefined {
  const { last: end } = draft;
  const endYear = yearIn(end);
  const first = resolve(endYear === undefined ? draft.first : withYear(draft.first, endYear), context);
  if (!first || first.type === 'DURATION' || first.type === 'SET') return undefined;
  const last = resolveEnd(end, first, context);
  if (!last || last.type === 'DURATION' || last.type === 'SET') return undefined;
  if (first.earliest !== undefined && last.latest !== undefined && first.earliest > last.latest) return undefined;
  const impossible = first.impossible || last.impossible;
  const { earliest } = first;
  const { latest } = last;
  const edtf = first.edtf !== undefined && last.edtf !== undefined && !impossible ? { edtf: `${first.edtf}/${last.edtf}` } : {};
  const anchor = first.anchor === 'document' || last.anchor === 'document' ? 'document' : first.anchor;
  return {
    type: 'DATE', granularity: first.granularity, soft: first.soft || last.soft, anchor, timex: `${first.timex}/${last.timex}`, range: true,
    ...edtf, ...(impossible ? { impossible } : {}), ...(earliest === undefined || impossible ? {} : { earliest }),
    ...(latest === undefined || impossible ? {} : { latest }),
    ...(first.yearInferred || last.yearInferred ? { yearInferred: true } : {}),
  };
}

function resolveEnd(end: Draft, first: Time, context: TimeContext): Time | undefined {
  const said = yearIn(end) !== undefined || end.kind !== 'calendar';
  if (said || first.earliest === undefined) return resolve(end, context);
  const start = first.earliest;
  if (end.weekday !== undefined && end.month === undefined) return resolve(end, { ...context, now: start, direction: 'future' });
  const { year } = dayParts(start);
  const same = resolve(withYear(end, year), context);
  if (same?.latest !== undefined && same.latest < start) return resolve(withYear(end, year + 1), context);
  return same && first.yearInferred ? { ...same, yearInferred: true } : same;
}

function yearIn(draft: Draft): number | undefined {
  if (draft.kind === 'calendar') return draft.year;
  if (draft.kind === 'part') return yearIn(draft.of);
  return draft.kind === 'stated-weekday' ? yearIn(draft.date) : undefined;
}

/** A calendar time with the year of its neighbour where it has none of its own. */
function withYear(draft: Draft, year: number): Draft {
  if (draft.kind === 'part') return { ...draft, of: withYear(draft.of, year) };
  if (draft.kind === 'stated-weekday') return { ...draft, date: withYear(draft.date, year) };
  if (draft.kind !== 'calendar' || draft.year !== undefined) return draft;
  const needs = draft.month !== undefined || draft.quarter !== undefined || draft.half !== undefined || draft.season !== undefined;
  return needs ? checkedDay({ ...draft, year }) : draft;
}

function checkedDay(draft: CalendarDraft): CalendarDraft {
  const { year, month, day } = draft;
  if (year === undefined || month === undefined || day === undefined || dayExists(year, month, day)) return draft;
  return { ...draft, impossible: true };
}

function resolvePart(draft: PartDraft, context: TimeContext): Time | undefined {
  const whole = resolve(draft.of, context);
  if (!whole || (whole.type !== 'DATE' && whole.type !== 'TIME') || whole.impossible || whole.granularity === 'unknown') return undefined;
  const { mod } = draft;
  const timexMod: TimeMod = mod === 'EARLIER' ? 'START' : mod === 'LATER' ? 'END' : mod;
  const marked = { ...whole, mod: timexMod, soft: true, ...(whole.edtf === undefined ? {} : { edtf: `${whole.edtf}~` }) };
  if (whole.earliest === undefined || whole.latest === undefined) return marked;
  if (mod === 'EARLIER' || mod === 'LATER') {
    const { now } = context;
    if (now === undefined || now < whole.earliest || now > whole.latest) return marked;
    return mod === 'EARLIER' ? { ...marked, latest: now } : { ...marked, earliest: now };
  }
  return { ...marked, ...thirdOf({ ...whole, earliest: whole.earliest, latest: whole.latest }, mod) };
}

/** A part of a larger time: of a year named by number or by "last", or a weekday of a week. */
function resolveWithin(draft: WithinDraft, context: TimeContext): Time | undefined {
  const outer = resolve(draft.outer, context);
  if (!outer) return undefined;
  const { inner } = draft;
  if (inner.weekday !== undefined) {
    if (outer.granularity !== 'week' || outer.earliest === undefined) return undefined;
    const day = addDays(outer.earliest, inner.weekday - 1);
    return withClock(timeOf(daySpan(day), outer.anchor), inner);
  }
  if (outer.granularity !== 'year') return undefined;
  if (outer.earliest === undefined) return resolveCalendar(inner, { direction: 'unknown' });
  const { year } = dayParts(outer.earliest);
  const time = resolveCalendar(checkedDay({ ...inner, year }), context);
  return time && { ...time, anchor: outer.anchor };
}

