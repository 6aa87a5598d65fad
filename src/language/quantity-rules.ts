import type { Approximation, QuantityKind } from '../model/quantity.ts';
import type { PhraseRow } from '../text/phrases.ts';

/** A number word: "seven", "twenty", "hundred", "million", "third". */
export interface NumberWord extends PhraseRow {
  /** unit 0-19, ten 20-90, hundred, scale (multiplies all before it), fraction ("thirds"), half. */
  readonly part: 'unit' | 'ten' | 'hundred' | 'scale' | 'fraction' | 'article' | 'and';
  /** Its value; for a fraction the denominator; for a scale the power of ten. */
  readonly value: number;
  readonly ordinal?: boolean;
  /** Stands only after figures: "bn", "m". */
  readonly glued?: boolean;
}

/** A currency: where it stands and its ISO 4217 code. */
export interface CurrencyWord extends PhraseRow {
  readonly code: string;
  readonly place: 'before' | 'after' | 'both';
  /** Also an everyday word ("pound", "won", "real"): only beside a number with a scale or symbol. */
  readonly doubtful?: boolean;
}

/** A unit of measure; the unit's name is CLDR's where CLDR has one. */
export interface UnitWord extends PhraseRow {
  readonly unit: string;
  readonly kind: QuantityKind;
  /** Factor to the unit named: "million barrels" is the number's business, "kilotonne" 1000 tonnes. */
  readonly factor?: string;
  /** Letters that are a unit only when glued to figures or after a figure: "m", "t". */
  readonly glued?: boolean;
}

/** Words that bend a number. */
export interface BendWord extends PhraseRow {
  readonly bend: 'over' | 'at-least' | 'under' | 'at-most' | 'nearly' | 'around';
  readonly approximate?: Approximation;
  readonly after?: boolean;
  /** Also a preposition or adverb: bends only a number that begins right after it. */
  readonly weak?: boolean;
}

/** A vague number with the bounds we read into it. */
export interface VagueWord extends PhraseRow {
  readonly lower: string;
  readonly upper?: string;
  readonly upperInclusive?: boolean;
}

/** A word of change with its direction: "rose by", "a decrease of". */
export interface ChangeWord extends PhraseRow {
  readonly direction: 'up' | 'down';
  /** before the amount ("rose 5 %"), after it ("a 5 % increase"), or both. */
  readonly place: 'before' | 'after';
}

/** A word that is a multiple by itself: "doubled", "threefold". */
export interface MultipleWord extends PhraseRow {
  readonly value: string;
  readonly direction?: 'up' | 'down';
}

/** A word that a number may stand beside without being a quantity: "Article 5", "Boeing 737". */
export interface BlockWord extends PhraseRow {
  readonly place: 'before' | 'after';
}

/** A word that ends or cannot be a counted noun. */
export interface FunctionWord extends PhraseRow {
  readonly role: 'function' | 'adjective';
}

/** All that the finder of quantities takes from a language beside its phrase tables. */
export interface QuantityGrammar {
  readonly decimalPoint: '.' | ',';
  /** Words that join the ends of a range: "to", "-"; and those after "between". */
  readonly rangeJoins: ReadonlySet<string>;
  readonly between: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  /** Words that stand where no counted noun can begin or go on. */
  readonly functionWords: ReadonlySet<string>;
  /** Words for "of" between a vague number or scale and the noun. */
  readonly of: ReadonlySet<string>;
  /** Words for "in" of a ratio: "one in four". */
  readonly inOf: ReadonlySet<string>;
  /** Plural of a noun to its singular; undefined where the word cannot be a noun. */
  singular(noun: string): string;
  isPlural(noun: string): boolean;
}
