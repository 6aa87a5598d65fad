import type { PhraseRow } from '../../text/phrases.ts';

/** Words for an indicator that the reference has by state and year. */
export interface IndicatorRow extends PhraseRow {
  readonly indicator: 'population' | 'GDP';
}

/** Words that rank a state in the world by an indicator: "the second largest economy". */
export interface RankRow extends PhraseRow {
  readonly indicator: 'population' | 'GDP';
  readonly rank: number;
}

/** Rows of the words for the checks of official statistics. */
export interface StatisticsRows {
  readonly indicator: IndicatorRow;
  readonly rank: RankRow;
  /** Words that make an indicator another one: "per capita", "purchasing power parity", "urban". */
  readonly otherIndicator: PhraseRow;
}
