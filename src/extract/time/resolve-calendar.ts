/** Calendar times: years are said, named nearby, or worked out from the direction of the clause. */
import { addDays, type Day, dayNumber, dayParts, weekday } from '../../model/day.ts';
import type { Time } from '../../model/time.ts';
import {
  centurySpan,
  dayOfYear,
  daySpan,
  decadeSpan,
  feastSpan,
  halfSpan,
  holidaySpan,
  monthSpan,
  quarterSpan,
  type Span,
  seasonSpan,
  yearInRange,
  yearSpan,
} from './calendar.ts';
import type { Direction, TimeContext } from './context.ts';
import type { CalendarDraft } from './draft.ts';
import { resolveBareDay } from './resolve-bare-day.ts';
import { four, two } from './timex.ts';

/** Resolves a calendar time; bounds stay open where no year can be known. */
export function resolveCalendar(draft: CalendarDraft, context: TimeContext): Time | undefined {
  if (draft.impossible) return impossibleTime(draft);
  if (draft.century !== undefined) return timeOf(centurySpan(draft.century), 'absolute');
  if (draft.decade !== undefined && draft.relation !== undefined)
    return relativeDecade(draft.decade, draft.relation, context.now);
  if (draft.decade !== undefined)
    return timeOf(decadeSpan(fullDecade(draft.decade)), 'absolute', draft.decade < 100);
  if (draft.weekday !== undefined && draft.month === undefined)
    return withDayTail(resolveWeekday(draft, context), draft);
  if (draft.day !== undefined && draft.month === undefined) {
    const time = resolveBareDay(draft.day, context);
    return time && withDayTail(time, draft);
  }
  const inYear = yearlyPart(draft);
  if (!inYear)
    return draft.year === undefined ? clockOnly(draft, context) : resolveYear(draft, draft.year);
  if (draft.year !== undefined) {
    if (!yearInRange(draft.year)) return undefined;
    const span = inYear(draft.year);
    return span && withDayTail(timeOf(span, 'absolute', draft.fiscal === true), draft);
  }
  const span = inferYear(draft, inYear, context);
  if (!span) return withDayTail(openTime(draft), draft);
  return withDayTail(
    { ...timeOf(span, 'document', draft.fiscal === true), yearInferred: true },
    draft,
  );
}

function timeOf(span: Span, anchor: Time['anchor'], soft = false): Time {
  const { earliest, latest, granularity, timex } = span;
  return {
    type: 'DATE',
    earliest,
    latest,
    granularity,
    soft,
    anchor,
    timex,
  };
}

function withDayTail(time: Time, draft: CalendarDraft): Time {
  const tail = draft.clock === undefined ? draft.daypart : `T${draft.clock}`;
  return tail === undefined ? time : { ...time, type: 'TIME', timex: time.timex + tail };
}

function impossibleTime(draft: CalendarDraft): Time {
  const { year, month = 0, day = 0 } = draft;
  const timex = `${year === undefined ? 'XXXX' : four(year)}-${two(month)}-${two(day)}`;
  return {
    type: 'DATE',
    granularity: 'day',
    soft: false,
    anchor: 'absolute',
    timex,
    impossible: true,
  };
}

/** "the 90s": of the twentieth century from the thirties on, of ours before. */
function fullDecade(decade: number): number {
  return decade >= 100 ? decade : decade >= 30 ? 1900 + decade : 2000 + decade;
}

/** "上世纪90年代": of the century that now lies in, or of its neighbour. */
function relativeDecade(decade: number, relation: number, now: Day | undefined): Time | undefined {
  if (now === undefined) return undefined;
  const century = Math.floor((dayParts(now).year - 1) / 100) + relation;
  return timeOf(decadeSpan(century * 100 + decade), 'document');
}

/** A fiscal year begins between April before and April within the calendar year: the bounds hold every usage. */
function resolveYear(draft: CalendarDraft, year: number): Time | undefined {
  if (!yearInRange(year) || year < 2) return undefined;
  if (!draft.fiscal) return timeOf(yearSpan(year), 'absolute');
  const name = four(year);
  return {
    type: 'DATE',
    earliest: `${four(year - 1)}-04-01`,
    latest: `${four(year + 1)}-03-31`,
    granularity: 'year',
    soft: true,
    anchor: 'absolute',
    timex: `FY${name}`,
  };
}

/** The part of a year that the words name, as a function of the year; undefined where they name none. */
function yearlyPart(draft: CalendarDraft): ((year: number) => Span | undefined) | undefined {
  const { month, day, quarter, half, season, holiday, feast } = draft;
  if (month !== undefined && day !== undefined) return (year) => dayOfYear(year, month, day);
  if (month !== undefined) return (year) => monthSpan(year, month);
  if (quarter !== undefined) return (year) => quarterSpan(year, quarter);
  if (half !== undefined) return (year) => halfSpan(year, half);
  if (season !== undefined) return (year) => seasonSpan(year, season);
  if (feast !== undefined) return (year) => feastSpan(year, feast);
  return holiday === undefined ? undefined : (year) => holidaySpan(year, holiday);
}

function inferYear(
  draft: CalendarDraft,
  inYear: (year: number) => Span | undefined,
  context: TimeContext,
): Span | undefined {
  const { now } = context;
  if (draft.relation !== undefined)
    return now === undefined ? undefined : related(draft.relation, inYear, now);
  if (context.nearYear !== undefined && yearInRange(context.nearYear))
    return inYear(context.nearYear);
  if (now === undefined) return undefined;
  if (draft.ownYear) return ofThisYear(inYear, now, context.direction);
  const direction =
    context.direction === 'unknown' &&
    draft.day === undefined &&
    draft.holiday === undefined &&
    draft.feast === undefined
      ? 'past'
      : context.direction;
  return nearest(inYear, now, direction, context.close === true);
}

/** So far ahead without a word of the future it is last year's: "7月" in a report of January. */
const FAR_AHEAD = 120;
/** So long ago in a clause about the future it is next year's. */
const LONG_AGO = 180;
/** So long ago it would be called by its year: "1月12日" in a report of December lies ahead. */
const FAR_BEHIND = 320;

function ofThisYear(
  inYear: (year: number) => Span | undefined,
  now: Day,
  direction: Direction,
): Span | undefined {
  const { year } = dayParts(now);
  const span = inYear(year);
  if (span === undefined) return undefined;
  const ahead = dayNumber(span.earliest) - dayNumber(now);
  if (ahead > FAR_AHEAD && direction !== 'future') return inYear(year - 1);
  const behind = dayNumber(now) - dayNumber(span.latest);
  return behind > (direction === 'future' ? LONG_AGO : FAR_BEHIND) ? inYear(year + 1) : span;
}

/** "last" ends before the unit of now begins, "next" begins after now, "this" is of the year of now. */
function related(
  relation: -1 | 0 | 1,
  inYear: (year: number) => Span | undefined,
  now: Day,
): Span | undefined {
  const { year } = dayParts(now);
  if (relation === 0) return inYear(year);
  const candidates = relation < 0 ? [year, year - 1, year - 2] : [year, year + 1];
  for (const candidate of candidates) {
    const span = inYear(candidate);
    if (span && (relation < 0 ? span.latest < now : span.earliest > now)) return span;
  }
  return undefined;
}

/**
 * The nearest instance; one against the direction of the clause counts as so many times as far away, and is out where
 * the verb is the time's own. Nobody leaves out the year of a day 300 days off when the same day lies a month ahead. A leap day is looked for further away.
 */
function nearest(
  inYear: (year: number) => Span | undefined,
  now: Day,
  direction: Direction,
  close: boolean,
): Span | undefined {
  const { year } = dayParts(now);
  let best: Span | undefined;
  let distance = Number.POSITIVE_INFINITY;
  // A day of every year is never nearest further away; a leap day may be.
  const isIn = (near: number): boolean => yearInRange(near) && inYear(near) !== undefined;
  const reach = [year - 1, year, year + 1].every(isIn) ? 1 : 8;
  for (let candidate = year - reach; candidate <= year + reach; candidate++) {
    const span = yearInRange(candidate) ? inYear(candidate) : undefined;
    if (!span) continue;
    const gap = gapOf(span, now, direction, close);
    if (gap < distance) {
      best = span;
      distance = gap;
    }
  }
  return best;
}

const AGAINST: Readonly<Partial<Record<Span['granularity'], number>>> = {
  day: 3,
  quarter: 3,
  month: 8,
};

function gapOf(span: Span, now: Day, direction: Direction, close: boolean): number {
  const against = close ? 1000 : (AGAINST[span.granularity] ?? 5);
  if (span.earliest > now)
    return (dayNumber(span.earliest) - dayNumber(now)) * (direction === 'past' ? against : 1);
  if (span.latest < now)
    return (dayNumber(now) - dayNumber(span.latest)) * (direction === 'future' ? against : 1);
  return 0;
}

function openTime(draft: CalendarDraft): Time {
  const { month, day, quarter, half, season } = draft;
  const base = { type: 'DATE', soft: false, anchor: 'document' } as const;
  if (month !== undefined && day !== undefined)
    return {
      ...base,
      granularity: 'day',
      timex: `XXXX-${two(month)}-${two(day)}`,
    };
  if (month !== undefined)
    return {
      ...base,
      granularity: 'month',
      timex: `XXXX-${two(month)}`,
    };
  if (quarter !== undefined) return { ...base, granularity: 'quarter', timex: `XXXX-Q${quarter}` };
  if (half !== undefined) return { ...base, granularity: 'half', timex: `XXXX-H${half}` };
  if (season !== undefined) return { ...base, granularity: 'season', timex: `XXXX-${season}` };
  return { ...base, granularity: 'day', timex: 'XXXX-XX-XX' };
}

/** A weekday: "last" and the past look back, the future looks on; the day itself counts for the past only. */
function resolveWeekday(draft: CalendarDraft, context: TimeContext): Time {
  const wanted = draft.weekday as number;
  const base = draft.context && context.last ? context.last.day : context.now;
  if (base === undefined)
    return {
      type: 'DATE',
      granularity: 'day',
      soft: false,
      anchor: 'document',
      timex: `XXXX-WXX-${wanted}`,
    };
  const gap = wanted - weekday(base);
  const back = gap > 0 ? gap - 7 : gap;
  const on = gap <= 0 ? gap + 7 : gap;
  const { relation } = draft;
  let offset: number;
  if (relation === -1) offset = gap >= 0 ? gap - 7 : gap;
  else if (relation === 1) offset = on;
  else if (relation === 0) offset = context.direction === 'past' ? back : gap >= 0 ? gap : gap + 7;
  else offset = context.direction === 'future' ? on : back;
  return timeOf(
    daySpan(addDays(base, offset)),
    draft.context && context.last ? 'event' : 'document',
  );
}

function clockOnly(draft: CalendarDraft, context: TimeContext): Time | undefined {
  if (draft.clock === undefined && draft.daypart === undefined) return undefined;
  const day = context.last?.granularity === 'day' ? context.last.day : context.now;
  const base: Time =
    day === undefined
      ? {
          type: 'TIME',
          granularity: 'instant',
          soft: false,
          anchor: 'document',
          timex: 'XXXX-XX-XX',
        }
      : { ...timeOf(daySpan(day), 'document'), type: 'TIME', granularity: 'instant' };
  return withDayTail(base, draft);
}
