/** A number as it stands in the text: tokens [from, to). */
export interface NumberSpan {
  readonly from: number;
  readonly to: number;
  /** Exact decimal in plain notation, scaled. */
  readonly value: string;
  /** Value of one unit of the last written digit, scaled. */
  readonly precision: string;
  readonly digits: number;
  /** Written in words (scale words after figures do not count). */
  readonly words: boolean;
  readonly ordinal: boolean;
  /** Power of ten of the scale words: "240 billion" 9. */
  readonly scale: number;
  /** The scale was a letter that may also be a unit ("5m"): it holds only beside a currency or a noun. */
  readonly doubtfulScale: boolean;
  /** The words are vague ("四百多亿", "十几"): `value` is the lower end. */
  readonly vague?: VagueEnds;
  /** "百分之五" holds its unit; "三分之二" is a part of a whole. */
  readonly share?: '%' | '‰' | 'part';
  /** In words, digit by digit: "二〇二五". */
  readonly positional?: boolean;
}

/** The upper end of a vague number, and which ends belong to it. */
export interface VagueEnds {
  readonly upper?: string;
  readonly lowerInclusive: boolean;
  readonly upperInclusive: boolean;
}
