/** From what the words name to an interval of days: one function a kind of draft. */
import { addDays, dayParts } from '../../model/day.ts';
import type { Time, TimeMod } from '../../model/time.ts';
import { daySpan, thirdOf } from './calendar.ts';
import type { TimeContext } from './context.ts';
import type { Draft, PartDraft, RangeDraft, WithinDraft } from './draft.ts';
import { checkedDay, withYear, yearIn } from './draft-year.ts';
import { resolveAround } from './resolve-around.ts';
import { nextBareDay } from './resolve-bare-day.ts';
import { resolveCalendar } from './resolve-calendar.ts';
import { resolveDuration, resolveReference } from './resolve-duration.ts';
import { resolveEvent } from './resolve-event.ts';
import { resolveNth, resolveOffset } from './resolve-nth.ts';
import { resolveShift } from './resolve-shift.ts';
import { isNear } from './shift-base.ts';
import { granularityOf, timeOf, withClock } from './time-of.ts';

/** Resolves a draft; undefined where the parts contradict each other. */
export function resolve(draft: Draft, context: TimeContext): Time | undefined {
  switch (draft.kind) {
    case 'calendar':
      return resolveCalendar(draft, context);
    case 'shift':
      return draft.story && !isNear(draft, context)
        ? resolveDuration({ kind: 'duration', amount: draft.amount, unit: draft.unit }, context)
        : resolveShift(draft, context);
    case 'duration':
      return resolveDuration(draft, context);
    case 'set':
      return {
        type: 'SET',
        granularity: draft.duration ? granularityOf(draft.duration.unit) : 'unknown',
        soft: false,
        anchor: 'absolute',
        timex: draft.timex,
        ...(draft.duration ? { duration: draft.duration } : {}),
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
      return time?.type === 'DATE' || time?.type === 'TIME'
        ? { ...time, statedWeekday: draft.weekday }
        : undefined;
    }
    case 'event':
      return resolveEvent(draft);
    case 'nth':
      return resolveNth(draft, resolve(draft.of, context));
    case 'offset':
      return resolveOffset(draft, resolve(draft.of, context));
    case 'around':
      return resolveAround(resolve(draft.of, context));
    case 'plan':
      return undefined;
    default:
      return draft satisfies never;
  }
}

/** Both ends; an end without a year takes it from the other, the last never lies before the first. */
function resolveRange(draft: RangeDraft, context: TimeContext): Time | undefined {
  const { last: end } = draft;
  const endYear = yearIn(end) ?? (draft.oneYear ? yearOfLast(end, context) : undefined);
  const first = resolve(
    endYear === undefined ? draft.first : withYear(draft.first, endYear),
    context,
  );
  if (!first || first.type === 'DURATION' || first.type === 'SET') return undefined;
  const last = resolveEnd(end, first, context);
  if (!last || last.type === 'DURATION' || last.type === 'SET') return undefined;
  if (first.earliest !== undefined && last.latest !== undefined && first.earliest > last.latest)
    return undefined;
  const impossible = first.impossible || last.impossible;
  const { earliest } = first;
  const { latest } = last;
  const anchor =
    first.anchor === 'document' || last.anchor === 'document' ? 'document' : first.anchor;
  return {
    type: first.type === 'TIME' && last.type === 'TIME' ? 'TIME' : 'DATE',
    granularity: first.granularity,
    soft: first.soft || last.soft,
    anchor,
    timex: `${first.timex}/${last.timex}`,
    range: true,
    ...(impossible ? { impossible } : {}),
    ...(earliest === undefined || impossible ? {} : { earliest }),
    ...(latest === undefined || impossible ? {} : { latest }),
    ...(first.yearInferred || last.yearInferred ? { yearInferred: true } : {}),
  };
}

function yearOfLast(end: Draft, context: TimeContext): number | undefined {
  const day = resolve(end, context)?.earliest;
  return day === undefined ? undefined : dayParts(day).year;
}

function resolveEnd(end: Draft, first: Time, context: TimeContext): Time | undefined {
  const said = yearIn(end) !== undefined || end.kind !== 'calendar';
  if (said || first.earliest === undefined) return resolve(end, context);
  const start = first.earliest;
  if (end.day !== undefined && end.month === undefined) {
    const day = nextBareDay(end.day, start);
    if (day === undefined) return undefined;
    return { ...timeOf(daySpan(day), first.anchor), yearInferred: true };
  }
  if (end.weekday !== undefined && end.month === undefined)
    return resolve(end, {
      ...context,
      now: end.clock === undefined ? start : addDays(start, -1),
      direction: 'future',
    });
  const { year } = dayParts(start);
  const same = resolve(withYear(end, year), context);
  if (same?.latest !== undefined && same.latest < start)
    return resolve(withYear(end, year + 1), context);
  return same && first.yearInferred ? { ...same, yearInferred: true } : same;
}

function resolvePart(draft: PartDraft, context: TimeContext): Time | undefined {
  const whole = resolve(draft.of, context);
  if (
    !whole ||
    (whole.type !== 'DATE' && whole.type !== 'TIME') ||
    whole.impossible ||
    whole.granularity === 'unknown'
  )
    return undefined;
  const { mod } = draft;
  const timexMod: TimeMod = mod === 'EARLIER' ? 'START' : mod === 'LATER' ? 'END' : mod;
  const marked = {
    ...whole,
    mod: timexMod,
    soft: true,
  };
  if (whole.earliest === undefined || whole.latest === undefined) return marked;
  if (mod === 'EARLIER' || mod === 'LATER') {
    const { now } = context;
    if (now === undefined || now < whole.earliest || now > whole.latest) return marked;
    return mod === 'EARLIER' ? { ...marked, latest: now } : { ...marked, earliest: now };
  }
  return {
    ...marked,
    ...thirdOf({ ...whole, earliest: whole.earliest, latest: whole.latest }, mod),
  };
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
