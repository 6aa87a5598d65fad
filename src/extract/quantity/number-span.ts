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
  readonly share?: '%' | '‰' | '‱' | 'part';
  /** Said to be rough by the word behind it: "30-odd". */
  readonly around?: boolean;
  /** A part of one said in words, which counts nothing: "two thirds". */
  readonly part?: boolean;
  /** The ISO 4217 code written together with the figures: "RMB240". */
  readonly code?: string;
  /** The sign is part of the span: "负三". */
  readonly negative?: boolean;
  /** In words, digit by digit: "二〇二五". */
  readonly positional?: boolean;
  /** In Roman figures: "XXV". */
  readonly roman?: boolean;
  /** What it counts by itself: "двое" are persons. */
  readonly counts?: string;
  /** The upper end, scaled, of a range in one word: "два-три миллиона". */
  readonly upper?: string;
}

/** The upper end of a vague number, and which ends belong to it. */
export interface VagueEnds {
  /** Where it is not the number as written: "零下20多度" lies below it. */
  readonly lower?: string;
  readonly upper?: string;
  readonly lowerInclusive: boolean;
  readonly upperInclusive: boolean;
}
