import type { QuantityKind } from '../model/quantity.ts';
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

/** A unit of measure, a percent sign or a word for "times"; the unit's name is CLDR's where CLDR has one. */
export interface UnitWord extends PhraseRow {
  readonly unit: string;
  readonly kind: QuantityKind;
  /** Letters that are a unit only right after figures: "m", "t". */
  readonly figures?: boolean;
  /** A multiple only before a comparison ("times higher"); else a count of occasions. */
  readonly compared?: boolean;
}

/** Words that bend a number; `after` where they follow it. */
export interface BendWord extends PhraseRow {
  readonly bend: 'over' | 'at-least' | 'under' | 'at-most' | 'nearly' | 'around';
  readonly after?: boolean;
}

/** A vague number ("dozens of") with the bounds read into it; for a multiplier of scales, per unit of the scale. */
export interface VagueWord extends PhraseRow {
  readonly lower: string;
  readonly upper?: string;
  readonly upperInclusive: boolean;
}

/** A word of change with its direction, before the amount ("rose 5 %") or after it ("a 5 % increase"). */
export interface ChangeWord extends PhraseRow {
  readonly direction: 'up' | 'down';
  readonly place: 'before' | 'after' | 'both';
}

/** A word that is a multiple by itself: "doubled", "threefold". */
export interface MultipleWord extends PhraseRow {
  readonly value: string;
  /** A part of a whole ("two-thirds"), not a multiple. */
  readonly part?: boolean;
  /** A part only before "of": "a third of". */
  readonly beforeOf?: boolean;
  readonly direction?: 'up' | 'down';
}

/** A word that a number may stand beside without being a quantity: "Article 5", "Boeing 737". */
export interface BlockWord extends PhraseRow {
  readonly blocks: true;
}

/** All that the finder of quantities takes from a language beside its phrase tables. */
export interface QuantityGrammar {
  readonly decimalPoint: '.' | ',';
  /** Words that join the ends of a range: "to", "-". */
  readonly rangeJoins: ReadonlySet<string>;
  /** Words that open a range joined by `and`. */
  readonly between: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  /** Words that make "a to b" a change of level, not a range: "from". */
  readonly from: ReadonlySet<string>;
  /** Words between a change and its amount: "by", "of". */
  readonly changeLinks: ReadonlySet<string>;
  /** Words after "times" that make it a multiple: "higher", "as". */
  readonly comparisons: ReadonlySet<string>;
  /** Words that stand where no counted noun can begin or go on. */
  readonly functionWords: ReadonlySet<string>;
  /** "of" between a vague number and its noun. */
  readonly of: ReadonlySet<string>;
  /** "in" of a ratio: "one in four". */
  readonly ratioLinks: ReadonlySet<string>;
  /** The singular of a noun. */
  singular(noun: string): string;
  /** Whether a word looks like a plural noun. */
  isPlural(word: string): boolean;
}
