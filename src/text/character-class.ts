/** Kinds of characters by what they can be part of. */
export const LETTER = 1;
/** A figure of any script. */
export const DIGIT = 2;
/** White space and characters of no width. */
export const SPACE = 3;
/** All else. */
export const OTHER = 4;
/** A Han character. */
export const IDEOGRAPH = 5;
/** A mark that combines with the letter before it. */
export const MARK = 6;

/** The kinds of the first 128 code units. */
export const ASCII: Uint8Array = new Uint8Array(128);
for (let c = 0; c < 128; c++) {
  if ((c >= 65 && c <= 90) || (c >= 97 && c <= 122)) ASCII[c] = LETTER;
  else if (c >= 48 && c <= 57) ASCII[c] = DIGIT;
  else if (c === 32 || (c >= 9 && c <= 13)) ASCII[c] = SPACE;
  else ASCII[c] = OTHER;
}

const WORD_CHARACTER = /[\p{L}\p{M}\p{Nl}]/u;
const DIGIT_CHARACTER = /\p{Nd}/u;
const SPACE_CHARACTER = /[\s\u200b-\u200f\u2028-\u202f\u2060\ufeff]/;

/** The kind of the character at an offset; both halves of a surrogate pair have that of the whole. */
export function classOf(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return ASCII[code] as number;
  if (code >= 0x4e00 && code <= 0x9fff) return IDEOGRAPH;
  if (code >= 0x3400 && code <= 0x4dbf) return IDEOGRAPH;
  if (code >= 0xc0 && code <= 0x24f) return code === 0xd7 || code === 0xf7 ? OTHER : LETTER;
  if (code >= 0x400 && code <= 0x52f) return LETTER;
  if (code >= 0xff10 && code <= 0xff19) return DIGIT;
  if (code >= 0xd800 && code <= 0xdfff) return surrogateClass(text, at, code);
  if (code >= 0x300 && code <= 0x36f) return MARK;
  const character = text[at] as string;
  if (SPACE_CHARACTER.test(character)) return SPACE;
  return wholeClass(character);
}

function wholeClass(character: string): number {
  if (WORD_CHARACTER.test(character)) return LETTER;
  return DIGIT_CHARACTER.test(character) ? DIGIT : OTHER;
}

function surrogateClass(text: string, at: number, code: number): number {
  const point = code <= 0xdbff ? text.codePointAt(at) : undefined;
  if (point !== undefined && point > 0xffff) {
    if (point >= 0x20000 && point <= 0x3134f) return IDEOGRAPH;
    return wholeClass(String.fromCodePoint(point));
  }
  // The second half of a pair takes the class of the whole; a lone half is a symbol.
  if (code >= 0xdc00 && at > 0) {
    const whole = text.codePointAt(at - 1);
    if (whole !== undefined && whole > 0xffff) {
      if (whole >= 0x20000 && whole <= 0x3134f) return IDEOGRAPH;
      return wholeClass(String.fromCodePoint(whole));
    }
  }
  return OTHER;
}
