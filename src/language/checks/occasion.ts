import type { PhraseRow } from '../../text/phrases.ts';

/** How an event is said to lie to a day or a meeting: on it (`with`), or before, after, beside it (`away`). */
export interface RelationRow extends PhraseRow {
  readonly relation: 'with' | 'away';
}

/** Words for how people meet. */
export interface FormatRow extends PhraseRow {
  readonly format: 'in person' | 'remote';
}

/** Words for who meets; `any`: leaders of whatever office. */
export interface LevelRow extends PhraseRow {
  readonly level: 'heads-of-state' | 'heads-of-government' | 'ministers' | 'any';
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
  /** Words that say that a meeting was held: "took place". */
  readonly held: PhraseRow;
  /** Words beside who is the host: "hosted". */
  readonly host: PhraseRow;
  readonly format: FormatRow;
  readonly level: LevelRow;
  /** Words between the number and the rest of a name: "第十六次". */
  readonly counter: PhraseRow;
  /** Words that say that a day was kept, or that an event happened, on the day beside them. */
  readonly kept: PhraseRow;
  readonly happened: PhraseRow;
  /** Words for what is held around a day and not on it: "reception". */
  readonly around: PhraseRow;
}
