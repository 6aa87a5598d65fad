import type { PhraseRow } from '../../text/phrases.ts';

/** Words that make a quantity a projection or a target. */
export interface StatusWordRow extends PhraseRow {
  readonly status: 'projection' | 'target';
}

/** What becomes of a pact or a work; `done` and `coming` of one act cannot both be said of one thing. */
export interface DeedRow extends PhraseRow {
  readonly act: 'pact' | 'opening' | 'completion' | 'force' | 'start' | 'adoption';
  readonly deed: 'done' | 'coming';
}

/** Rows of the words for the checks of plans, targets, projections and outcomes. */
export interface StatusRows {
  readonly status: StatusWordRow;
  readonly deed: DeedRow;
  /** Words that set two things of one name apart, or tell of a plan of the past: "second", "phase", "had been". */
  readonly otherDeed: PhraseRow;
}
