import type { PhraseRow } from '../../text/phrases.ts';

/** Words that make a quantity a projection or a target. */
export interface StatusWordRow extends PhraseRow {
  readonly status: 'projection' | 'target';
}

/** Rows of the words for the checks of plans, targets, projections and outcomes. */
export interface StatusRows {
  readonly status: StatusWordRow;
}
