/** "去年同期": the period spoken of, so many years or months off. */
import { addDays, addMonths, type Day, dayParts } from '../../model/day.ts';
import type { Time } from '../../model/time.ts';
import { halfSpan, monthSpan, quarterSpan, type Span, yearSpan } from './calendar.ts';
import type { SpokenTime, TimeContext } from './context.ts';
import type { ShiftDraft } from './draft.ts';
import { timeOf } from './time-of.ts';

/** How many sentences back the period may have been named. */
const REACH = 3;
/** The last month in which periods of the year before are still the news. */
const REPORTED_UNTIL = 3;

/** The same period, where one was spoken of; a shift of 0 is that period itself. */
export function samePeriod(draft: ShiftDraft, context: TimeContext): Time | undefined {
  const { last, sentence = 0 } = context;
  const period = periodOf(context);
  if (period === undefined || draft.amount === undefined) return undefined;
  if (sentence - period.sentence > REACH) return undefined;
  const months =
    draft.unit === 'year' ? 12 * yearsOff(draft, draft.amount, period.day, context) : draft.amount;
  if (dayParts(period.day).year < 3) return undefined;
  const day = addMonths(period.day, months);
  if (period.latest !== undefined) return timeOf(runOf(day, period.latest, months), 'event');
  const span = unitOf(day, period);
  // "2024年 ... 比去年同期" speaks of years.
  return span && last ? timeOf(span, 'event') : undefined;
}

/** The month, quarter, half or run of months last spoken of; a year where nothing finer was. */
function periodOf({ lastPeriod, last }: TimeContext): SpokenTime | undefined {
  if (!lastPeriod) return last?.granularity === 'year' ? last : undefined;
  return last?.granularity === 'year' && last.sentence > lastPeriod.sentence + 1
    ? last
    : lastPeriod;
}

/**
 * "上年" counts from the period, "去年" from now, but for the first months of a year: then a report of last year's period
 * compares it with the year before.
 */
function yearsOff({ whole }: ShiftDraft, amount: number, day: Day, { now }: TimeContext): number {
  if (!whole || now === undefined) return amount;
  const { year, month } = dayParts(now);
  const behind = year - dayParts(day).year;
  return behind === 1 && month <= REPORTED_UNTIL ? amount : amount + behind;
}

function unitOf(day: Day, { granularity }: SpokenTime): Span | undefined {
  const { year, month } = dayParts(day);
  switch (granularity) {
    case 'month':
      return monthSpan(year, month);
    case 'quarter':
      return quarterSpan(year, Math.ceil(month / 3));
    case 'half':
      return halfSpan(year, month <= 6 ? 1 : 2);
    case 'year':
      return yearSpan(year);
    default:
      return undefined;
  }
}

function runOf(earliest: Day, end: Day, months: number): Span {
  const latest = addDays(addMonths(addDays(end, 1), months), -1);
  const timex = `${earliest.slice(0, 7)}/${latest.slice(0, 7)}`;
  return { earliest, latest, granularity: 'month', timex };
}
