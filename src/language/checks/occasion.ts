import type { PhraseRow } from '../../text/phrases.ts';

/** How an event is said to lie to a day or a meeting: on it (`with`), or before, after, beside it (`away`). */
export interface RelationRow extends PhraseRow {
  readonly relation: 'with' | 'away';
}

/** Rows of the words for the checks of series, commemorations and dated events. */
export interface OccasionRows {
  readonly relation: RelationRow;
  /** Words that may stand between a meeting's name and its time or place: "will be held in". */
  readonly link: PhraseRow;
  /** Nouns that turn a meeting's name into another thing: "summit declaration". */
  readonly derived: PhraseRow;
  /** Words before a meeting's name that take it out of its series: "extraordinary", "emergency". */
  readonly special: PhraseRow;
  /** Words before a town: "in". */
  readonly within: PhraseRow;
  /** "every year", "annual": once a calendar year. */
  readonly yearly: PhraseRow;
}
