/** Numbers of years that a text states, and the years that they are counted between. */
import type { Annotation, QuantityMention, TimeMention } from '../model/annotation.ts';
import { type Day, dayParts } from '../model/day.ts';
import type { Span } from './derivation.ts';
import { inside, type TokenRange } from './scope.ts';

/** A number of years with its place. */
export interface YearCount extends Span, TokenRange {
  readonly n: number;
}

/** A plain length in whole years: "thirty years", "N周年". */
export function yearsOf(time: TimeMention): YearCount | undefined {
  const { type, mod, soft, duration } = time.time;
  if (type !== 'DURATION' || mod || soft || duration?.unit !== 'year') return undefined;
  if (!Number.isInteger(duration.amount)) return undefined;
  return { n: duration.amount, start: time.start, end: time.end, from: time.from, to: time.to };
}

/** A plain whole number or ordinal. */
export function plainNumber({
  quantity,
  start,
  end,
  from,
  to,
}: QuantityMention): YearCount | undefined {
  if (quantity.kind !== 'ordinal' && quantity.kind !== 'count' && quantity.kind !== 'measure')
    return undefined;
  if (quantity.approximate || quantity.soft || quantity.writtenUpper) return undefined;
  const n = Number(quantity.written);
  return Number.isInteger(n) ? { n, start, end, from, to } : undefined;
}

/** The exact years named in tokens [from, to), in text order: years, months and days with their year, no ranges. */
export function yearsNamed(
  annotation: Annotation,
  from: number,
  to: number,
): readonly TimeMention[] {
  return inside(annotation.times, from, to).filter(
    ({ time }) =>
      time.type === 'DATE' &&
      time.anchor === 'absolute' &&
      !time.range &&
      (!time.mod || time.mod === 'ON_OR_AFTER') &&
      !time.soft &&
      time.earliest !== undefined &&
      (time.granularity === 'year' || time.granularity === 'month' || time.granularity === 'day'),
  );
}

/** The year of a day. */
export function yearOf(day: Day): number {
  return dayParts(day).year;
}

/** The year of a time by its first day. */
export function yearNamed({ time }: TimeMention): number {
  return yearOf(time.earliest as Day);
}
