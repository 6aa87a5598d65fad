import type { PhraseRow } from '../../text/phrases.ts';

/** Small words that bind two values or two dates: "from A to B", "A and B". */
export interface BindingRow extends PhraseRow {
  readonly role: 'from' | 'to' | 'and' | 'of' | 'at';
}

/** Words that say what a figure measures; rows with one `metric` mean the same. */
export interface MetricRow extends PhraseRow {
  readonly metric: string;
}

/** Words that open a list of parts: all of them ("of which") or some ("including"). */
export interface PartsRow extends PhraseRow {
  readonly exhaustive: boolean;
}

/** Words that say which way a figure moved. */
export interface DirectionRow extends PhraseRow {
  readonly direction: 'up' | 'down';
}

/** Words beside a total that sums up the numbers before it: before the total, or behind it. */
export interface InAllRow extends PhraseRow {
  readonly place: 'before' | 'behind';
}

/** Rows of the words for the checks of sums, rates, shares and bounds. */
export interface ArithmeticRows {
  readonly binding: BindingRow;
  readonly metric: MetricRow;
  readonly parts: PartsRow;
  readonly direction: DirectionRow;
  /** Words that set a rate on another base than the levels beside it: "in real terms", "in yuan". */
  readonly otherBase: PhraseRow;
  /** Words by which a share of a whole is given: "accounted for", "of the total". */
  readonly share: PhraseRow;
  /** Words that begin another whole within a list of shares: "of", "while". */
  readonly turn: PhraseRow;
  /** Words that turn to another thing within a sentence: "while". */
  readonly contrast: PhraseRow;
  /** Words right before the amount of a change: "by". */
  readonly byAmount: PhraseRow;
  /** Words for what is left of two amounts: "deficit", "surplus". */
  readonly balance: PhraseRow;
  /** Words beside a number that sums up the ones before it: "in all". */
  readonly inAll: InAllRow;
}
