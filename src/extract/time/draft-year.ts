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

/** A day of the month whose month the words leave out. */
export function isBareDay(draft: Draft): boolean {
  return draft.kind === 'calendar' && draft.day !== undefined && draft.month === undefined;
}

/** Whether a draft lacks a year that its context may give. */
export function needsYear(draft: Draft): boolean {
  if (draft.kind === 'range') return needsYear(draft.first) || needsYear(draft.last);
  if (draft.kind === 'part') return needsYear(draft.of);
  if (draft.kind === 'stated-weekday') return needsYear(draft.date);
  return draft.kind === 'calendar' && draft.year === undefined && !isBareDay(draft);
}

/** The year that a draft or both ends of it say. */
export function saidYear(draft: Draft): number | undefined {
  switch (draft.kind) {
    case 'calendar':
      return draft.fiscal ? undefined : draft.year;
    case 'range': {
      const first = saidYear(draft.first);
      const last = saidYear(draft.last);
      return first === last || first === undefined ? last : last === undefined ? first : undefined;
    }
    case 'part':
      return saidYear(draft.of);
    case 'within':
      return saidYear(draft.outer);
    case 'stated-weekday':
      return saidYear(draft.date);
    default:
      return undefined;
  }
}
