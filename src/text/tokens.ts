/**
 * The tokeniser: one pass over the code units, conventions of Universal Dependencies (clitics and hyphens apart,
 * abbreviations with their full stop, numbers whole). It knows no language but takes its abbreviations as data.
 */
import {
  TOKEN_ALL_CAPITALS,
  TOKEN_CAPITAL,
  TOKEN_GLUED,
  TOKEN_NUMBER,
  TOKEN_PUNCTUATION,
  TOKEN_WORD,
} from '../model/annotation.ts';
import { ASCII, classOf, DIGIT, IDEOGRAPH, LETTER, MARK, OTHER, SPACE } from './character-class.ts';
import { fold, withPlainDigits } from './fold.ts';
import { markEnd } from './mark-end.ts';

/** What a language tells the tokeniser. */
export interface TokenRules {
  /** Lower case, without the final full stop: "mr", "nov", "e.g". */
  readonly abbreviations: ReadonlySet<string>;
  /** Endings that stand apart after an apostrophe: "s", "re", "ll". */
  readonly clitics: ReadonlySet<string>;
  /** Hyphens and apostrophes inside a word or after a number belong to it: Russian "по-русски", "80-летие", "1-го". */
  readonly joinsHyphens?: boolean;
  /** "т.е.", "А.С." are cut after each full stop. */
  readonly cutsInitials?: boolean;
  /** Words written together that are two, in lower case, with the letters of the first: "cannot" 3. */
  readonly joined?: ReadonlyMap<string, number>;
  /** Full-width figures keep their form, which tells them from others: Chinese "１０．５". */
  readonly keepsWideFigures?: boolean;
}

/** Tokens before sentences are known. */
export interface RawTokens {
  readonly length: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly forms: readonly string[];
  readonly flags: Uint8Array;
}

/** Cuts a text into tokens; white space belongs to none. Offsets are UTF-16. */
export function tokenise(text: string, rules: TokenRules): RawTokens {
  const capacity = Math.max(16, text.length + 1);
  let starts = new Int32Array(Math.min(capacity, (text.length >> 1) + 64));
  let ends = new Int32Array(starts.length);
  let count = 0;
  const push = (start: number, end: number): void => {
    if (count === starts.length) {
      const larger = new Int32Array(Math.min(capacity, starts.length * 2));
      larger.set(starts);
      starts = larger;
      const largerEnds = new Int32Array(starts.length);
      largerEnds.set(ends);
      ends = largerEnds;
    }
    starts[count] = start;
    ends[count] = end;
    count++;
  };
  const { length } = text;
  const heads = headsOf(rules.joined);
  let at = 0;
  while (at < length) {
    const kind = classOf(text, at);
    if (kind === SPACE) at++;
    else if (kind === LETTER || kind === MARK) {
      const end = plainEnd(text, at, heads);
      if (end > 0) push(at, end);
      at = end > 0 ? end : readWord(text, at, rules, heads, push);
    } else if (kind === DIGIT) at = readNumber(text, at, rules, heads, push);
    else {
      const end = markEnd(text, at);
      push(at, end);
      at = end;
    }
  }
  const narrows = rules.keepsWideFigures !== true;
  return describe(text, starts.slice(0, count), ends.slice(0, count), narrows);
}

/**
 * The end of a word of ASCII letters and digits with a blank or a comma after it, which is one token whatever the rules;
 * 0 where the word is of another kind or may be two written together.
 */
function plainEnd(text: string, start: number, heads: number): number {
  let at = start;
  let code = text.charCodeAt(at);
  while (code < 128 && (ASCII[code] === LETTER || ASCII[code] === DIGIT))
    code = text.charCodeAt(++at);
  if (code !== 32 && code !== 44 && code !== 10) return 0;
  const joined = at - start < 8 && ((heads >>> (text.charCodeAt(start) & 31)) & 1) === 1;
  return joined ? 0 : at;
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 0x2018;
}

function readWord(
  text: string,
  start: number,
  rules: TokenRules,
  heads: number,
  push: (s: number, e: number) => void,
): number {
  let at = start;
  let dots = false;
  for (;;) {
    while (at < text.length && isWordPart(classOf(text, at))) at++;
    if (rules.joinsHyphens && joinsNext(text, at)) {
      at++;
      continue;
    }
    if (!rules.cutsInitials && text.charCodeAt(at) === 46 && isInnerDot(text, start, at)) {
      dots = true;
      at++;
      continue;
    }
    break;
  }
  const address = addressEnd(text, start, at);
  if (address > at) {
    push(start, address);
    return address;
  }
  if (text.charCodeAt(at) === 46 && endsAbbreviation(text, start, at, dots, rules)) at++;
  const maybe = at - start < 8 && ((heads >>> (text.charCodeAt(start) & 31)) & 1) === 1;
  const first = maybe ? joinedFirst(text, start, at, rules) : 0;
  if (first > 0) {
    push(start, start + first);
    push(start + first, at);
    return at;
  }
  const code = text.charCodeAt(at);
  if (isApostrophe(code)) {
    let tail = at + 1;
    while (tail < text.length && classOf(text, tail) === LETTER) tail++;
    const ending = text.slice(at + 1, tail).toLowerCase();
    if (ending === 't' && tail - at === 2 && /n$/i.test(text.slice(start, at)) && at - start > 1) {
      push(start, at - 1);
      push(at - 1, tail);
      return tail;
    }
    if (rules.clitics.has(ending)) {
      push(start, at);
      push(at, tail);
      return tail;
    }
    if (ending.length > 1 && at - start <= 2) {
      // O'Neill, d'Ivoire, L'Aquila
      push(start, tail);
      return tail;
    }
  }
  push(start, at);
  return at;
}

/** The letters a-z that words written together begin with, a bit each. */
function headsOf(joined: TokenRules['joined']): number {
  let heads = 0;
  for (const word of joined?.keys() ?? []) heads |= 1 << (word.charCodeAt(0) & 31);
  return heads;
}

/** The letters of the first of two words that are written together, 0 where text[start, end) is one word. */
function joinedFirst(text: string, start: number, end: number, rules: TokenRules): number {
  return rules.joined?.get(text.slice(start, end).toLowerCase()) ?? 0;
}

/** An address of the web or of mail, or the name of a file. */
const ADDRESS =
  /^(?:(?:https?|ftp):\/\/[^\s<>"'()]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|gov|edu|int|mil|info|html?|php|pdf|docx?|xlsx?|pptx?|txt|jpe?g|png|uk|eu|ru|cn)(?![\w-])(?:\/[^\s<>"'()]*)?)/;
/** Longer addresses are cut. */
const LONGEST_ADDRESS = 400;

/** The end of the address that begins with a word; the word's own end where it is none. */
function addressEnd(text: string, start: number, end: number): number {
  const code = text.charCodeAt(end);
  if (code !== 46 && code !== 64 && code !== 58 && code !== 45 && code !== 95) return end;
  const next = text.charCodeAt(end + 1);
  if (code === 58 ? next !== 47 : next > 127 || !isWordPart(ASCII[next] ?? OTHER)) return end;
  const found = ADDRESS.exec(text.slice(start, start + LONGEST_ADDRESS))?.[0];
  return found === undefined ? end : start + found.replace(/[.,;:!?]+$/, '').length;
}

/** A hyphen or an apostrophe with a letter or digit right after it. */
function joinsNext(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code !== 45 && code !== 0x2010 && code !== 0x2011 && !isApostrophe(code)) return false;
  return at + 1 < text.length && isWordPart(classOf(text, at + 1));
}

function isWordPart(kind: number): boolean {
  return kind === LETTER || kind === MARK || kind === DIGIT;
}

/** A full stop inside "U.S.", "e.g.", "a.m.": single letters on both sides. */
function isInnerDot(text: string, start: number, dot: number): boolean {
  const next = classOf(text, dot + 1);
  if (dot + 1 >= text.length || next !== LETTER) return false;
  const single = dot - start === 1 || text.charCodeAt(dot - 2) === 46;
  if (!single) return false;
  const after = dot + 2;
  return after >= text.length || classOf(text, after) !== LETTER;
}

function endsAbbreviation(
  text: string,
  start: number,
  dot: number,
  dots: boolean,
  rules: TokenRules,
): boolean {
  if (dots) return true;
  const word = text.slice(start, dot);
  if (word.length > 12) return false;
  if (rules.abbreviations.has(word.toLowerCase())) return true;
  // An initial: "J." before a capital.
  return (
    word.length === 1 &&
    word !== 'I' &&
    /^\p{Lu}$/u.test(word) &&
    /^\.\s*\p{Lu}/u.test(text.slice(dot, dot + 4))
  );
}

/** Digits with inner separators ("1,000.5", "10:30"), then glued letters: "30th", "1990s" stay whole, "5bn" is cut. */
function readNumber(
  text: string,
  start: number,
  rules: TokenRules,
  heads: number,
  push: (s: number, e: number) => void,
): number {
  let at = start;
  for (;;) {
    while (at < text.length && classOf(text, at) === DIGIT) at++;
    const code = text.charCodeAt(at);
    const joins = code === 46 || code === 44 || code === 58;
    if (joins && at + 1 < text.length && classOf(text, at + 1) === DIGIT) at++;
    else break;
  }
  let tail = at;
  while (tail < text.length && classOf(text, tail) === LETTER) tail++;
  if (rules.joinsHyphens && tail === at && joinsNext(text, at)) {
    if (classOf(text, at + 1) === LETTER) return readWord(text, start, rules, heads, push);
  } else if (tail > at && /^(?:st|nd|rd|th|s|D|d)$/i.test(text.slice(at, tail))) at = tail;
  push(start, at);
  return at;
}

/** Kinds of words that need no closer look, by their characters. */
const ASCII_SMALL = 1;
const ASCII_CAPITAL = 2;
const OTHERWISE = 0;

/** Whether text[start, end) is of small letters a-z alone, or of one capital A-Z before small letters. */
function plainKind(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start);
  const small = first >= 97 && first <= 122;
  if (!small && (first < 65 || first > 90 || end - start < 2)) return OTHERWISE;
  for (let i = start + 1; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code < 97 || code > 122) return OTHERWISE;
  }
  return small ? ASCII_SMALL : ASCII_CAPITAL;
}

function describe(text: string, starts: Int32Array, ends: Int32Array, narrows: boolean): RawTokens {
  const length = starts.length;
  const forms = new Array<string>(length);
  const flags = new Uint8Array(length);
  const cache = new Map<string, { form: string; flag: number }>();
  let last = -1;
  for (let i = 0; i < length; i++) {
    const start = starts[i] as number;
    const end = ends[i] as number;
    const glued = start === last ? TOKEN_GLUED : 0;
    last = end;
    const word = text.slice(start, end);
    const kind = plainKind(text, start, end);
    if (kind === ASCII_SMALL) {
      forms[i] = word;
      flags[i] = TOKEN_WORD | glued;
    } else if (kind === ASCII_CAPITAL) {
      forms[i] = word.toLowerCase();
      flags[i] = TOKEN_WORD | TOKEN_CAPITAL | glued;
    } else {
      let known = cache.get(word);
      if (!known) {
        const form = fold(word);
        const wide = form.charCodeAt(0) >= 0xff10 && form.charCodeAt(0) <= 0xff19;
        known = { form: narrows && wide ? withPlainDigits(form) : form, flag: flagsOf(word) };
        cache.set(word, known);
      }
      forms[i] = known.form;
      flags[i] = known.flag | glued;
    }
  }
  return { length, starts, ends, forms, flags };
}

function flagsOf(word: string): number {
  const kind = classOf(word, 0);
  if (kind === DIGIT) return TOKEN_NUMBER;
  if (kind === IDEOGRAPH) return TOKEN_WORD;
  if (kind !== LETTER && kind !== MARK)
    return isApostrophe(word.charCodeAt(0)) && word.length > 1 ? TOKEN_WORD : TOKEN_PUNCTUATION;
  const first = word[0] as string;
  if (first === first.toLowerCase()) return TOKEN_WORD;
  const letters = word.replace(/[^\p{L}]/gu, '');
  const all = letters.length > 1 && letters === letters.toUpperCase();
  return TOKEN_WORD | TOKEN_CAPITAL | (all ? TOKEN_ALL_CAPITALS : 0);
}
