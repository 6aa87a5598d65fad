/** Rows of the tables that every clause is read with: function words, reports, sectors. */
import type { PhraseRow } from '../text/phrases.ts';

/** The part a function word plays in a clause. */
export type FunctionRole =
  | 'auxiliary'
  | 'modal'
  | 'preposition'
  | 'conjunction'
  | 'relative'
  | 'subordinator'
  | 'pronoun'
  | 'adverb'
  | 'determiner'
  | 'negation'
  | 'of';

/** A row of function words. */
export interface FunctionRow extends PhraseRow {
  readonly role: FunctionRole;
}

/** Words by which another's words are given; the speaker stands before or after the verb, or after "according to". */
export interface ReportingRow extends PhraseRow {
  readonly speaker: 'subject' | 'after';
}

/** Words that tell which field a promise or a document is about. */
export interface SectorRow extends PhraseRow {
  readonly sector:
    | 'trade'
    | 'energy'
    | 'technology'
    | 'AI'
    | 'security'
    | 'defence'
    | 'agriculture'
    | 'transport'
    | 'culture'
    | 'education'
    | 'health'
    | 'climate'
    | 'space'
    | 'finance'
    | 'migration';
}
