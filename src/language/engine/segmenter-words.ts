/**
 * A list of words as a set of 32-bit hashes, each with how common the word is and of which kind: some 300,000 words in
 * less than a megabyte. A hash that is not a word's is taken for one once in ten thousand look-ups.
 */

/** What a word is, as far as segmentation asks. */
export const WORD_KINDS = ['other', 'noun', 'person', 'verb', 'name', 'number'] as const;

/** One of the kinds of word. */
export type WordKind = (typeof WORD_KINDS)[number];

/** A word of the list; the frequency is a count in the list's own corpus, 1 or more. */
export interface ListedWord {
  readonly word: string;
  readonly frequency: number;
  readonly kind: WordKind;
}

/** The list as an open hash table; a class is 0 for no word, else 1 + kind + 6 times the half-bits of frequency. */
export interface WordSet {
  readonly mask: number;
  readonly keys: Uint32Array;
  readonly classes: Uint8Array;
}

/** The longest word looked for, in characters. */
export const LONGEST_WORD = 6;

const KINDS = WORD_KINDS.length;
const MOST_HALF_BITS = 41;

/** Begins the hash of a word. */
export const HASH_SEED = 0x811c9dc5;

/** Adds a character (code point) to a word's hash. */
export function hashStep(hash: number, code: number): number {
  const mixed = Math.imul(hash ^ code, 0x9e3779b1);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

/** The hash of a word. */
export function hashWord(word: string): number {
  let hash = HASH_SEED;
  for (const character of word) hash = hashStep(hash, character.codePointAt(0) as number);
  return hash;
}

/** The class of the word with this hash; 0 where the list has none. */
export function classOfWord(set: WordSet, hash: number): number {
  let at = hash & set.mask;
  for (;;) {
    const found = set.classes[at] as number;
    if (found === 0 || set.keys[at] === hash) return found;
    at = (at + 1) & set.mask;
  }
}

/** Half-bits of frequency: twice the binary logarithm of the count, rounded. */
export function halfBits(wordClass: number): number {
  return ((wordClass - 1) / KINDS) | 0;
}

/** Index of the kind in WORD_KINDS. */
export function kindOf(wordClass: number): number {
  return (wordClass - 1) % KINDS;
}

/** Packs a list: hashes in order as differences, then their classes. */
export function encodeWordSet(words: Iterable<ListedWord>): Uint8Array {
  const classes = new Map<number, number>();
  for (const { word, frequency, kind } of words) {
    const common = Math.min(MOST_HALF_BITS, Math.round(2 * Math.log2(Math.max(1, frequency))));
    const hash = hashWord(word);
    if (!classes.has(hash)) classes.set(hash, 1 + WORD_KINDS.indexOf(kind) + KINDS * common);
  }
  const hashes = Uint32Array.from(classes.keys()).sort();
  const bytes: number[] = [];
  pushVarint(bytes, hashes.length);
  let last = 0;
  for (const hash of hashes) {
    pushVarint(bytes, hash - last);
    last = hash;
  }
  for (const hash of hashes) bytes.push(classes.get(hash) as number);
  return Uint8Array.from(bytes);
}

/** Unpacks a list. */
export function decodeWordSet(bytes: Uint8Array): WordSet {
  const cursor = { at: 0 };
  const count = readVarint(bytes, cursor);
  const hashes = new Uint32Array(count);
  let last = 0;
  for (let i = 0; i < count; i++) {
    last += readVarint(bytes, cursor);
    hashes[i] = last;
  }
  let size = 16;
  while (size < count * 2) size *= 2;
  const set = { mask: size - 1, keys: new Uint32Array(size), classes: new Uint8Array(size) };
  for (let i = 0; i < count; i++) {
    let at = (hashes[i] as number) & set.mask;
    while (set.classes[at] !== 0) at = (at + 1) & set.mask;
    set.keys[at] = hashes[i] as number;
    set.classes[at] = bytes[cursor.at + i] as number;
  }
  return set;
}

/** Appends an unsigned number, seven bits a byte, low bits first. */
export function pushVarint(bytes: number[], value: number): void {
  let rest = value;
  while (rest >= 128) {
    bytes.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  bytes.push(rest);
}

/** Reads an unsigned number and moves the cursor behind it. */
export function readVarint(bytes: Uint8Array, cursor: { at: number }): number {
  let value = 0;
  let scale = 1;
  for (;;) {
    const byte = bytes[cursor.at++] as number;
    value += (byte & 127) * scale;
    if (byte < 128) return value;
    scale *= 128;
  }
}
