import type { Day } from '../../model/day.ts';
import type { Granularity } from '../../model/time.ts';

/** Which way a bare weekday or month lies, as its clause tells. */
export type Direction = 'past' | 'future' | 'unknown';

/** What a time without all its parts is resolved against. */
export interface TimeContext {
  /** The day of "today"; absent where nobody knows it. */
  readonly now?: Day;
  readonly direction: Direction;
  /** The word that tells the direction stands right before the time: it is the time's own verb. */
  readonly close?: boolean;
  /** A year named beside the time: it wins over the direction. */
  readonly nearYear?: number;
  /** A day of the month that a bare day of its sentence belongs to. */
  readonly near?: Day;
  /** The time last spoken of. */
  readonly last?: { readonly day: Day; readonly granularity: Granularity };
}
