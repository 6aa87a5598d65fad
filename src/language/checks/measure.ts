import type { PhraseRow } from '../../text/phrases.ts';

/** Words that reckon a quantity by the time behind it: "a year"; the row holds the time's unit. */
export interface TimedRow extends PhraseRow {
  readonly unit: 'day' | 'week' | 'month' | 'quarter' | 'year';
}

/** Words that compare a level with the one behind them: "exceeding". */
export interface ComparisonRow extends PhraseRow {
  readonly side: 'above' | 'below';
}

/** Rows of the words for the checks of rates a unit, conversions, averages, scales and bounds. */
export interface MeasureRows {
  /** Words that make a quantity the share of one of several: "each". */
  readonly each: PhraseRow;
  /** Words that reckon a quantity by the noun behind them: "for every". */
  readonly per: PhraseRow;
  /** Nouns for persons: a number of them can be the people of "per person". */
  readonly person: PhraseRow;
  /** Words that make a rate of a quantity that stands apart from its unit of time: "3 million tonnes of gas a year". */
  readonly timed: TimedRow;
  /** Words that bind an amount to a price and its number: "worth", "in total", "that is". */
  readonly amounts: PhraseRow;
  /** Words by which a whole is taken apart: "in", "divided into". */
  readonly divided: PhraseRow;
  /** Words that say the same again in another unit: "or", "equivalent to". */
  readonly same: PhraseRow;
  /** Words of exchange rates: "to the dollar", "at the rate of". */
  readonly exchange: PhraseRow;
  /** Words that make a number an average: "on average". */
  readonly average: PhraseRow;
  /** Words that bring a range of values: "ranging from". */
  readonly ranging: PhraseRow;
  /** Words that set two quantities apart: "another", "of which", "while". */
  readonly apart: PhraseRow;
  /** Nouns for a level that is to be reached: "target", "threshold". */
  readonly mark: PhraseRow;
  /** Words that compare with what follows: "exceeding", "short of". */
  readonly comparison: ComparisonRow;
  /** Small words between a level and its comparison: "and", "which is". */
  readonly comparing: PhraseRow;
  /** Words that make a number the whole: "in all", "altogether". */
  readonly whole: PhraseRow;
  /** Words right before a number that takes up an earlier one: "the", "all". */
  readonly definite: PhraseRow;
  /** Words right behind a counted noun that single out some of it: "who", "from". */
  readonly narrowing: PhraseRow;
  /** Nouns whose amounts are one thing by name: "package", "loan", "fund". */
  readonly fund: PhraseRow;
  /** Nouns that take up an amount already named: "the $2.4 billion figure". */
  readonly figure: PhraseRow;
}
