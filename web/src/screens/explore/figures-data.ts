import type { FigurePoint, FiguresAnswer } from '../../../../src/view/api-record.ts';

/** One series of figures. */
export type Series = FiguresAnswer['rows'][number];

/** How a figure is meant; each has a mark and a line of its own. */
export const STATUSES = ['actual', 'estimate', 'projection', 'target', 'other'] as const;

/** A status that marks know. */
export type Status = (typeof STATUSES)[number];

/** A figure where it can be drawn: numbers and times as the axes take them. */
export interface Spot {
  readonly point: FigurePoint;
  readonly status: Status;
  /** Milliseconds: the middle of the period, and its ends. */
  readonly time: number;
  readonly from: number;
  readonly to: number;
  /** The value at which its mark stands, and its bounds; absent where they are open. */
  readonly value: number;
  readonly lower?: number;
  readonly upper?: number;
}

/** How a figure is meant. */
export function statusOf({ status }: FigurePoint): Status {
  return STATUSES.find((one) => one === status) ?? 'other';
}

/** The days of a figure: its period, else the day on which it was published. */
export function daysOfPoint(point: FigurePoint): readonly [string, string] | undefined {
  const from = point.earliest ?? point.latest ?? point.date;
  const to = point.latest ?? point.earliest ?? point.date;
  return from === undefined || to === undefined ? undefined : [from, to];
}

function milliseconds(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** The figures that can be drawn, in the order of time. */
export function spotsOf({ points }: Series): readonly Spot[] {
  const spots = points.flatMap((point): readonly Spot[] => {
    const days = daysOfPoint(point);
    const lower = point.lower === undefined ? undefined : Number(point.lower);
    const upper = point.upper === undefined ? undefined : Number(point.upper);
    const value =
      lower !== undefined && upper !== undefined ? (lower + upper) / 2 : (lower ?? upper);
    if (!days || value === undefined || !Number.isFinite(value)) return [];
    const [from, to] = [milliseconds(days[0]), milliseconds(days[1])];
    const bounds = { ...(lower !== undefined && { lower }), ...(upper !== undefined && { upper }) };
    return [{ point, status: statusOf(point), time: (from + to) / 2, from, to, value, ...bounds }];
  });
  return spots.sort((a, b) => a.time - b.time);
}

/** What a series is called: its metric, whose it is, and in what it is counted. */
export function seriesName({ metric, subject, counterpart, unit }: Series): string {
  const sides = [subject, counterpart].filter((one) => one !== undefined).join(' – ');
  return [metric, sides, unit].filter(Boolean).join(' · ');
}
