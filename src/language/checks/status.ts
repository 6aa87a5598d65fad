import type { PhraseRow } from '../../text/phrases.ts';

/** Words that make a quantity a projection or a target. */
export interface StatusWordRow extends PhraseRow {
  readonly status: 'projection' | 'target';
}

/** Words that make an act a thing done, a thing planned or a thing proposed. */
export interface DeedRow extends PhraseRow {
  readonly deed: 'done' | 'planned' | 'proposed';
}

/** Rows of the words for the checks of plans, targets, projections and outcomes. */
export interface StatusRows {
  readonly status: StatusWordRow;
  readonly deed: DeedRow;
}
