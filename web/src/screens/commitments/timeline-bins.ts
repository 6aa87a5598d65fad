import type { CommitmentRow } from '../../../../src/view/api-record.ts';

/** A stretch of time with the commitments that fall due in it, earliest first. */
export interface Bin {
  /** First and last day. */
  readonly from: string;
  readonly to: string;
  readonly rows: readonly CommitmentRow[];
}

/** Months that a bin has: a month, a quarter or a year. */
export type BinMonths = 1 | 3 | 12;

/** Longest spans, in months, that are cut into months and into quarters. */
const BY_MONTH = 30;
const BY_QUARTER = 90;

function monthOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function firstDay(month: number): string {
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}-01`;
}

function lastDay(month: number): string {
  const next = new Date(`${firstDay(month + 1)}T00:00:00Z`).getTime();
  return new Date(next - 86_400_000).toISOString().slice(0, 10);
}

/** The deadlines, and the day itself, in stretches of equal length that leave no gap. */
export function binned(
  rows: readonly CommitmentRow[],
  today: string,
): { readonly months: BinMonths; readonly bins: readonly Bin[] } {
  const dated = rows
    .filter(({ due }) => due !== undefined)
    .sort((a, b) => ((a.due ?? '') < (b.due ?? '') ? -1 : 1));
  const days = [...dated.map(({ due }) => due ?? ''), today].filter(Boolean).sort();
  const [first = 0, last = 0] = [days[0], days.at(-1)].map((day) => monthOf(day ?? '2000-01'));
  const span = last - first + 1;
  const months = span <= BY_MONTH ? 1 : span <= BY_QUARTER ? 3 : 12;
  const from = Math.floor(first / months);
  const bins: { from: string; to: string; rows: CommitmentRow[] }[] = [];
  for (let at = from; at <= Math.floor(last / months); at += 1) {
    bins.push({ from: firstDay(at * months), to: lastDay(at * months + months - 1), rows: [] });
  }
  for (const row of dated) {
    bins[Math.floor(monthOf(row.due ?? '') / months) - from]?.rows.push(row);
  }
  return { months, bins };
}

/** Where a day stands between two others, 0 to 1. */
export function shareOf(day: string, from: string, to: string): number {
  const [at, start, end] = [day, from, to].map((one) => Date.parse(`${one}T00:00:00Z`));
  if (at === undefined || start === undefined || end === undefined) return 0;
  return Math.max(0, Math.min(1, (at - start) / (end - start)));
}
