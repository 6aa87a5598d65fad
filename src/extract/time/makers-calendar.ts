/** Calendar times and ranges whose ends share a part. */
import { dayExists } from '../../model/day.ts';
import type { CalendarDraft, Draft, RangeDraft } from './draft.ts';
import type { Item, RuleMatch } from './grammar.ts';
import { shortYear } from './items.ts';
import { numberOf, relationOf, wordOf, yearOf } from './match-parts.ts';

/** A calendar time from all the parts that the match names. */
export function makeCalendar(match: RuleMatch): Draft | undefined {
  const draft: { -readonly [K in keyof CalendarDraft]: CalendarDraft[K] } = { kind: 'calendar' };
  const set = <K extends keyof CalendarDraft>(
    key: K,
    value: CalendarDraft[K] | undefined,
  ): void => {
    if (value !== undefined) draft[key] = value as (typeof draft)[K];
  };
  set('year', yearOf(match));
  set('month', numberOf(match, 'MONTH') ?? numberOf(match, 'MM'));
  const isDay = draft.month !== undefined;
  if (isDay) set('day', numberOf(match, 'DAY') ?? numberOf(match, 'DAYORD'));
  set('weekday', numberOf(match, 'WEEKDAY') ?? numberOf(match, 'LEDWEEKDAY'));
  set('season', wordOf(match, 'SEASON'));
  set('daypart', wordOf(match, 'DAYPART'));
  set('relation', relationOf(match));
  if (match.items.some((item) => item.is === 'CREL')) draft.context = true;
  set('decade', decadeOf(match));
  set('holiday', wordOf(match, 'HOLIDAY'));
  if (match.rule.note === 'own-year') draft.ownYear = true;
  if (match.items.some((item) => item.is === 'FISCAL')) {
    draft.fiscal = true;
    const two = numberOf(match, 'NN');
    if (draft.year === undefined && two !== undefined) {
      if (two < 10) return undefined;
      draft.year = shortYear(two);
    }
  }
  if (!setOrdinalPart(match, draft)) return undefined;
  if (
    draft.month !== undefined &&
    draft.day !== undefined &&
    !dayExists(draft.year ?? 2000, draft.month, draft.day)
  ) {
    draft.impossible = true;
  }
  return draft;
}

function decadeOf(match: RuleMatch): number | undefined {
  return numberOf(match, 'DECADE') ?? numberOf(match, 'DECADEWORD') ?? numberOf(match, 'DECADEORD');
}

/** Quarters, halves and centuries by number; false where the number is none of theirs. */
function setOrdinalPart(
  match: RuleMatch,
  draft: { -readonly [K in keyof CalendarDraft]: CalendarDraft[K] },
): boolean {
  const figure = match.rule.note === 'figure' ? numberOf(match, 'NN') : undefined;
  const ordinal = numberOf(match, 'ORD') ?? numberOf(match, 'ROMAN') ?? figure;
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
  if (items.some((item) => item.is === 'HALF' || item.is === 'HALFYEAR')) {
    draft.half = ordinal;
    return ordinal <= 2;
  }
  if (items.some((item) => item.is === 'UNIT_CENTURY')) {
    draft.century = ordinal;
    return ordinal >= 1 && ordinal <= 30;
  }
  return true;
}

/** "May 16-17", "16 and 17 May 2026"; undefined where the days do not follow. */
export function makeDayRange(match: RuleMatch): RangeDraft | undefined {
  const days = match.items
    .filter((item) => item.is === 'DAY' || item.is === 'DAYORD')
    .map((item) => item.value as number);
  const [first, last] = days;
  const month = numberOf(match, 'MONTH');
  const year = yearOf(match);
  if (first === undefined || last === undefined || month === undefined || first >= last)
    return undefined;
  const joinedByAnd =
    match.rule.note === 'consecutive' ||
    (match.rule.note !== 'between' &&
      match.items.some((item) => item.is === 'and' || item.is === '&'));
  if (joinedByAnd && last !== first + 1) return undefined;
  const at = (day: number): CalendarDraft => ({
    kind: 'calendar',
    month,
    day,
    ...(year === undefined ? {} : { year }),
    ...(dayExists(year ?? 2000, month, day) ? {} : { impossible: true }),
  });
  return { kind: 'range', first: at(first), last: at(last) };
}

/** "январь-сентябрь 2025 года": a pair of months in one word, with the year of both. */
export function makeMonthPair(match: RuleMatch): RangeDraft | undefined {
  const [first, last] = (wordOf(match, 'MONTHPAIR') ?? '').split('-').map(Number);
  if (first === undefined || last === undefined) return undefined;
  const year = yearOf(match);
  const at = (month: number): CalendarDraft => ({
    kind: 'calendar',
    month,
    ...(year === undefined ? {} : { year }),
  });
  return { kind: 'range', first: at(first), last: at(last) };
}

/** "70–80-е годы": decades side by side. */
export function makeDecadePair(match: RuleMatch): RangeDraft | undefined {
  const first = numberOf(match, 'NN');
  const last = numberOf(match, 'DECADEORD');
  if (first === undefined || last === undefined || first % 10 !== 0 || first >= last % 100)
    return undefined;
  const at = (decade: number): CalendarDraft => ({ kind: 'calendar', decade });
  return { kind: 'range', first: at(last - (last % 100) + first), last: at(last) };
}

/** "2026-2030", "2024/25"; "2025-11" is a month. */
export function makeYearRange(match: RuleMatch): Draft | undefined {
  const [first, , last] = match.items as readonly Item[];
  const from = first?.value as number;
  if (last?.is === 'YEAR') {
    const to = last.value as number;
    return to > from && to - from <= 200
      ? {
          kind: 'range',
          first: { kind: 'calendar', year: from },
          last: { kind: 'calendar', year: to },
        }
      : undefined;
  }
  const two = last?.value as number;
  if (last === undefined || two < 1) return undefined;
  // "2009-11" are years, "2025-11" can only be a month.
  if (two > from % 100) {
    const to = from - (from % 100) + two;
    return {
      kind: 'range',
      first: { kind: 'calendar', year: from },
      last: { kind: 'calendar', year: to },
    };
  }
  return two <= 12 && match.items[1]?.is === '-' && match.items.length === 3
    ? { kind: 'calendar', year: from, month: two }
    : undefined;
}
