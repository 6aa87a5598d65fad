/** What a shift counts from: now, or the time spoken of that fits its unit. */
import { addMonths, type Day, dayParts } from '../../model/day.ts';
import type { Time } from '../../model/time.ts';
import type { SpokenTime, TimeContext } from './context.ts';
import type { ShiftDraft } from './draft.ts';

/** A day to count from, the unit it stands for, and where it comes from. */
export interface ShiftBase {
  readonly day: Day;
  readonly granularity?: SpokenTime['granularity'];
  readonly anchor: Time['anchor'];
}

/** The base of a shift; undefined where nobody knows it. */
export function shiftBase(draft: ShiftDraft, context: TimeContext): ShiftBase | undefined {
  if (draft.same) return nowBase(context);
  if (draft.from === 'report') return reportBase(draft, context);
  const counted =
    draft.from === 'context' || (draft.from === 'tense' && context.direction === 'past');
  if (counted && draft.near && !isNear(draft, context)) return nowBase(context);
  if (counted) return spokenBase(draft, context);
  return likePeriod(draft, context) ?? nowBase(context);
}

/** A time was spoken of in this sentence or the one before; what will be "in three days" counts from now. */
export function isNear({ amount = 0 }: ShiftDraft, context: TimeContext): boolean {
  const { last, sentence = 0, direction } = context;
  if (amount > 0 && direction === 'future') return false;
  return last !== undefined && sentence - last.sentence <= 1;
}

function nowBase({ now }: TimeContext): ShiftBase | undefined {
  return now === undefined ? undefined : { day: now, anchor: 'document' };
}

function spoken(told: SpokenTime | undefined): ShiftBase | undefined {
  return told && { day: told.day, granularity: told.granularity, anchor: 'event' };
}

function spokenBase(draft: ShiftDraft, context: TimeContext): ShiftBase | undefined {
  const { last, lastDay, lastQuarter, now } = context;
  if (draft.unit === 'quarter') return spoken(lastQuarter) ?? quarterOfNow(draft, context);
  if (draft.unit === 'year' && last?.granularity === 'day' && isNewer(lastQuarter, last))
    return spoken(lastQuarter);
  if (draft.unit !== 'day' && draft.unit !== 'hour' && draft.unit !== 'minute')
    return spoken(last) ?? nowBase(context);
  // "In 2019 he left. That day ...": a day that nobody named.
  const isElsewhere = lastDay === undefined && last !== undefined && !sameYear(last.day, now);
  return isElsewhere ? undefined : (spoken(lastDay) ?? nowBase(context));
}

/** "the third quarter ended Sept. 30 ... a year earlier": the day only ends the quarter. */
function isNewer(period: SpokenTime | undefined, last: SpokenTime): boolean {
  return period !== undefined && last.sentence - period.sentence <= 1;
}

function sameYear(day: Day, now: Day | undefined): boolean {
  return now !== undefined && dayParts(day).year === dayParts(now).year;
}

/** Results are told of the quarter that is over. */
function quarterOfNow(draft: ShiftDraft, context: TimeContext): ShiftBase | undefined {
  const { now, direction } = context;
  if (now === undefined || draft.amount !== 0 || direction !== 'past') return nowBase(context);
  return { day: addMonths(now, -3), anchor: 'document' };
}

/** "a year ago" in a report on quarters is the quarter a year ago, "last year" where it is compared with one. */
function likePeriod(draft: ShiftDraft, context: TimeContext): ShiftBase | undefined {
  if (draft.unit !== 'year' || draft.amount !== -1) return undefined;
  if (context.compared) return spoken(context.compared);
  const { last, lastQuarter } = context;
  if (!draft.ago || !last || !lastQuarter) return undefined;
  const isQuarter = last.granularity === 'quarter';
  return isQuarter || (last.granularity === 'day' && isNewer(lastQuarter, last))
    ? spoken(lastQuarter)
    : undefined;
}

/** "the latest period", "the year-ago quarter": the one that the report is about. */
function reportBase(draft: ShiftDraft, context: TimeContext): ShiftBase | undefined {
  const { lastPeriod, lastQuarter, now } = context;
  switch (draft.like) {
    case 'period':
      return spoken(lastPeriod);
    case 'month':
      if (lastPeriod?.granularity === 'month') return spoken(lastPeriod);
      return now === undefined ? undefined : { day: now, granularity: 'month', anchor: 'document' };
    case 'quarter':
      if (lastQuarter || now === undefined) return spoken(lastQuarter);
      return { day: addMonths(now, -3), granularity: 'quarter', anchor: 'document' };
    case undefined:
      return spoken(lastQuarter) ?? nowBase(context);
    default:
      return draft.like satisfies never;
  }
}
