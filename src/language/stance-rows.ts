/** Rows of the table of stances. */
import type { ExampleRow } from './example-row.ts';

/** Words by which a holder supports or opposes something. */
export interface StanceRow extends ExampleRow {
  readonly position: 'support' | 'oppose';
  /** `verb`: the holder before, the target after; `participle`: "opposing X" beside a clause; `noun`: "support for X", voiced. */
  readonly form: 'verb' | 'participle' | 'noun';
  /** Also means giving aid ("supported the family with food") or greeting a guest: the target must be a cause. */
  readonly aid?: boolean;
  readonly strength?: 'strong';
}
