/** What the spelling of a word tells: its case, the kinds of its characters, its form for look-up. */

/** Case of a word: no capital first, capital first, capital first where any word has one, all capitals. */
export const SMALL = 0;
export const CAPITAL = 1;
export const INITIAL_CAPITAL = 2;
export const ALL_CAPITALS = 3;

/** Whether a code unit is a digit, Western or of full width. */
export function isDigit(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19);
}

/** Whether a code unit is one of the curly apostrophes. */
export function isApostrophe(code: number): boolean {
  return code === 0x2019 || code === 0x2018;
}

function isUpper(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  if (code >= 0x400 && code < 0x430) return true;
  if (code < 0xc0 || code > 0x24ff) return false;
  const character = String.fromCharCode(code);
  return character !== character.toLowerCase();
}

function isLower(code: number): boolean {
  if (code < 128) return code >= 97 && code <= 122;
  if (code >= 0x430 && code < 0x460) return true;
  if (code < 0xc0 || code > 0x24ff) return false;
  const character = String.fromCharCode(code);
  return character !== character.toUpperCase();
}

/** The case of text[start, end), without regard to its place: SMALL, CAPITAL or ALL_CAPITALS. */
export function caseOf(text: string, start: number, end: number): number {
  if (start >= end || !isUpper(text.charCodeAt(start))) return SMALL;
  let capitals = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (isLower(code)) return CAPITAL;
    if (isUpper(code)) capitals++;
  }
  return capitals > 1 ? ALL_CAPITALS : CAPITAL;
}

const QUOTES = '\u201c\u201d\u201e\u00ab\u00bb\u201f';
const DASHES = '\u2013\u2014\u2010\u2011\u2012\u2212\u2015';

/** What a code unit counts as: digits are "0", curly apostrophes, quotation marks and dashes straight. */
function folded(code: number): string | undefined {
  if (isDigit(code)) return '0';
  if (code < 0xab) return undefined;
  if (isApostrophe(code)) return "'";
  const character = String.fromCharCode(code);
  if (QUOTES.includes(character)) return '"';
  return DASHES.includes(character) ? '-' : undefined;
}

/** Lower case, digits as "0", curly apostrophes, quotation marks and dashes straight, `` and '' as quotation marks. */
export function normalise(word: string): string {
  if (word === '``' || word === "''") return '"';
  const lower = word.toLowerCase();
  let out = '';
  let kept = 0;
  for (let i = 0; i < lower.length; i++) {
    const plain = folded(lower.charCodeAt(i));
    if (plain === undefined) continue;
    out += lower.slice(kept, i) + plain;
    kept = i + 1;
  }
  return kept === 0 ? lower : out + lower.slice(kept);
}

/** The kinds of characters of a word. */
export interface Shape {
  /** A small number: case, digits, hyphen, full stop, length class, script. */
  readonly shape: number;
  readonly digit: boolean;
  /** No letter and no digit. */
  readonly punctuation: boolean;
}

const LETTER = /\p{L}|\p{N}/u;
const LATIN = /[a-zA-Z]/;

/** The shape of a word; `initial` where a capital says nothing, because it begins the sentence. */
export function shapeOf(word: string, initial: boolean): Shape {
  let digits = 0;
  let upper = 0;
  let hyphen = 0;
  let dot = 0;
  let plain = 0;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (isDigit(code)) digits++;
    else if (code === 45) hyphen = 1;
    else if (code === 46) dot = 1;
    else {
      if (i > 0 && isUpper(code)) upper = 1;
      plain++;
    }
  }
  const how = initial ? INITIAL_CAPITAL : caseOf(word, 0, word.length);
  const number = digits === 0 ? 0 : plain === 0 ? 1 : 2;
  const length = word.length > 3 ? 3 : word.length - 1;
  const punctuation = !LETTER.test(word.slice(0, 64));
  const script = punctuation ? 1 : LATIN.test(word.slice(0, 64)) ? 2 : 0;
  const marks = (hyphen << 4) | (dot << 5) | (upper << 6) | (script << 9);
  const shape = how | (number << 2) | marks | (Math.max(0, length) << 7);
  return { shape, digit: digits > 0, punctuation };
}
