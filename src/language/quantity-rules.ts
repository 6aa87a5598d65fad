import type { QuantityKind } from '../model/quantity.ts';
import type { PhraseRow } from '../text/phrases.ts';

/**
 * A number word: "seven", "twenty", "hundred", "million", "third". Where numbers are written digit by digit with
 * multipliers (`system: 'myriad'`): unit 0-9, scale a power of ten, point "点", some "几", more "多", percent "百分之",
 * per "分之", nth "第"; `none` begins like a number and is none.
 */
export interface NumberWord extends PhraseRow {
  /** unit 0-19, ten 20-90, hundred (multiplies), hundreds 100-900 (adds), scale (multiplies all before it), fraction ("thirds"), half. */
  readonly part:
    | 'unit'
    | 'ten'
    | 'hundred'
    | 'hundreds'
    | 'scale'
    | 'fraction'
    | 'article'
    | 'and'
    | 'point'
    | 'some'
    | 'more'
    | 'percent'
    | 'per'
    | 'nth'
    | 'none';
  /** Its value; for a fraction the denominator; for a scale the power of ten. */
  readonly value: number;
  readonly ordinal?: boolean;
  /** Stands only after figures: "bn", "m". */
  readonly glued?: boolean;
  /** A scale that alone is one of it: "миллион". */
  readonly alone?: boolean;
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
  /** The power of ten between the number and the unit: "三成" is 30 %. */
  readonly power?: number;
  /** The largest number that may stand before it. */
  readonly most?: number;
  /** Begins like a unit and is none: "成员" (member) is not 成 (tenth). */
  readonly none?: boolean;
}

/** Words that bend a number; `after` where they follow it. */
export interface BendWord extends PhraseRow {
  readonly bend: 'over' | 'at-least' | 'under' | 'at-most' | 'nearly' | 'around';
  readonly after?: boolean;
  /** No limit after a change or a level it starts from: "вырос до 240", "с 5 до 7". */
  readonly unlessChange?: boolean;
  /** Begins or ends like such a word and is none: "附近" (nearby) is not 近 (nearly). */
  readonly none?: boolean;
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
  /** What follows is the level reached ("增至"), no amount of change; a multiple there is a factor. */
  readonly level?: boolean;
  /** Begins like a word of change and is none. */
  readonly none?: boolean;
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
  /** Stands after the number; `ordinal` only after an ordinal: "第三方". */
  readonly after?: 'any' | 'ordinal';
}

/** A classifier between a number and what it counts: "个", "项". */
export interface ClassifierWord extends PhraseRow {
  /** The classifier as a unit where no noun is known. */
  readonly unit: string;
  /** After a number in words only with a known noun: "四个意识" is a slogan. */
  readonly weak?: boolean;
  /** The largest number in words before it: "十大", but "二十大" is a congress. */
  readonly most?: number;
  /** Counts by itself, no noun is looked for: "人次", "次". */
  readonly alone?: boolean;
  /** Begins like a classifier and is none. */
  readonly none?: boolean;
}

/** A noun that is counted, with the unit it is. */
export interface CountedWord extends PhraseRow {
  readonly noun: string;
  /** After a classifier only after this one: "三个国家", but "384家国家级基地". */
  readonly only?: string;
  /** Begins like such a noun and is none. */
  readonly none?: boolean;
}

/** All that the finder of quantities takes from a language beside its phrase tables. */
export interface QuantityGrammar {
  /** The mark before decimals; `open`: unknown, only figures with one possible reading count. */
  readonly decimalPoint: '.' | ',' | 'open';
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
  /** Numbers are written with digits, powers of ten and myriads, without white space. */
  readonly system?: 'myriad';
  /** Words after which a bare hundred or thousand is one of it: "近百". */
  readonly bareLeads?: ReadonlySet<string>;
  /** A change in "times" is what is added: "增长2倍" is three times as much. */
  readonly addsTimes?: boolean;
  /** "in" of a ratio: "one in four". */
  readonly ratioLinks: ReadonlySet<string>;
  /** The singular of a noun. */
  singular(noun: string): string;
  /** Whether a word looks like a plural noun. */
  isPlural(word: string): boolean;
  /** Whether a word looks like an adjective; where given, the first other word after a number is what it counts. */
  isAdjective?(word: string): boolean;
  /** Words between two levels, where they differ from `rangeJoins`: "до". */
  readonly levelJoins?: ReadonlySet<string>;
  /** Words before a number that make "times" a multiple: "в". */
  readonly timesLeads?: ReadonlySet<string>;
  /** A figure with an ending glued on by a hyphen ("25-й", "5-ти"); undefined where it is another word. */
  figureWithTail?(form: string): { readonly digits: string; readonly ordinal: boolean } | undefined;
}
