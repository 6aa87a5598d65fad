import type { PhraseRow } from '../text/phrases.ts';

/** A row of a rule table that explains itself; a test runs `hit` and `miss` through the whole reading. */
export interface ExampleRow extends PhraseRow {
  /** Why these words say what the row makes of them, and where they mislead. */
  readonly reason: string;
  /** A sentence in which the row makes a claim. */
  readonly hit: string;
  /** A sentence that has the words, or nearly, and no claim. */
  readonly miss: string;
}
