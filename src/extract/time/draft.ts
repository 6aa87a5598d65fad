import type { Day } from '../../model/day.ts';
import type { Duration, TimeMod } from '../../model/time.ts';
import type { FeastFact } from '../../reference/facts.ts';

/** A unit of calendar or clock time. */
export type TimeUnit = Duration['unit'] | 'weekend';

/** A calendar time with the parts that the words name; what is absent comes from the context. */
export interface CalendarDraft {
  readonly kind: 'calendar';
  readonly century?: number;
  /** First year of the decade; below 100 where the words leave the century open ("the 90s"). */
  readonly decade?: number;
  readonly year?: number;
  readonly fiscal?: boolean;
  readonly half?: number;
  readonly quarter?: number;
  readonly season?: string;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  /** "last Friday", "next May", "this summer". */
  readonly relation?: -1 | 0 | 1;
  /** Counted from the time last spoken of: "the following Friday". */
  readonly context?: boolean;
  readonly daypart?: string;
  /** TIMEX3 clock part with zone: "10:30", "10:30Z". */
  readonly clock?: string;
  readonly holiday?: string;
  /** A feast of the reference whose day moves from year to year. */
  readonly feast?: FeastFact;
  /** A feast of the reference by its id, until the reference has told its day. */
  readonly named?: string;
  /** Without a year it is of the year of now: whoever means another one says so. */
  readonly ownYear?: boolean;
  /** The words name a day that no calendar has. */
  readonly impossible?: boolean;
}

/** A number of units before (negative) or after now or the time spoken of; the whole unit is meant. */
export interface ShiftDraft {
  readonly kind: 'shift';
  readonly unit: TimeUnit;
  readonly amount: number | undefined;
  /**
   * `tense`: from the time spoken of where the clause tells of the past, else from now; `report`: from the month or
   * quarter that the text reports on.
   */
  readonly from: 'now' | 'context' | 'tense' | 'report';
  /** What the shifted time is one of: "the year-ago quarter", "the same period last year". */
  readonly like?: 'period' | 'quarter' | 'month';
  /** "去年同期": the days of the period spoken of, so many units off. */
  readonly same?: boolean;
  /** A number nobody tells of units after now, not before: "in a few days". */
  readonly forward?: boolean;
  /** "a year ago": the same unit as the one last spoken of, a year before. */
  readonly ago?: boolean;
  /** The calendar unit that lies there: "下世纪" is the next century, not the year a hundred years on. */
  readonly whole?: boolean;
  /** Counted from a time spoken of in its own sentence or the one before, else from now: "上年". */
  readonly near?: boolean;
  /** A mere length where nothing was spoken of near by: "год спустя". */
  readonly story?: boolean;
  readonly mod?: TimeMod;
  readonly daypart?: string;
  readonly clock?: string;
}

/** A length of time; `direction` where it lies right before (-1) or after (1) now. */
export interface DurationDraft {
  readonly kind: 'duration';
  readonly amount: number | undefined;
  readonly unit: TimeUnit;
  readonly plus?: { readonly amount: number; readonly unit: TimeUnit };
  readonly direction?: -1 | 1;
  /** "the first nine months": the length begins with the time that it is part of. */
  readonly first?: boolean;
  readonly mod?: TimeMod;
}

/** A time that recurs. */
export interface SetDraft {
  readonly kind: 'set';
  readonly timex: string;
  readonly duration?: Duration;
}

/** "now", "recently", "the future". */
export interface ReferenceDraft {
  readonly kind: 'reference';
  readonly value: string;
}

/** Two dates with what lies between. */
export interface RangeDraft {
  readonly kind: 'range';
  readonly first: Draft;
  readonly last: Draft;
  readonly statedWeekday?: number;
  /** The year is one for both and comes from the last: "1至10月". */
  readonly oneYear?: boolean;
}

/** The early, middle or late part of a time. */
export interface PartDraft {
  readonly kind: 'part';
  readonly mod: 'START' | 'MID' | 'END' | 'EARLIER' | 'LATER';
  readonly of: Draft;
}

/** A calendar part inside a larger time: "the third quarter of last year". */
export interface WithinDraft {
  readonly kind: 'within';
  readonly inner: CalendarDraft;
  readonly outer: Draft;
}

/** A weekday written beside its date. */
export interface StatedWeekdayDraft {
  readonly kind: 'stated-weekday';
  readonly weekday: number;
  readonly date: Draft;
}

/** A named plan of the reference, whose years it gives: "“十五五”期间". */
export interface PlanDraft {
  readonly kind: 'plan';
  readonly id: string;
}

/** A dated event of the reference: a feast, an era, or a time counted from the first day of one. */
export interface EventDraft {
  readonly kind: 'event';
  readonly id: string;
  /** A feast's year where the words name it, or where it lies from now. */
  readonly year?: number;
  readonly relation?: -1 | 0 | 1;
  /** "the outbreak of", "the end of". */
  readonly edge?: 'START' | 'END';
  /** "three years after". */
  readonly shift?: { readonly amount: number; readonly unit: TimeUnit };
  /** "about three years after". */
  readonly mod?: TimeMod;
  /** "the 30th anniversary of". */
  readonly anniversary?: number;
  /** "the fourth year of". */
  readonly nth?: { readonly count: number; readonly unit: TimeUnit };
  /** The days that the reference gives it. */
  readonly start?: Day;
  readonly end?: Day;
}

/** A unit or weekday by its place in a larger time; -1 is the last. */
export interface NthDraft {
  readonly kind: 'nth';
  readonly count: number;
  /** How many of them: "the first ten days"; absent: one. */
  readonly run?: number;
  readonly unit?: TimeUnit;
  readonly weekday?: number;
  readonly of: Draft;
}

/** So many units after (or, negative, before) another time; no weeks: the week that holds it. */
export interface OffsetDraft {
  readonly kind: 'offset';
  readonly amount: number;
  readonly unit: TimeUnit;
  readonly of: Draft;
}

/** About another time: "2030年前后". */
export interface AroundDraft {
  readonly kind: 'around';
  readonly of: Draft;
}

/** A time before it is resolved against the context. */
export type Draft =
  | CalendarDraft
  | ShiftDraft
  | DurationDraft
  | SetDraft
  | ReferenceDraft
  | RangeDraft
  | PartDraft
  | WithinDraft
  | StatedWeekdayDraft
  | PlanDraft
  | EventDraft
  | NthDraft
  | OffsetDraft
  | AroundDraft;
