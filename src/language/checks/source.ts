import type { PhraseRow } from '../../text/phrases.ts';

/** A noun for a document that can be quoted, by the genre of the document that it means. */
export interface QuotableRow extends PhraseRow {
  readonly genre: 'communique' | 'readout' | 'transcript';
}

/** Rows of the words for the checks of sources, superlatives and quotations. */
export interface SourceRows {
  /** Words that name where a figure comes from: "according to", "said". */
  readonly source: PhraseRow;
  /** "reports vary": a count that is known to be uncertain. */
  readonly vague: PhraseRow;
  /** Words by which one speaks for oneself: "we", "our". */
  readonly ownVoice: PhraseRow;
  /** Words that claim a first or a record: "first ever", "record high". */
  readonly superlative: PhraseRow;
  /** Documents that can be quoted: "joint statement", "readout". */
  readonly quotable: QuotableRow;
  /** Small words whose change leaves what is quoted as it was: articles, forms of "be", prepositions. */
  readonly slight: PhraseRow;
}
