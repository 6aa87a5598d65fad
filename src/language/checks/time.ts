import type { PhraseRow } from '../../text/phrases.ts';

/** Words that count years from a beginning: "years of", "year of", "anniversary of", "years since". */
export interface YearsRow extends PhraseRow {
  readonly counts: 'years-of' | 'year-of' | 'anniversary' | 'years-since';
  /** What is counted from stands right before the number. */
  readonly behind?: true;
}

/** Words between two things told by their days: what is named first comes after, or before, what is named second. */
export interface OrderRow extends PhraseRow {
  readonly order: 'after' | 'before';
}

/** Words for an anniversary; `n` where they hold their number ("65-летие"), else it stands before them. */
export interface JubileeRow extends PhraseRow {
  readonly n?: number;
}

/** Rows of the words for the checks of days, order and lengths. */
export interface TimeRows {
  /** Words right before the first day of something: "from", "began on". */
  readonly begins: PhraseRow;
  /** Words right before the last day of something: "to", "ended on". */
  readonly ends: PhraseRow;
  /** Words that take a promise out of the writer's day: told in the past, or on a condition. */
  readonly told: PhraseRow;
  /** Words that take a day out of what happens: conditions, plans of the past, what is reported of a plan. */
  readonly unreal: PhraseRow;
  /** Words of the future that make a sentence a promise of its writer's day: "will". */
  readonly future: PhraseRow;
  /** Words of a promise that was made, on the day that stands beside them: "promised". */
  readonly promised: PhraseRow;
  /** Words that make the time behind them a deadline: "by". */
  readonly by: PhraseRow;
  /** Words that say that something goes on over a time: "lasted", "for". */
  readonly lasting: PhraseRow;
  /** "The next day": one day after the day told of last. */
  readonly nextDay: PhraseRow;
  /** Words between a time and the same time in other words: "that is". */
  readonly thatIs: PhraseRow;
  readonly order: OrderRow;
  readonly years: YearsRow;
  /** Words of a beginning that is counted from: "founded", "established". */
  readonly began: PhraseRow;
  readonly jubilee: JubileeRow;
  readonly born: PhraseRow;
  readonly died: PhraseRow;
  /** Words beside a number that make it an age, before it or behind it: "aged", "years old". */
  readonly aged: PhraseRow;
  /** Units behind an age: "years". */
  readonly ageUnit: PhraseRow;
  /** Words of holding an office: "in office", "led", "ruled". */
  readonly office: PhraseRow;
  /** Marks of what is done, in languages whose verbs have no tense: "已于". */
  readonly doneMark: PhraseRow;
}
