import type { ComponentChildren } from 'preact';
import type { Words } from './api.ts';
import type { Term } from './terms.ts';

/** Says a term in the language of the page; `count` chooses among the plurals. */
export type SayTerm = (term: Term, values?: Readonly<Record<string, string | number>>) => string;

/**
 * How a page draws what its components name: the page that one mails and the page one works in hold the same parts, but a
 * value leads to its words in the one by a link and in the other by a panel.
 */
export interface Pen {
  readonly say: SayTerm;
  /** A value, one step away from the words that say it; `by` where it was worked out. */
  readonly said: (
    content: ComponentChildren,
    words: readonly Words[],
    by?: string,
  ) => ComponentChildren;
  /** Words as they stand in a document, in quotation marks, one step away from their place. */
  readonly quoted: (words: Words) => ComponentChildren;
  /** A document by its short name, as a link to it. */
  readonly source: (document: string) => ComponentChildren;
}
