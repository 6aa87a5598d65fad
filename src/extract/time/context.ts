import type { Day } from '../../model/day.ts';
import type { Granularity } from '../../model/time.ts';

/** Which way a bare weekday or month lies, as its clause tells. */
export type Direction = 'past' | 'future' | 'unknown';

/** A time spoken of: its first day, its unit, and the sentence that names it. */
export interface SpokenTime {
  readonly day: Day;
  readonly granularity: Granularity;
  readonly sentence: number;
  /** Its last day where it is a range: "1至10月". */
  readonly latest?: Day;
}

/** The times last spoken of, each the newest of its kind. */
export interface Spoken {
  readonly last?: SpokenTime;
  readonly lastDay?: SpokenTime;
  /** A month, a quarter or a half: what results are reported for. */
  readonly lastPeriod?: SpokenTime;
  readonly lastQuarter?: SpokenTime;
}

/** What a time without all its parts is resolved against. */
export interface TimeContext extends Spoken {
  /** The sentence of the time. */
  readonly sentence?: number;
  /** The day of "today"; absent where nobody knows it. */
  readonly now?: Day;
  readonly direction: Direction;
  /** The word that tells the direction stands right before the time: it is the time's own verb. */
  readonly close?: boolean;
  /** A year named beside the time: it wins over the direction. */
  readonly nearYear?: number;
  /** A day of the month that a bare day of its sentence belongs to. */
  readonly near?: Day;
  /** The period of the sentence that "last year" is compared with: "in the third quarter, up from last year". */
  readonly compared?: SpokenTime;
  /** The day on which the time ends, as the words after it say: "the quarter ended July 31". */
  readonly endsOn?: Day;
}
