import type { PhraseRow } from '../text/phrases.ts';

/**
 * A word of time. `is` is the class that rule patterns name (upper case); `value` what the word means in its class: a
 * month's number, an ISO weekday, a unit's name, an offset (-1 last, 0 this, 1 next), a TIMEX3 part or reference.
 */
export interface TimeWord extends PhraseRow {
  readonly is: string;
  readonly value: number | string;
  /** Also an everyday word ("may", "march"): alone it is a time only where the context says so. */
  readonly doubtful?: boolean;
}

/** What a rule makes of the words it found; `extract/time/makers.ts` holds the function of each name. */
export type TimeMaker =
  | 'calendar'
  | 'numeric'
  | 'ordered-numeric'
  | 'relative-unit'
  | 'shift'
  | 'duration'
  | 'half-duration'
  | 'span'
  | 'set'
  | 'reference'
  | 'range'
  | 'day-range'
  | 'year-range'
  | 'part'
  | 'within'
  | 'ordinal-span'
  | 'clock'
  | 'weekday-date'
  | 'timed-date'
  | 'bent-duration'
  | 'bent-date'
  | 'deictic-part'
  | 'same-as-context'
  | 'part-now'
  | 'unit-now'
  | 'report-period'
  | 'first-of'
  | 'month-pair'
  | 'decade-pair'
  | 'length-word'
  | 'deictic-unit'
  | 'context-unit'
  | 'plan'
  | 'bare-day'
  | 'decade'
  | 'counted-duration'
  | 'counted-clock'
  | 'unit-range'
  | 'part-after'
  | 'week-day'
  | 'whole-year'
  | 'compound-duration'
  | 'timed-weekday'
  | 'spelled-clock'
  | 'century-decade'
  | 'named-month'
  | 'month-third'
  | 'century-pair'
  | 'numbered-plan'
  | 'holiday'
  | 'named-reference'
  | 'half-shift'
  | 'half-span'
  | 'half-set'
  | 'day-parts'
  | 'year-length'
  | 'units-per-unit'
  | 'jubilee'
  | 'event'
  | 'event-nth'
  | 'event-shift'
  | 'feast'
  | 'unit-out'
  | 'clock-range'
  | 'bare-clock-range'
  | 'length-range'
  | 'times-set'
  | 'more-units'
  | 'nth-unit'
  | 'named-day'
  | 'unit-end'
  | 'nth-in'
  | 'first-run'
  | 'offset'
  | 'fortnight'
  | 'range-to-now'
  | 'month-range'
  | 'timed-range'
  | 'mid-unit'
  | 'mid-daypart'
  | 'lunar-day'
  | 'unit-pair'
  | 'same-period'
  | 'no-month'
  | 'day-part-word'
  | 'context-part'
  | 'around'
  | 'hour-range'
  | 'timed-set'
  | 'every-half'
  | 'per-year'
  | 'ordinal-unit'
  | 'feast-in-year'
  | 'holiday-number'
  | 'led-reference'
  | 'reign-year'
  | 'spoken-clock'
  | 'week-of'
  | 'stamp'
  | 'fiscal-name'
  | 'clocked-set'
  | 'length-later';

/**
 * A rule: a pattern over word classes (upper case) and words (lower case) on one level of the grammar. `A|B` is a
 * choice, `?` makes a step optional, a step in parentheses must be there but is no part of the time, words before the
 * first class are looked up backwards from it. Levels run in order; what one level finds the next can build on.
 */
export interface TimeRule {
  readonly id: string;
  readonly level: 1 | 2 | 3 | 4;
  readonly pattern: string;
  readonly make: TimeMaker;
  /** A detail handed to the maker. */
  readonly note?: string;
  /** Words one of which must stand right before the time, and are no part of it. */
  readonly after?: ReadonlySet<string>;
  /** A phrase in which the rule finds a time. */
  readonly hit: string;
  /** A phrase in which it must find none. */
  readonly miss?: string;
  /** Forms right before the match that make it no time. */
  readonly notAfter?: ReadonlySet<string>;
  /** Forms right after the match that make it no time. */
  readonly notBefore?: ReadonlySet<string>;
  /** Nothing of its noun phrase may follow: "на год", but not "на год тюрьмы". */
  readonly ends?: boolean;
  /** Its first word is written with a capital: "Новый год", not "новый год". */
  readonly capital?: boolean;
  /** Only in the dateline at the head of a report, after a place in capitals: "МОСКВА, 16 мая". */
  readonly head?: boolean;
}

/** A word group before (or after) a time that turns it into a limit. */
export interface TimeFrame extends PhraseRow {
  readonly frame: 'by' | 'until' | 'before' | 'within' | 'since' | 'after' | 'none';
  /** Stands after its time: "以来", "年底前". */
  readonly follows?: boolean;
  /** Only before an end: "by", "before" are also everyday prepositions. */
  readonly weak?: boolean;
  /** A limit only where the clause speaks of the future: in the past the same words give a length. */
  readonly promised?: boolean;
  /** No limit where the clause speaks of the past: "as of Monday 40 had died". */
  readonly standing?: boolean;
}

/** A word that tells whether its clause is about what was or what will be. */
export interface TenseWord extends PhraseRow {
  readonly tense: 'past' | 'present' | 'future';
}

/** All that the finder of times takes from a language beside its phrase tables. */
export interface TimeGrammar {
  readonly rules: readonly TimeRule[];
  /** Endings of regular past forms. */
  readonly pastEndings: readonly string[];
  /** Words with such an ending that are no verbs. */
  readonly notPast: ReadonlySet<string>;
  /** Words after which a doubtful word is a time: "in", "since", "last". */
  readonly timeLeads: ReadonlySet<string>;
  /** Words before a bare four-digit number that make it a year. */
  readonly yearLeads: ReadonlySet<string>;
  /** Articles and possessives: after them a year may stand before any noun: "the 2024 elections". */
  readonly articles: ReadonlySet<string>;
  /** Words after which a number from 1900 to 2060 is a year whatever follows: "Since 2014 sanctions". */
  readonly sureYearLeads: ReadonlySet<string>;
  /** Of the leads, those that a short month name needs: "in Jan". */
  readonly strongYearLeads: ReadonlySet<string>;
  /** Whether a word looks like a plural noun. */
  plural(word: string): boolean;
  /** Words that close a noun phrase: after them nothing more belongs to it. */
  readonly closers: ReadonlySet<string>;
  /** Words after which bare units are a length: "for years". */
  readonly lengthLeads: ReadonlySet<string>;
  /** Words that make a length an age: "old". */
  readonly ageWords: ReadonlySet<string>;
  /** Words that make "soon", "shortly" part of "shortly after". */
  readonly conjunctions: ReadonlySet<string>;
  /** Words after which a participle is no past: "be". */
  readonly infinitives: ReadonlySet<string>;
  /** Words after which "the year", "the quarter" is a time: "for", "during". */
  readonly unitLeads: ReadonlySet<string>;
  /** Words after which a month or weekday counts though it is written small: "on friday". */
  readonly smallLeads?: ReadonlySet<string>;
  /** Nouns whose names end in a year: "Summit 2026", "Vision 2030". */
  readonly yearNouns?: ReadonlySet<string>;
  /** Plurals that a year goes before: "1990 levels", "2015 prices". */
  readonly yearPlurals?: ReadonlySet<string>;
  /** Words before a year and such a plural: "below 1990 levels". */
  readonly yearPluralLeads?: ReadonlySet<string>;
  /** Words of which a year is the subject: "they said 2026 marks a turn". */
  readonly yearVerbs?: ReadonlySet<string>;
  /** Words after which a clause begins with its subject: "said", "because". */
  readonly clauseLeads?: ReadonlySet<string>;
  /** Words other than plurals that a number counts: "percent", "metre". */
  readonly counted: ReadonlySet<string>;
  /** Written without white space: words are not told by capitals, nouns follow times without a break. */
  readonly unspaced?: boolean;
  /** Names of months and weekdays are written small: with a capital inside a sentence they are other names. */
  readonly smallNames?: boolean;
  /** A date follows what it dates, so the noun after it belongs elsewhere: "к 2030 году товарооборот". */
  readonly datesFollow?: boolean;
  /** Endings of regular past forms that are no past in these longer endings: "-тели" of "-ли". */
  readonly notPastEndings?: readonly string[];
  /** Words before a length that make it an age. */
  readonly ageLeads?: ReadonlySet<string>;
  /** Words that may stand between such a word and the length: "уже", "примерно". */
  readonly ageSkips?: ReadonlySet<string>;
  /** Endings of figures that name a decade and not a year: "1990-е". */
  readonly decadeTails?: readonly string[];
  /** Words that compare: after them "last year" is the like part of it ("in May, up from last year"). */
  readonly comparisons?: ReadonlySet<string>;
  /** Words that give a unit its last day: "the quarter ended July 31". */
  readonly endedWords?: ReadonlySet<string>;
  /** Past auxiliaries: "had filed by Wednesday" looks back although "by" sets a limit. */
  readonly perfects?: ReadonlySet<string>;
  /** Day before month in all-figure dates where both are possible; absent: undecided. */
  readonly numericOrder?: 'day-month' | 'month-day';
}
