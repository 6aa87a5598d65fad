/**
 * Tokens by which texts are searched: stems of words in scripts with spaces (Snowball for English and Russian), one
 * token a Han character, and a break at punctuation, so that no phrase runs over it. The same for texts and questions, and
 * for any database.
 */
import { createRequire } from 'node:module';

interface Stemmer {
  stem(word: string): string;
}

/** The package has neither types nor modules. */
const stemmers = createRequire(import.meta.url)('snowball-stemmers') as {
  newStemmer(language: string): Stemmer;
};

/** A token with its place in the text; UTF-16 offsets, end exclusive. */
export interface SearchToken {
  readonly token: string;
  readonly start: number;
  readonly end: number;
}

/** Stands where a sentence or a part of it ends; no word is written so. */
export const BREAK = 'xbrkx';

const ENGLISH = stemmers.newStemmer('english');
const RUSSIAN = stemmers.newStemmer('russian');
const PIECE =
  /(\p{Script=Han})|([\p{L}\p{M}\p{N}]+(?:['’][\p{L}]+)?)|([.,;:!?。，；：！？、()（）"“”«»\n])/gu;
/** Stems of words that were stemmed before: a few thousand words make most of a language. */
const KNOWN = new Map<string, string>();
const MOST_KNOWN = 50_000;

/** The tokens of a text in order. */
export function searchTokens(text: string): readonly SearchToken[] {
  const out: SearchToken[] = [];
  for (const match of text.matchAll(PIECE)) {
    const start = match.index;
    const end = start + match[0].length;
    if (match[3] !== undefined) {
      if (out.length > 0 && out[out.length - 1]?.token !== BREAK)
        out.push({ token: BREAK, start, end });
    } else out.push({ token: match[1] ?? stemOf(match[0]), start, end });
  }
  return out;
}

function stemOf(word: string): string {
  const known = KNOWN.get(word);
  if (known !== undefined) return known;
  const plain = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/(?<=[a-z])\p{M}+/gu, '')
    .normalize('NFC')
    .replace(/ё/g, 'е')
    .replace(/['’].*$/u, '');
  const stemmer = /\p{Script=Cyrillic}/u.test(plain) ? RUSSIAN : ENGLISH;
  const stem = /\p{N}/u.test(plain) ? plain : stemmer.stem(plain);
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  KNOWN.set(word, stem);
  return stem;
}
