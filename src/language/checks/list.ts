import type { PhraseRow } from '../../text/phrases.ts';

/** A word that says how many sides take part: "trilateral". */
export interface SidedRow extends PhraseRow {
  readonly count: number;
}

/** A word that numbers a point: "first", "secondly". Words of one `set` count on from one another. */
export interface EnumeratorRow extends PhraseRow {
  readonly set: string;
  readonly nth: number;
  /** Whether every point of a list has its number, the last one too. */
  readonly complete?: boolean;
}

/** Rows of the words for the checks of counts and lists. */
export interface ListRows {
  /** Nouns for parties that a number counts: "leaders", "countries". */
  readonly party: PhraseRow;
  /** Words for exactly two parties: "both leaders", "the two sides". */
  readonly pair: PhraseRow;
  /** The word "both" before the two themselves. */
  readonly both: PhraseRow;
  /** Articles and the like, passed over before a name or a number. */
  readonly article: PhraseRow;
  /** Words that make a number a part of more: "at least three", "three other", "two of". */
  readonly partial: PhraseRow;
  /** Words that join the last item to a list: "and". */
  readonly joining: PhraseRow;
  /** Words that open the whole list of what was counted: "comprising", "namely". */
  readonly opening: PhraseRow;
  /** Words that leave a list open at its end: "etc.", "等". */
  readonly openEnd: PhraseRow;
  /** Words for the number of sides of a meeting. */
  readonly sided: SidedRow;
  /** Words for a journey whose stops are counted: "tour". */
  readonly tour: PhraseRow;
  /** Verbs whose objects are the stops of a journey: "visited", "take him to". */
  readonly travel: PhraseRow;
  /** Nouns for points that are told one by one: "proposals", "steps". */
  readonly point: PhraseRow;
  /** Words that number the points of a list. */
  readonly enumerator: EnumeratorRow;
  /** Words that begin each item of a list of documents: "on", "a", "one". */
  readonly lead: PhraseRow;
  /** Set phrases with "and" that are one thing: "science and technology". */
  readonly setPhrase: PhraseRow;
  /** Words behind a comma that begin a clause and no item: "which", "но". */
  readonly clausal: PhraseRow;
}
