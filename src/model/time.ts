import type { Day } from './day.ts';

/** The finest unit that the words name. */
export type Granularity =
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
  | 'instant'
  | 'unknown';

/** TIMEX3 modifiers that the words carry. */
export type TimeMod =
  | 'BEFORE'
  | 'AFTER'
  | 'ON_OR_BEFORE'
  | 'ON_OR_AFTER'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'EQUAL_OR_LESS'
  | 'EQUAL_OR_MORE'
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX';

/** An amount of calendar time, for durations and sets. */
export interface Duration {
  readonly amount: number;
  readonly unit:
    | 'day'
    | 'week'
    | 'month'
    | 'quarter'
    | 'year'
    | 'decade'
    | 'century'
    | 'hour'
    | 'minute'
    | 'second';
}

/**
 * A time as an interval of days. `earliest` and `latest` are inclusive; absent means open. The bounds are the truth,
 * `timex` (TIMEX3 value) and `edtf` are exports.
 */
export interface Time {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  readonly earliest?: Day;
  readonly latest?: Day;
  readonly granularity: Granularity;
  readonly mod?: TimeMod;
  /** The bounds are a reading of vague words ("mid-2026"), not their letter. */
  readonly soft: boolean;
  /** What the value was counted from: nothing, the document's date, its dateline, or an event. */
  readonly anchor: 'absolute' | 'document' | 'dateline' | 'event';
  readonly timex: string;
  readonly edtf?: string;
  readonly duration?: Duration;
  /** ISO weekday (1-7) where the words name one beside a date. */
  readonly statedWeekday?: number;
  /** The words name a day that no calendar has ("31 June"): there are no bounds. */
  readonly impossible?: boolean;
  /** The year was not in the words but came from the context. */
  readonly yearInferred?: boolean;
  /** Words made this a deadline: "by", "until", "before", "within". */
  readonly deadline?: boolean;
  /** Two dates written as a range ("May 16-17"), not one unit. */
  readonly range?: boolean;
}
