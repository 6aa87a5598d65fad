const SEGMENTER = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** Nothing but printable ASCII and no-break blanks: one column a character. */
const NARROW = /^[\x20-\x7e\u00a0]*$/;
const ZERO = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]+$/u;

/** First and last code points that take two columns (Unicode's East Asian Width W and F, by blocks, and emoji). */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x231a, 0x231b],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xa000, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f900, 0x1f9ff],
  [0x20000, 0x3fffd],
];

/** Columns that a text takes on a terminal; text without colour codes. */
export function displayWidth(text: string): number {
  if (NARROW.test(text)) return text.length;
  let width = 0;
  for (const { segment } of SEGMENTER.segment(text)) width += graphemeWidth(segment);
  return width;
}

/** The user-perceived characters of a text. */
export function graphemes(text: string): readonly string[] {
  return NARROW.test(text) ? text.split('') : Array.from(SEGMENTER.segment(text), (s) => s.segment);
}

/** Columns of one user-perceived character: 0, 1 or 2. */
export function graphemeWidth(grapheme: string): number {
  if (ZERO.test(grapheme)) return 0;
  const code = grapheme.codePointAt(0) ?? 0;
  return isWide(code) || grapheme.includes('\ufe0f') ? 2 : 1;
}

/** Whether a line may be broken before and after this character without a blank (Chinese, Japanese). */
export function breaksAnywhere(grapheme: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(grapheme);
}

function isWide(code: number): boolean {
  return code >= 0x1100 && WIDE.some(([from, to]) => code >= from && code <= to);
}
