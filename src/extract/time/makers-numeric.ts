/** Dates in figures only. A date that could be read two ways is left alone: better silent than wrong. */
import { dayExists } from '../../model/day.ts';
import type { CalendarDraft } from './draft.ts';
import type { Item, RuleMatch } from './grammar.ts';
import { shortYear } from './items.ts';

/** Year, month, day in this order (ISO 8601). */
export function makeOrdered(match: RuleMatch): CalendarDraft | undefined {
  const [year, month, day] = figures(match.items);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return calendar(year, month, day);
}

/** Day and month in either order before the year: only where one reading is left. */
export function makeNumeric(match: RuleMatch): CalendarDraft | undefined {
  const marks = match.items.filter((item) => item.is === '/' || item.is === '-');
  if (marks.length !== 2 || marks[0]?.is !== marks[1]?.is) return undefined;
  const [a, b, c] = figures(match.items);
  if (a === undefined || b === undefined || c === undefined) return undefined;
  const last = match.items.at(-1) as Item;
  if (last.is === 'NN' && c < 32) return undefined;
  return either(a, b, last.is === 'YEAR' ? c : shortYear(c));
}

/** "23.11.2025": day first wherever dots are used. */
export function makeDotted(match: RuleMatch): CalendarDraft | undefined {
  const parts = String(match.items[0]?.value).split('.').map(Number);
  const [day, month, year] = parts as [number, number, number];
  if (year < 1000 || year > 2199 || day < 1 || month < 1 || month > 12) return undefined;
  return calendar(year, month, day);
}

function either(a: number, b: number, year: number): CalendarDraft | undefined {
  if (a === b) return calendar(year, a, b);
  const dayFirst = b >= 1 && b <= 12 && a >= 1 && a <= 31;
  const monthFirst = a >= 1 && a <= 12 && b >= 1 && b <= 31;
  if (dayFirst === monthFirst) return undefined;
  return dayFirst ? calendar(year, b, a) : calendar(year, a, b);
}

function figures(items: readonly Item[]): number[] {
  return items
    .filter((item) => item.is === 'YEAR' || item.is === 'NN')
    .map((item) => item.value as number);
}

function calendar(year: number, month: number, day: number): CalendarDraft {
  const impossible = !dayExists(year, month, day);
  return { kind: 'calendar', year, month, day, ...(impossible ? { impossible } : {}) };
}
