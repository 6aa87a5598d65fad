/** Units by their place in a larger one, and times counted from a date. */
import type { CalendarDraft, Draft, NthDraft, TimeUnit } from './draft.ts';
import type { RuleMatch } from './grammar.ts';
import { draftsOf, numberOf, unitOf, yearOf } from './match-parts.ts';

/** "the first week of May", "the last Friday of November 2025", "the first month of 2024". */
export function makeNthIn(match: RuleMatch): Draft | undefined {
  const count = numberOf(match, 'ORD') ?? numberOf(match, 'REL');
  const month = numberOf(match, 'MONTH') ?? numberOf(match, 'MM');
  const year = yearOf(match);
  const weekday = numberOf(match, 'WEEKDAY');
  const unit = unitOf(match);
  if (count === undefined || count === 0 || (count < 0 && count !== -1)) return undefined;
  if (numberOf(match, 'REL') === 1) return undefined;
  if (weekday === undefined && unit === undefined) return undefined;
  const of: CalendarDraft = {
    kind: 'calendar',
    ...(month === undefined ? {} : { month }),
    ...(year === undefined ? {} : { year }),
  };
  const draft: NthDraft = {
    kind: 'nth',
    count,
    of,
    ...(weekday === undefined ? { unit: unit as TimeUnit } : { weekday }),
  };
  return draft;
}

/** "two days after 9 May", "three weeks from today". */
export function makeOffset(match: RuleMatch): Draft | undefined {
  const drafts = draftsOf(match);
  const sign = match.items.some((item) => item.is === 'before') ? -1 : 1;
  const [length, of] = drafts;
  if (length !== undefined && drafts.length === 1) return offsetOne(match, length, sign);
  if (length?.kind !== 'duration' || length.amount === undefined || length.mod !== undefined)
    return undefined;
  if (length.direction !== undefined || of === undefined || of.kind === 'range') return undefined;
  return { kind: 'offset', amount: length.amount * sign, unit: length.unit, of };
}

/** "the day before 9 May". */
function offsetOne(match: RuleMatch, of: Draft, sign: number): Draft | undefined {
  const unit = unitOf(match) as TimeUnit | undefined;
  return unit === undefined || of.kind === 'range' || of.kind === 'duration'
    ? undefined
    : { kind: 'offset', amount: sign, unit, of };
}

/** "a fortnight", "the past fortnight", "a fortnight ago". */
export function makeFortnight(match: RuleMatch): Draft {
  const ago = numberOf(match, 'AGO');
  if (ago !== undefined)
    return { kind: 'shift', unit: 'week', amount: 2 * ago, from: 'now', ago: true };
  const direction = (numberOf(match, 'PAST') ?? numberOf(match, 'REL')) as -1 | 0 | 1 | undefined;
  return {
    kind: 'duration',
    amount: 2,
    unit: 'week',
    ...(direction === undefined || direction === 0 ? {} : { direction }),
  };
}

/** "from August 2019 to now", "between 2014 and now": up to the day of now. */
export function makeRangeToNow(match: RuleMatch): Draft | undefined {
  const [first, now] = draftsOf(match);
  if (first === undefined || first.kind === 'range' || now?.kind !== 'reference') return undefined;
  if (now.value !== 'PRESENT_REF') return undefined;
  return { kind: 'range', first, last: { kind: 'shift', unit: 'day', amount: 0, from: 'now' } };
}

/** "Jan-Feb 2017", "from Nov to March". */
export function makeMonthRange(match: RuleMatch): Draft | undefined {
  const [from, to] = match.items.flatMap((item) =>
    item.is === 'MONTH' && typeof item.value === 'number' ? [item.value] : [],
  );
  if (from === undefined || to === undefined || from === to) return undefined;
  const year = yearOf(match);
  const at = (month: number, of: number | undefined): Draft => ({
    kind: 'calendar',
    month,
    ...(of === undefined ? {} : { year: of }),
  });
  const begins = year !== undefined && from > to ? year - 1 : year;
  return { kind: 'range', first: at(from, begins), last: at(to, year) };
}

/** "9 a.m. to 5 p.m. on Monday": both hours are of the day. */
export function makeTimedRange(match: RuleMatch): Draft | undefined {
  const drafts = draftsOf(match);
  const hours = drafts.find((draft) => draft.kind === 'range');
  const day = drafts.find((draft) => draft !== hours);
  if (hours?.kind !== 'range' || day === undefined) return undefined;
  if (day.kind !== 'calendar' && day.kind !== 'shift') return undefined;
  const at = (end: Draft): Draft => ({
    ...day,
    ...(end.kind === 'calendar' && end.clock !== undefined ? { clock: end.clock } : {}),
  });
  return { ...hours, first: at(hours.first), last: at(hours.last) };
}

/** "the first ten days of May", "the first two weeks of 2021". */
export function makeFirstRun(match: RuleMatch): Draft | undefined {
  const drafts = draftsOf(match);
  const length = drafts.find((draft) => draft.kind === 'duration');
  const of = drafts.find((draft) => draft !== length);
  if (length?.kind !== 'duration' || length.amount === undefined || of === undefined)
    return undefined;
  const { amount: run, unit } = length;
  if ((unit !== 'day' && unit !== 'week') || !Number.isInteger(run) || run < 1) return undefined;
  return { kind: 'nth', count: 1, unit, run, of };
}
