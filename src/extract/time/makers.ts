/** What each rule makes of the words it found. A maker returns undefined where the words cannot mean a time. */
import { dayExists } from '../../model/day.ts';
import type { TimeMod } from '../../model/time.ts';
import type { TimeMaker } from '../../language/time-rules.ts';
import type { CalendarDraft, Draft, RangeDraft, ShiftDraft, TimeUnit } from './draft.ts';
import type { Item, RuleMatch } from './grammar.ts';
import { shortYear } from './items.ts';
import { makeClock, makeHalfDuration, makeSet } from './makers-length.ts';
import { makeDotted, makeNumeric, makeOrdered } from './makers-numeric.ts';

/** Makes a draft of a match. */
export type Maker = (match: RuleMatch) => Draft | undefined;

/** The number of the first item of a class. */
export function numberOf(match: RuleMatch, is: string): number | undefined {
  const found = match.items.find((item) => item.is === is);
  return found && typeof found.value === 'number' ? found.value : undefined;
}

/** The word value of the first item of a class. */
export function wordOf(match: RuleMatch, is: string): string | undefined {
  const found = match.items.find((item) => item.is === is);
  return found && typeof found.value === 'string' ? found.value : undefined;
}

/** The drafts among the items, in text order. */
export function draftsOf(match: RuleMatch): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const { value } of match.items) if (typeof value === 'object') drafts.push(value);
  return drafts;
}

/** The unit named by the match. */
export function unitOf(match: RuleMatch): TimeUnit | undefined {
  for (const is of ['UNIT', 'UNITS', 'WEEKEND', 'UNIT_QUARTER', 'UNIT_WEEK', 'UNIT_MONTH', 'UNIT_YEAR']) {
    const unit = wordOf(match, is);
    if (unit !== undefined) return unit as TimeUnit;
  }
  return undefined;
}

function yearOf(match: RuleMatch): number | undefined {
  return numberOf(match, 'YEAR') ?? numberOf(match, 'SPOKENYEAR') ?? numberOf(match, 'Y2');
}

function relationOf(match: RuleMatch): -1 | 0 | 1 | undefined {
  const value = numberOf(match, 'REL') ?? numberOf(match, 'PAST') ?? numberOf(match, 'CURRENT') ?? numberOf(match, 'CREL');
  return value as -1 | 0 | 1 | undefined;
}

function makeCalendar(match: RuleMatch): Draft | undefined {
  const draft: { -readonly [K in keyof CalendarDraft]: CalendarDraft[K] } = { kind: 'calendar' };
  const set = <K extends keyof CalendarDraft>(key: K, value: CalendarDraft[K] | undefined): void => {
    if (value !== undefined) draft[key] = value as (typeof draft)[K];
  };
  set('year', yearOf(match));
  set('month', numberOf(match, 'MONTH'));
  const isDay = draft.month !== undefined;
  if (isDay) set('day', numberOf(match, 'DAY') ?? numberOf(match, 'DAYORD'));
  set('weekday', numberOf(match, 'WEEKDAY'));
  set('season', wordOf(match, 'SEASON'));
  set('daypart', wordOf(match, 'DAYPART'));
  set('relation', relationOf(match));
  if (match.items.some((item) => item.is === 'CREL')) draft.context = true;
  set('decade', numberOf(match, 'DECADE') ?? numberOf(match, 'DECADEWORD'));
  set('holiday', wordOf(match, 'HOLIDAY'));
  if (match.items.some((item) => item.is === 'FISCAL')) {
    draft.fiscal = true;
    const two = numberOf(match, 'NN');
    if (draft.year === undefined && two !== undefined) {
      if (two < 10) return undefined;
      draft.year = shortYear(two);
    }
  }
  if (!setOrdinalPart(match, draft)) return undefined;
  if (draft.month !== undefined && draft.day !== undefined && !dayExists(draft.year ?? 2000, draft.month, draft.day)) {
    draft.impossible = true;
  }
  return draft;
}

/** Quarters, halves and centuries by number; false where the number is none of theirs. */
function setOrdinalPart(match: RuleMatch, draft: { -readonly [K in keyof CalendarDraft]: CalendarDraft[K] }): boolean {
  const ordinal = numberOf(match, 'ORD');
  const named = numberOf(match, 'QUARTERNAME');
  const half = numberOf(match, 'HALFNAME');
  if (named !== undefined) draft.quarter = named;
  if (half !== undefined) draft.half = half;
  if (ordinal === undefined) return true;
  const { items } = match;
  if (items.some((item) => item.is === 'UNIT_QUARTER')) {
    draft.quarter = ordinal;
    return ordinal <= 4;
  }
  if (items.some((item) => item.is === 'HALF')) {
    draft.half = ordinal;
    return ordinal <= 2;
  }
  if (items.some((item) => item.is === 'UNIT_CENTURY')) {
    draft.century = ordinal;
    return ordinal >= 1 && ordinal <= 30;
  }
  return true;
}

function makeShift(match: RuleMatch): Draft | undefined {
  const deictic = numberOf(match, 'DEICTIC');
  if (deictic !== undefined) return { kind: 'shift', unit: 'day', amount: deictic, from: 'now' };
  const unit = unitOf(match);
  if (unit === undefined) return undefined;
  const sign = numberOf(match, 'AGO') ?? numberOf(match, 'COMPARE') ?? -1;
  const from = match.rule.note === 'context' && numberOf(match, 'AGO') === undefined ? 'context' : 'now';
  const ago = numberOf(match, 'AGO') === undefined ? {} : { ago: true };
  return { kind: 'shift', unit, amount: scaleAmount(amountOf(match), sign), from, ...ago };
}

function scaleAmount(amount: number | undefined, sign: number): number | undefined {
  return amount === undefined ? undefined : amount * sign;
}

/** How many units: a number, "a couple", one where only the unit stands; undefined for "several". */
export function amountOf(match: RuleMatch): number | undefined {
  const number = numberOf(match, 'N') ?? numberOf(match, 'COUPLE');
  if (number !== undefined) return number;
  if (match.items.some((item) => item.is === 'FEW' || item.is === 'UNITS')) return undefined;
  return 1;
}

function makeRelativeUnit(match: RuleMatch): Draft | undefined {
  const unit = (match.rule.note === 'year' ? 'year' : unitOf(match)) as TimeUnit | undefined;
  if (unit === undefined) return undefined;
  if (match.rule.note === 'latest') return { kind: 'shift', unit, amount: -1, from: 'now' };
  const offset = relationOf(match) ?? 0;
  const past = match.items.some((item) => item.is === 'PAST');
  // "the past year" is the twelve months up to now, "last year" the calendar year before.
  if (past) return { kind: 'duration', amount: 1, unit, direction: -1 };
  if (unit === 'decade' && offset !== 0) return { kind: 'duration', amount: 1, unit, direction: offset as -1 | 1 };
  return { kind: 'shift', unit, amount: offset, from: 'now' };
}

/** "the year", "the quarter": the one spoken of, else that of now. */
function makeUnitNow(match: RuleMatch): Draft | undefined {
  const unit = unitOf(match);
  if (unit === undefined) return undefined;
  const of: ShiftDraft = { kind: 'shift', unit, amount: 0, from: unit === 'quarter' || unit === 'day' ? 'context' : 'now' };
  const compare = numberOf(match, 'COMPARE');
  return compare === undefined ? of : { kind: 'part', mod: compare < 0 ? 'EARLIER' : 'LATER', of };
}

function makeSameAsContext(match: RuleMatch): Draft | undefined {
  const unit = unitOf(match);
  if (unit === undefined) return undefined;
  return { kind: 'shift', unit, amount: numberOf(match, 'CREL') ?? 0, from: 'context' };
}

function makeDeicticPart(match: RuleMatch): Draft | undefined {
  const daypart = wordOf(match, 'DAYPART');
  const amount = numberOf(match, 'DEICTIC') ?? relationOf(match) ?? 0;
  return daypart === undefined ? undefined : { kind: 'shift', unit: 'day', amount, from: 'now', daypart };
}

function makePartNow(match: RuleMatch): Draft | undefined {
  const daypart = wordOf(match, 'TONIGHT') ?? wordOf(match, 'OVERNIGHT');
  return daypart === undefined ? undefined : { kind: 'shift', unit: 'day', amount: 0, from: 'now', daypart };
}

function makeDuration(match: RuleMatch): Draft | undefined {
  const unit = unitOf(match);
  return unit === undefined ? undefined : { kind: 'duration', amount: amountOf(match), unit };
}

function makeSpan(match: RuleMatch): Draft | undefined {
  const unit = unitOf(match);
  if (unit === undefined) return undefined;
  const forward = numberOf(match, 'REL') === 1;
  const recentYears = unit === 'year' && match.items.length === 2 && match.items[0]?.is === 'RECENT';
  if (recentYears) return { kind: 'reference', value: 'PAST_REF' };
  return { kind: 'duration', amount: amountOf(match), unit, direction: forward ? 1 : -1 };
}

function makeOrdinalSpan(match: RuleMatch): Draft | undefined {
  const unit = unitOf(match);
  if (unit === undefined) return undefined;
  const first = numberOf(match, 'ORD') === 1 ? { first: true } : {};
  return { kind: 'duration', amount: numberOf(match, 'N'), unit, ...first };
}

/** "the first nine months of 2025": January to September. */
function makeFirstOf(match: RuleMatch): Draft | undefined {
  const [length, outer] = draftsOf(match);
  if (length?.kind !== 'duration' || outer === undefined || length.amount === undefined) return undefined;
  const months = length.unit === 'month' ? length.amount : length.unit === 'quarter' ? length.amount * 3 : 0;
  if (!Number.isInteger(months) || months < 1 || months > 12) return undefined;
  const at = (month: number): Draft => ({ kind: 'within', inner: { kind: 'calendar', month }, outer });
  return { kind: 'range', first: at(1), last: at(months) };
}

function makeReference(match: RuleMatch): Draft {
  if (match.items.some((item) => item.is === 'PAST')) return { kind: 'reference', value: 'PAST_REF' };
  if (match.items.some((item) => item.is === 'CURRENT')) return { kind: 'reference', value: 'PRESENT_REF' };
  return { kind: 'reference', value: wordOf(match, 'REF') ?? wordOf(match, 'FUTURE') ?? 'PRESENT_REF' };
}

function makeDayRange(match: RuleMatch): RangeDraft | undefined {
  const days = match.items.filter((item) => item.is === 'DAY' || item.is === 'DAYORD').map((item) => item.value as number);
  const [first, last] = days;
  const month = numberOf(match, 'MONTH');
  const year = yearOf(match);
  if (first === undefined || last === undefined || month === undefined || first >= last) return undefined;
  const joinedByAnd = match.items.some((item) => item.is === 'and' || item.is === '&');
  if (joinedByAnd && last !== first + 1) return undefined;
  const at = (day: number): CalendarDraft => ({
    kind: 'calendar', month, day, ...(year === undefined ? {} : { year }),
    ...(dayExists(year ?? 2000, month, day) ? {} : { impossible: true }),
  });
  return { kind: 'range', first: at(first), last: at(last) };
}

function makeYearRange(match: RuleMatch): Draft | undefined {
  const [first, , last] = match.items as readonly Item[];
  const from = first?.value as number;
  if (last?.is === 'YEAR') {
    const to = last.value as number;
    return to > from && to - from <= 200 ? { kind: 'range', first: { kind: 'calendar', year: from }, last: { kind: 'calendar', year: to } } : undefined;
  }
  const two = last?.value as number;
  if (last === undefined || two < 1) return undefined;
  // "2009-11" are years, "2025-11" can only be a month.
  if (two > from % 100) {
    const to = from - (from % 100) + two;
    return { kind: 'range', first: { kind: 'calendar', year: from }, last: { kind: 'calendar', year: to } };
  }
  return two <= 12 && match.items[1]?.is === '-' ? { kind: 'calendar', year: from, month: two } : undefined;
}

function makeRange(match: RuleMatch): Draft | undefined {
  const [first, last] = draftsOf(match);
  if (!first || !last || first.kind === 'range' || last.kind === 'range') return undefined;
  return { kind: 'range', first, last };
}

function makePart(match: RuleMatch): Draft | undefined {
  const [of] = draftsOf(match);
  if (!of || of.kind === 'part' || of.kind === 'range') return undefined;
  const compare = numberOf(match, 'COMPARE');
  const mod = compare === undefined ? wordOf(match, 'EARLY') : compare < 0 ? 'EARLIER' : 'LATER';
  return mod === undefined ? undefined : { kind: 'part', mod: mod as 'START', of };
}

function makeWithin(match: RuleMatch): Draft | undefined {
  const drafts = draftsOf(match);
  const outer = drafts.find(isLarge);
  const inner = drafts.find((draft) => draft !== outer);
  if (!inner || !outer) return undefined;
  if (inner.kind === 'range') {
    const [a, b] = [inner.first, inner.last];
    if (a.kind !== 'calendar' || b.kind !== 'calendar' || a.year !== undefined) return undefined;
    return { ...inner, first: { kind: 'within', inner: a, outer }, last: { kind: 'within', inner: b, outer } };
  }
  if (inner.kind !== 'calendar' || inner.year !== undefined || inner.relation !== undefined) return undefined;
  return { kind: 'within', inner, outer };
}

function isLarge(draft: Draft): boolean {
  if (draft.kind === 'shift') return draft.unit !== 'day';
  return draft.kind === 'calendar' && draft.year !== undefined && draft.month === undefined && draft.quarter === undefined;
}

function makeWeekdayDate(match: RuleMatch): Draft | undefined {
  const drafts = draftsOf(match);
  const date = drafts.find((d) => d.kind !== 'calendar' || d.weekday === undefined);
  const weekday = drafts.find((d) => d.kind === 'calendar' && d.weekday !== undefined);
  if (!date || weekday?.kind !== 'calendar' || weekday.weekday === undefined || weekday.relation !== undefined) return undefined;
  return { kind: 'stated-weekday', weekday: weekday.weekday, date };
}

function makeTimedDate(match: RuleMatch): Draft | undefined {
  const drafts = draftsOf(match);
  const time = drafts.find((d): d is CalendarDraft => d.kind === 'calendar' && d.clock !== undefined);
  const date = drafts.find((d) => d !== time);
  if (!time?.clock || !date) return undefined;
  if (date.kind === 'calendar' || date.kind === 'shift') return { ...date, clock: time.clock };
  return undefined;
}

function bendOf(match: RuleMatch): TimeMod {
  return (wordOf(match, 'BEND') ?? 'APPROX') as TimeMod;
}

function makeBentDuration(match: RuleMatch): Draft | undefined {
  const [of] = draftsOf(match);
  return of?.kind === 'duration' && of.direction === undefined ? { ...of, mod: bendOf(match) } : undefined;
}

function makeBentDate(match: RuleMatch): Draft | undefined {
  const [of] = draftsOf(match);
  return of?.kind === 'shift' && of.amount !== undefined && Math.abs(of.amount) > 1 ? ({ ...of, mod: bendOf(match) } satisfies ShiftDraft) : undefined;
}

/** The makers by name. */
export const MAKERS: Readonly<Record<TimeMaker, Maker>> = {
  calendar: makeCalendar,
  numeric: (match) => (match.items[0]?.is === 'DOTTED' ? makeDotted(match) : makeNumeric(match)),
  'ordered-numeric': makeOrdered,
  'relative-unit': makeRelativeUnit,
  shift: makeShift,
  duration: makeDuration,
  'half-duration': makeHalfDuration,
  span: makeSpan,
  set: makeSet,
  reference: makeReference,
  range: makeRange,
  'day-range': makeDayRange,
  'year-range': makeYearRange,
  part: makePart,
  within: makeWithin,
  'ordinal-span': makeOrdinalSpan,
  clock: makeClock,
  'weekday-date': makeWeekdayDate,
  'timed-date': makeTimedDate,
  'bent-duration': makeBentDuration,
  'bent-date': makeBentDate,
  'deictic-part': makeDeicticPart,
  'same-as-context': makeSameAsContext,
  'part-now': makePartNow,
  'unit-now': makeUnitNow,
  'first-of': makeFirstOf,
};
