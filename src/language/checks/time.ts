import type { PhraseRow } from '../../text/phrases.ts';

/** Words that count years from a beginning: "years of", "year of", "anniversary of", "years since". */
export interface YearsRow extends PhraseRow {
  readonly counts: 'years-of' | 'year-of' | 'anniversary' | 'years-since';
}

/** Rows of the words for the checks of days, order and lengths. */
export interface TimeRows {
  /** Words right before the first day of something: "from", "began on". */
  readonly begins: PhraseRow;
  /** Words right before the last day of something: "to", "ended on". */
  readonly ends: PhraseRow;
  /** Words that take a promise out of the writer's day: told in the past, or on a condition. */
  readonly told: PhraseRow;
  /** Words of the future that make a sentence a promise of its writer's day: "will". */
  readonly future: PhraseRow;
  readonly years: YearsRow;
}
