/** Ordinals in Roman figures: "XXV форум", "орден IV степени". */
import {
  TOKEN_ALL_CAPITALS,
  TOKEN_CAPITAL,
  TOKEN_GLUED,
  TOKEN_WORD,
  type Tokens,
} from '../../model/annotation.ts';
import type { NumberSpan } from './number-span.ts';

const TENS = ['', 'x', 'xx', 'xxx'];
const UNITS = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];
const VALUES: ReadonlyMap<string, number> = new Map(
  TENS.flatMap((tens, ten) => UNITS.map((unit, one) => [tens + unit, ten * 10 + one] as const)),
);

/** The Roman figure of a token that stands before a word and behind no name: "Альберт II" is a person. */
export function readRoman(
  tokens: Tokens,
  at: number,
  joins: ReadonlySet<string>,
): NumberSpan | undefined {
  const value = VALUES.get(tokens.forms[at] as string);
  if (!value) return undefined;
  const flags = tokens.flags[at] as number;
  if ((flags & (TOKEN_CAPITAL | TOKEN_ALL_CAPITALS)) === 0) return undefined;
  if (!standsApart(tokens, at) || !opensNoun(tokens, at + 1, joins)) return undefined;
  if (tokens.sentences[at + 1] !== tokens.sentences[at]) return undefined;
  const named =
    tokens.sentences[at - 1] === tokens.sentences[at] &&
    ((tokens.flags[at - 1] ?? 0) & TOKEN_CAPITAL) !== 0 &&
    !isJoin(tokens, at + 1, joins) &&
    tokens.sentences[at - 2] === tokens.sentences[at];
  if (named) return undefined;
  return {
    from: at,
    to: at + 1,
    value: String(value),
    precision: '1',
    digits: String(value).length,
    words: false,
    ordinal: true,
    roman: true,
    scale: 0,
    doubtfulScale: false,
  };
}

/** Not glued to a word: behind a blank or the dash of a range. */
function standsApart(tokens: Tokens, at: number): boolean {
  return ((tokens.flags[at] as number) & TOKEN_GLUED) === 0 || tokens.forms[at - 1] === '-';
}

/** The noun stands next, or another Roman figure joined to this one: "I, III—VII созывов". */
function opensNoun(tokens: Tokens, at: number, joins: ReadonlySet<string>): boolean {
  if (isWord(tokens, at)) return !isJoin(tokens, at, joins) || isRoman(tokens, at + 1);
  return isJoin(tokens, at, joins) && isRoman(tokens, at + 1);
}

/** A mark or a word of the language between figures of a row. */
function isJoin(tokens: Tokens, at: number, joins: ReadonlySet<string>): boolean {
  const form = tokens.forms[at] ?? '';
  return form === ',' || form === '-' || joins.has(form);
}

function isRoman(tokens: Tokens, at: number): boolean {
  const isCapital = ((tokens.flags[at] ?? 0) & TOKEN_CAPITAL) !== 0;
  return isCapital && VALUES.has(tokens.forms[at] ?? '');
}

/** A word in other letters than Latin, not glued to the figure. */
function isWord(tokens: Tokens, at: number): boolean {
  const flags = tokens.flags[at] ?? 0;
  if ((flags & TOKEN_WORD) === 0 || (flags & TOKEN_GLUED) !== 0) return false;
  return !/^[a-z]/.test(tokens.forms[at] as string);
}
