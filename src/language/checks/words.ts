import type { PhraseRow } from '../../text/phrases.ts';

/** The words of a group of checks in one language, by what they are for; a table that a language leaves out is not known. */
export type WordsOf<Rows> = { readonly [K in keyof Rows]?: readonly (Rows[K] & PhraseRow)[] };

/** Phrases written in lines, parted by bars. */
export function words(...lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.split(' | '));
}
