/** Rows of the tables of figures: verbs that say a number, words that make it no fact. */
import type { FigureStatus } from '../model/claim.ts';
import type { PhraseRow } from '../text/phrases.ts';

/** A verb that says a number of its subject. */
export interface FigureVerbRow extends PhraseRow {
  readonly role: 'level' | 'change' | 'share' | 'copula';
  readonly direction?: 'up' | 'down';
}

/** Words that make a figure something else than a fact. */
export interface FigureStatusRow extends PhraseRow {
  readonly status: FigureStatus;
  /** How many tokens before the figure the words reach. */
  readonly reach: number;
  /** How many tokens behind the figure they still belong to it. */
  readonly after?: number;
}
