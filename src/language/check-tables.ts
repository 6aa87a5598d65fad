import type { PhraseRow, PhraseTable } from '../text/phrases.ts';

/** How an event is said to lie to a day or a meeting: on it (`with`), or before, after, beside it (`away`). */
export interface RelationRow extends PhraseRow {
  readonly relation: 'with' | 'away';
}

/** Small words that bind two values or two dates: "from A to B", "A and B". */
export interface BindingRow extends PhraseRow {
  readonly role: 'from' | 'to' | 'and' | 'of' | 'at';
}

/** Words that make a quantity a projection or a target. */
export interface StatusRow extends PhraseRow {
  readonly status: 'projection' | 'target';
}

/** Words that say what a figure measures; rows with one `metric` mean the same. */
export interface MetricRow extends PhraseRow {
  readonly metric: string;
}

/** Words that open a list of parts: all of them ("of which") or some ("including"). */
export interface PartsRow extends PhraseRow {
  readonly exhaustive: boolean;
}

/** Words that count years from a beginning: "years of", "year of", "anniversary of", "years since". */
export interface YearsRow extends PhraseRow {
  readonly counts: 'years-of' | 'year-of' | 'anniversary' | 'years-since';
}

/** Words that say which way a figure moved. */
export interface DirectionRow extends PhraseRow {
  readonly direction: 'up' | 'down';
}

/** The tables of words that a language brings for the checks, by what they are for. */
export interface CheckTables {
  readonly relation: PhraseTable<RelationRow>;
  readonly binding: PhraseTable<BindingRow>;
  readonly status: PhraseTable<StatusRow>;
  readonly metric: PhraseTable<MetricRow>;
  readonly parts: PhraseTable<PartsRow>;
  readonly years: PhraseTable<YearsRow>;
  readonly direction: PhraseTable<DirectionRow>;
  /** "reports vary": a count that is known to be uncertain. */
  readonly vague: PhraseTable;
  /** Words that name where a figure comes from: "according to", "said". */
  readonly source: PhraseTable;
  /** Words that set a rate on another base than the levels beside it: "in real terms", "in yuan". */
  readonly otherBase: PhraseTable;
  /** Nouns for parties that a number counts: "leaders", "countries". */
  readonly party: PhraseTable;
  /** Words for exactly two parties: "both leaders", "the two sides". */
  readonly pair: PhraseTable;
  /** Articles and the like, passed over before a name or a number. */
  readonly article: PhraseTable;
  /** Words that may stand between a meeting's name and its time or place: "will be held in". */
  readonly link: PhraseTable;
  /** Nouns that turn a meeting's name into another thing: "summit declaration". */
  readonly derived: PhraseTable;
  /** Words right before the first day of something: "from", "began on". */
  readonly begins: PhraseTable;
  /** Words right before the last day of something: "to", "ended on". */
  readonly ends: PhraseTable;
  /** Words that turn to another thing within a sentence: "while". */
  readonly contrast: PhraseTable;
  /** Words before a town: "in". */
  readonly within: PhraseTable;
  /** Words before a meeting's name that take it out of its series: "extraordinary", "emergency". */
  readonly special: PhraseTable;
  /** Words that make a number a part of more: "at least three", "three other", "two of". */
  readonly partial: PhraseTable;
  /** Words that begin another whole within a list of shares: "of", "while". */
  readonly turn: PhraseTable;
  /** Words that take a promise out of the writer's day: told in the past, or on a condition. */
  readonly told: PhraseTable;
  /** Words by which a share of a whole is given: "accounted for", "of the total". */
  readonly share: PhraseTable;
  /** Words of the future that make a sentence a promise of its writer's day: "will". */
  readonly future: PhraseTable;
  /** "every year", "annual": once a calendar year. */
  readonly yearly: PhraseTable;
}

/** The name under which the hits of a table are kept. */
export function checkTableName(key: keyof CheckTables): string {
  return `check.${key}`;
}
