/** Lengths of time, and references to past, present and future. */
import { addDays, addMonths, type Day, dayParts } from '../../model/day.ts';
import type { Time } from '../../model/time.ts';
import { yearInRange } from './calendar.ts';
import type { TimeContext } from './context.ts';
import type { DurationDraft, ReferenceDraft, TimeUnit } from './draft.ts';
import { granularityOf } from './time-of.ts';
import { durationTimex } from './timex.ts';

/** Resolves a length; one that lies next to now has bounds. */
export function resolveDuration(draft: DurationDraft, context: TimeContext): Time {
  const { amount, unit, direction } = draft;
  const timex = durationTimex(amount, unit);
  const mod = draft.mod === undefined ? {} : { mod: draft.mod };
  const length = amount === undefined || unit === 'weekend' ? {} : { duration: { amount, unit } };
  const base: Time = {
    type: 'DURATION',
    granularity: granularityOf(unit),
    soft: draft.mod !== undefined || amount === undefined,
    anchor: direction === undefined ? 'absolute' : 'document',
    timex,
    ...length,
    ...mod,
  };
  if (direction === undefined || context.now === undefined) return base;
  const other = amount === undefined ? undefined : awayFrom(context.now, amount * direction, unit);
  const near = { soft: true, [direction < 0 ? 'latest' : 'earliest']: context.now };
  return other === undefined
    ? { ...base, ...near }
    : { ...base, ...near, [direction < 0 ? 'earliest' : 'latest']: other };
}

/** The day that lies a length away. */
export function awayFrom(day: Day, amount: number, unit: TimeUnit): Day | undefined {
  if (Math.abs(amount) > 2000) return undefined;
  const months = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 }[unit as string];
  if (months !== undefined) {
    const count = Math.round(amount * months);
    return yearInRange(dayParts(day).year + Math.ceil(count / 12))
      ? addMonths(day, count)
      : undefined;
  }
  if (unit === 'day' || unit === 'weekend') return addDays(day, Math.round(amount));
  if (unit === 'week') return addDays(day, Math.round(amount * 7));
  return addDays(day, amount < 0 ? -1 : 1);
}

/** Resolves "now", "the past", "the future". */
export function resolveReference(draft: ReferenceDraft, context: TimeContext): Time {
  const base = {
    type: 'DATE',
    granularity: 'unknown',
    soft: true,
    anchor: 'document',
    timex: draft.value,
  } as const;
  const { now } = context;
  if (now === undefined) return base;
  if (draft.value === 'PAST_REF') return { ...base, latest: now };
  return draft.value === 'FUTURE_REF' ? { ...base, earliest: now } : base;
}
