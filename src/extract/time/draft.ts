import type { Duration, TimeMod } from '../../model/time.ts';

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
  /** `tense`: from the time spoken of where the clause tells of the past, else from now. */
  readonly from: 'now' | 'context' | 'tense';
  /** "a year ago": the same unit as the one last spoken of, a year before. */
  readonly ago?: boolean;
  /** The calendar unit that lies there: "下世纪" is the next century, not the year a hundred years on. */
  readonly whole?: boolean;
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
  | PlanDraft;
