import type { PhraseRow } from '../../text/phrases.ts';

/** Rows of the words for the checks of counts and lists. */
export interface ListRows {
  /** Nouns for parties that a number counts: "leaders", "countries". */
  readonly party: PhraseRow;
  /** Words for exactly two parties: "both leaders", "the two sides". */
  readonly pair: PhraseRow;
  /** Articles and the like, passed over before a name or a number. */
  readonly article: PhraseRow;
  /** Words that make a number a part of more: "at least three", "three other", "two of". */
  readonly partial: PhraseRow;
}
