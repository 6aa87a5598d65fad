/** Years of drafts. */
import { dayExists } from '../../model/day.ts';
import type { CalendarDraft, Draft } from './draft.ts';

/** The year that a draft names. */
export function yearIn(draft: Draft): number | undefined {
  if (draft.kind === 'calendar') return draft.year;
  if (draft.kind === 'part') return yearIn(draft.of);
  return draft.kind === 'stated-weekday' ? yearIn(draft.date) : undefined;
}

/** A calendar time with the year of its neighbour where it has none of its own. */
export function withYear(draft: Draft, year: number): Draft {
  if (draft.kind === 'part') return { ...draft, of: withYear(draft.of, year) };
  if (draft.kind === 'stated-weekday') return { ...draft, date: withYear(draft.date, year) };
  if (draft.kind !== 'calendar' || draft.year !== undefined) return draft;
  const needs =
    draft.month !== undefined ||
    draft.quarter !== undefined ||
    draft.half !== undefined ||
    draft.season !== undefined;
  return needs ? checkedDay({ ...draft, year }) : draft;
}

/** Marks a day that its year lacks as impossible. */
export function checkedDay(draft: CalendarDraft): CalendarDraft {
  const { year, month, day } = draft;
  if (year === undefined || month === undefined || day === undefined || dayExists(year, month, day))
    return draft;
  return { ...draft, impossible: true };
}
