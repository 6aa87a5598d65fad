import { type Day, dayFromNumber, dayNumber, dayParts, makeDay } from '../../model/day.ts';

/** A linear scale from a domain to pixels. */
export type Scale = (value: number) => number;

/** Makes a linear scale; a domain of no length maps to the middle. */
export function linear(domain: readonly [number, number], range: readonly [number, number]): Scale {
  const [a, b] = domain;
  const [from, to] = range;
  return (value) => (a === b ? (from + to) / 2 : from + ((value - a) / (b - a)) * (to - from));
}

/** A tick on a time axis: days since 1970 (UTC) and its label. */
export interface Tick {
  readonly at: number;
  readonly label: string;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** Steps of a time axis in months, from fine to coarse. */
const STEPS = [1, 3, 6, 12, 24, 60, 120, 240];

/** Ticks at round months or years, at most `most` of them; for spans within a month, days. */
export function timeTicks(from: number, to: number, most: number): readonly Tick[] {
  const first = dayParts(dayFromNumber(Math.floor(from)));
  for (const step of STEPS) {
    const ticks: Tick[] = [];
    const start = Math.floor((first.year * 12 + first.month - 1) / step) * step;
    for (let index = start; ; index += step) {
      const day = monthStart(index);
      const at = dayNumber(day);
      if (at > to) break;
      if (at >= from) ticks.push({ at, label: monthLabel(day, step) });
    }
    if (ticks.length <= most) return ticks.length >= 2 ? ticks : dayTicks(from, to, most);
  }
  return [];
}

/** Round values from 0 to at least `max`, at most `most` steps: 0, 50, 100 ... */
export function roundTicks(max: number, most: number): readonly number[] {
  if (!(max > 0)) return [0];
  const power = 10 ** Math.floor(Math.log10(max / most));
  const step = [1, 2, 5, 10].map((n) => n * power).find((s) => max / s <= most) ?? power * 10;
  return Array.from({ length: Math.ceil(max / step) + 1 }, (_, i) =>
    Number((i * step).toPrecision(12)),
  );
}

function dayTicks(from: number, to: number, most: number): readonly Tick[] {
  const step = Math.max(1, Math.ceil((to - from) / most));
  const ticks: Tick[] = [];
  for (let at = Math.ceil(from); at <= to; at += step) {
    const { year, month, day } = dayParts(dayFromNumber(at));
    ticks.push({ at, label: `${day} ${MONTHS[month - 1]} ${year}` });
  }
  return ticks;
}

function monthStart(index: number): Day {
  return makeDay(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1, 1);
}

function monthLabel(day: Day, step: number): string {
  const { year, month } = dayParts(day);
  return step >= 12 ? `${year}` : `${MONTHS[month - 1]} ${year}`;
}
