import type { QuantityKind } from '../model/quantity.ts';
import type { PhraseRow } from '../text/phrases.ts';

/**
 * A number word: "seven", "twenty", "hundred", "million", "third". Where numbers are written digit by digit with
 * multipliers (`system: 'myriad'`): unit 0-9, scale a power of ten, point "点", some "几", more "多", percent "百分之",
 * per "分之", nth "第", about "来", minus "负", first "首次"; `none` begins like a number and is none.
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
    | 'half'
    | 'about'
    | 'minus'
    | 'first'
    | 'dozen'
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
  /** A denominator in the plural: "thirds". */
  readonly plural?: boolean;
  /** Only behind the sign of a currency: "$2.1T". */
  readonly signed?: boolean;
  /** Stands at the head of a number or before a power of ten: "两", which behind others is a weight. */
  readonly leads?: boolean;
  /** Only in a number of two or more words: "伍" is a name too. */
  readonly formal?: boolean;
  /** What such a number counts by itself: "двое" are persons. */
  readonly counts?: string;
  /** One of it behind a word with this case: "около тысячи" (`bareLeads`). */
  readonly led?: boolean;
  /** The upper end of a range in one word: "два-три". */
  readonly upper?: number;
}

/** A currency: where it stands and its ISO 4217 code. */
export interface CurrencyWord extends PhraseRow {
  readonly code: string;
  readonly place: 'before' | 'after' | 'both';
  /** Also an everyday word ("pound", "won", "real"): only beside a number with a scale or symbol. */
  readonly doubtful?: boolean;
  /** A code that is an everyday word in small letters: "try". */
  readonly capitals?: boolean;
  /** A smaller coin that counts only behind an amount of its currency: "五元三角". */
  readonly coin?: boolean;
  /** The power of ten between the coin and the currency: a cent is -2. */
  readonly power?: number;
}

/** A unit of measure, a percent sign or a word for "times"; the unit's name is CLDR's where CLDR has one. */
export interface UnitWord extends PhraseRow {
  readonly unit: string;
  readonly kind: QuantityKind;
  /** Letters that are a unit only right after figures: "m", "t". */
  readonly figures?: boolean;
  /** Only joined to the number by a hyphen: "a two-pound bag". */
  readonly hyphen?: boolean;
  /** A multiple only before a comparison ("times higher"); else a count of occasions. */
  readonly compared?: boolean;
  /** The power of ten between the number and the unit: "三成" is 30 %. */
  readonly power?: number;
  /** The largest number that may stand before it. */
  readonly most?: number;
  /** Two digits read one by one hold the power already: "八五折" is 85 %. */
  readonly digits?: boolean;
  /** The unit is told by a word up to eight words before it, else it is none: "用电3000度", "气温15度". */
  readonly near?: ReadonlyMap<string, string>;
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
  /** Of a place on a scale: after a word of change the number is the level reached ("fell below 50"). */
  readonly scale?: boolean;
}

/** A vague number ("dozens of") with the bounds read into it; for a multiplier of scales, per unit of the scale. */
export interface VagueWord extends PhraseRow {
  readonly lower: string;
  readonly upper?: string;
  readonly upperInclusive: boolean;
  /** Begins like such a word and is none: "несколько слов". */
  readonly none?: boolean;
}

/** A word of change with its direction, before the amount ("rose 5 %") or after it ("a 5 % increase"). */
export interface ChangeWord extends PhraseRow {
  readonly direction: 'up' | 'down';
  readonly place: 'before' | 'after' | 'both';
  /** A noun that is mostly a metric itself ("growth of 6 %"): it leads to a level only right before its word. */
  readonly metric?: boolean;
  /** What follows is the level reached ("增至"), no amount of change; a multiple there is a factor. */
  readonly level?: boolean;
  /** Begins like a word of change and is none. */
  readonly none?: boolean;
}

/** A word before a number that makes it a level, where a word of change stands before it: "to", "from". */
export interface LevelWord extends PhraseRow {
  readonly role: 'before' | 'after';
  /** Only right behind an amount of change: "up 2 % at 240". */
  readonly afterAmount?: boolean;
}

/** Words beside a quantity that say by what it is reckoned: "a barrel", "per capita", "每桶". */
export interface RateWord extends PhraseRow {
  /** What one of it is for: a unit, a unit of time, or a noun in the singular. */
  readonly per: string;
  readonly place: 'before' | 'after';
  /** Anywhere before the amount in its clause: "per capita income of $9,000". */
  readonly reach?: boolean;
  /** Begins like such words and is none: "a year earlier". */
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
  /** The word that bends it is in it: "过半". */
  readonly bend?: BendWord['bend'];
  /** What the word measures, where it is no multiple: "полпроцента". */
  readonly measures?: { readonly kind: QuantityKind; readonly unit: string };
  /** Begins like such a word and is none: "вторая половина". */
  readonly none?: boolean;
}

/** A word that a number may stand beside without being a quantity: "Article 5", "Boeing 737". */
export interface BlockWord extends PhraseRow {
  readonly blocks: true;
  /** Stands after the number; `ordinal` only after an ordinal: "第三方". */
  readonly after?: 'any' | 'ordinal';
}

/** A name, slogan or set phrase with a number in it: "三亚", "五位一体", "四川". */
export interface NamedNumber extends PhraseRow {
  readonly named: true;
}

/** A classifier between a number and what it counts: "个", "项". */
export interface ClassifierWord extends PhraseRow {
  /** The classifier as a unit where no noun is known. */
  readonly unit: string;
  /** After a number in words only with a known noun: "四个意识" is a slogan. */
  readonly weak?: boolean;
  /** The largest number in words before it: "十大", but "二十大" is a congress. */
  readonly most?: number;
  /** The smallest number before it: "五国" counts, "两国" points. */
  readonly least?: number;
  /** Counts by itself, no noun is looked for: "人次", "次". */
  readonly alone?: boolean;
  /** Only behind one of `countLeads`; elsewhere the number is an ordinal: "人大三次会议". */
  readonly led?: boolean;
  /** Begins like a classifier and is none. */
  readonly none?: boolean;
}

/** A noun that is counted, with the unit it is. */
export interface CountedWord extends PhraseRow {
  readonly noun: string;
  /** Also a verb: it never closes a phrase that another noun begins. */
  readonly verbal?: boolean;
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
  /** Words before that which leave it a range: "ranges from". */
  readonly rangeLeads?: ReadonlySet<string>;
  /** Words between a change and its amount: "by", "of". */
  readonly changeLinks: ReadonlySet<string>;
  /** Codes of currencies that are written together with figures, in lower case: "rmb240". */
  readonly gluedCodes?: ReadonlyMap<string, string>;
  /** Words between a level word and its number: "to a record high of 240". */
  readonly levelLinks?: ReadonlySet<string>;
  /** Words between a verb with its goal and the level, beside times: "增至2025年的7%". */
  readonly levelLeads?: ReadonlySet<string>;
  /** Words that share a change out over several numbers ("分别"), and what joins these. */
  readonly sharedWords?: ReadonlySet<string>;
  readonly sharedJoins?: ReadonlySet<string>;
  /** Words before an amount whose word of change stands before its object: "cut output by 5". */
  readonly amountLeads?: ReadonlySet<string>;
  /** Words of paying, behind which a doubtful name is a currency: "cost five pounds". */
  readonly moneyLeads?: ReadonlySet<string>;
  /** What joins the two sides of one interval: "more than 10 but under 20". */
  readonly sideJoins?: ReadonlySet<string>;
  /** Words before a number that make it negative: "minus". */
  readonly minus?: ReadonlySet<string>;
  /** Words before a bare figure that make it an age: "aged", "he is". */
  readonly ages?: ReadonlySet<string>;
  /** Words between a noun of change and what changes: "an increase in". */
  readonly objectLinks?: ReadonlySet<string>;
  /** Words that join a second amount of the same change: "5 %, or 12 million". */
  readonly amountJoins?: ReadonlySet<string>;
  /** Words after "times" that make it a multiple: "higher", "as". */
  readonly comparisons: ReadonlySet<string>;
  /** Words that stand where no counted noun can begin or go on. */
  readonly functionWords: ReadonlySet<string>;
  /** Words between a number and its noun that add it to others: "30 more people". */
  readonly addedWords?: ReadonlySet<string>;
  /** "of" between a vague number and its noun. */
  readonly of: ReadonlySet<string>;
  /** Numbers are written with digits, powers of ten and myriads, without white space. */
  readonly system?: 'myriad';
  /** Words after which a bare hundred or thousand is one of it: "近百". */
  readonly bareLeads?: ReadonlySet<string>;
  /** Words before a number that counts occasions: "举行了|三次会议". */
  readonly countLeads?: ReadonlySet<string>;
  /** Words and marks before a minus: "增速为-0.8%". */
  readonly minusLeads?: ReadonlySet<string>;
  /** Behind a range: "5%至7%之间", and where a word for "and" joins its ends: "20和30之间". */
  readonly rangeEnds?: ReadonlySet<string>;
  /** That "and". */
  readonly rangeAnds?: ReadonlySet<string>;
  /** Words behind a bare number that make it a name or an order: "二十届", "三级". */
  readonly namingEnds?: ReadonlySet<string>;
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
  /** Whether a word looks like an adjective that may be joined to another before a noun. */
  isModifier?(word: string): boolean;
  /** Words between two levels, where they differ from `rangeJoins`: "до". */
  readonly levelJoins?: ReadonlySet<string>;
  /** Words before a number that make "times" a multiple: "в". */
  readonly timesLeads?: ReadonlySet<string>;
  /** A figure with an ending glued on by a hyphen ("25-й", "5-ти"); undefined where it is another word. */
  figureWithTail?(form: string): FigureWithTail | undefined;
  /** Roman figures before a word are ordinals ("XXV форум"); the words that join two of them: "и". */
  readonly romanOrdinals?: ReadonlySet<string>;
  /** Units that may stand before their number, which is a rough one then, with the noun counted: "процентов пять". */
  readonly inverted?: ReadonlyMap<string, string>;
  /** Words between such a unit and its number: "процентов на пять". */
  readonly invertedLinks?: ReadonlySet<string>;
  /** Words before what a price is reckoned by: "за тысячу кубометров". */
  readonly rateLeads?: ReadonlySet<string>;
  /** A part stands before its unit without "of": "треть процента". */
  readonly partsOfUnits?: boolean;
  /** Words that join the numbers of a row: "статьи 318 и 212", "в 70 и 75 лет". */
  readonly rowJoins?: ReadonlySet<string>;
  /** The dictionary form of a noun that the language knows. */
  knownSingular?(form: string): string | undefined;
}

/** A figure with an ending glued on: a number, an ordinal, or a share ("50-процентный"). */
export interface FigureWithTail {
  readonly digits: string;
  readonly ordinal: boolean;
  readonly share?: '%';
}
