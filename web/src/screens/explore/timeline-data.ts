import type { DaysAnswer } from '../../../../src/view/api-explore.ts';
import { daysOf, periodOf, periodsBetween, type Unit, unitFor } from './periods.ts';

/** The kinds of claims, in the order of lanes. */
export const KINDS = ['meeting', 'agreement', 'commitment', 'figure', 'stance', 'event'] as const;

/** Claims counted in periods of one length. */
export interface Counted {
  readonly unit: Unit;
  readonly periods: readonly string[];
  readonly lanes: readonly {
    readonly kind: string;
    readonly total: number;
    /** One count for each period. */
    readonly counts: readonly number[];
  }[];
  readonly totals: readonly number[];
  readonly total: number;
}

/** The days between which claims lie; undefined where there are none. */
export function spanOf(rows: DaysAnswer['rows']): readonly [string, string] | undefined {
  const [first, last] = [rows[0]?.day, rows.at(-1)?.day];
  return first === undefined || last === undefined ? undefined : [first, last];
}

/** Counts the claims from one day to another by kind, in periods that fit. */
export function countClaims(rows: DaysAnswer['rows'], from: string, to: string): Counted {
  const unit = unitFor(from, to);
  const periods = periodsBetween(from, to, unit);
  const index = new Map(periods.map((period, i) => [period, i]));
  const lanes = KINDS.map((kind) => ({ kind, total: 0, counts: periods.map(() => 0) }));
  const totals = periods.map(() => 0);
  let total = 0;
  for (const { day, kind, count } of rows) {
    if (day < from || day > to) continue;
    const at = index.get(periodOf(day, unit));
    const lane = lanes.find((one) => one.kind === kind);
    if (at === undefined || !lane) continue;
    lane.counts[at] = (lane.counts[at] ?? 0) + count;
    lane.total += count;
    totals[at] = (totals[at] ?? 0) + count;
    total += count;
  }
  return { unit, periods, lanes: lanes.filter((lane) => lane.total > 0), totals, total };
}

/** The days of two periods and all between them, in either order. */
export function daysBetween(
  periods: readonly string[],
  one: number,
  other: number,
): readonly [string, string] | undefined {
  const [first, last] = [periods[Math.min(one, other)], periods[Math.max(one, other)]];
  if (first === undefined || last === undefined) return undefined;
  return [daysOf(first)[0], daysOf(last)[1]];
}
