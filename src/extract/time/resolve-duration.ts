/** Lengths of time, and references to past, present and future. */
import { addDays, addMonths, type Day, dayParts } from '../../model/day.ts';
import type { Time } from '../../model/time.ts';
import { yearInRange } from './calendar.ts';
import type { TimeContext } from './context.ts';
import type { DurationDraft, ReferenceDraft, TimeUnit } from './draft.ts';
import { granularityOf } from './time-of.ts';
import { compoundTimex, durationTimex } from './timex.ts';

/** Resolves a length; one that lies next to now has bounds. */
export function resolveDuration(draft: DurationDraft, context: TimeContext): Time {
  const { amount, unit, direction } = draft;
  if (draft.plus && amount !== undefined && direction === undefined)
    return compound({ ...draft, amount, plus: draft.plus });
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

/** How many of the smaller unit make one of the larger. */
const IN_LARGER: Readonly<Partial<Record<string, number>>> = {
  'year month': 12,
  'week day': 7,
  'day hour': 24,
  'hour minute': 60,
  'minute second': 60,
};

/** A length in two units; as one amount it counts in the smaller where that is exact. */
function compound(
  draft: DurationDraft & {
    readonly amount: number;
    readonly plus: NonNullable<DurationDraft['plus']>;
  },
): Time {
  const { amount, unit, plus } = draft;
  const small = plus.unit;
  const times = IN_LARGER[`${unit} ${small}`];
  const exact = times !== undefined && small !== 'weekend';
  return {
    type: 'DURATION',
    granularity: granularityOf(small),
    soft: draft.mod !== undefined,
    anchor: 'absolute',
    timex: compoundTimex({ amount, unit }, plus),
    ...(exact ? { duration: { amount: amount * times + plus.amount, unit: small } } : {}),
    ...(draft.mod === undefined ? {} : { mod: draft.mod }),
  };
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

/** "на днях": a few days back or ahead, as the clause tells. */
function nearReference(context: TimeContext): string {
  return context.direction === 'future' ? 'FUTURE_REF' : 'PAST_REF';
}

/** Resolves "now", "the past", "the future". */
export function resolveReference(draft: ReferenceDraft, context: TimeContext): Time {
  const base = {
    type: 'DATE',
    granularity: 'unknown',
    soft: true,
    anchor: 'document',
    timex: draft.value === 'NEAR_REF' ? nearReference(context) : draft.value,
  } as const;
  const { now } = context;
  if (now === undefined) return base;
  if (base.timex === 'PAST_REF') return { ...base, latest: now };
  return base.timex === 'FUTURE_REF' ? { ...base, earliest: now } : base;
}
