import type { PhraseRow } from '../../text/phrases.ts';

/** Rows of the words for the checks of sources, superlatives and quotations. */
export interface SourceRows {
  /** Words that name where a figure comes from: "according to", "said". */
  readonly source: PhraseRow;
  /** "reports vary": a count that is known to be uncertain. */
  readonly vague: PhraseRow;
}
