/** The words of a text as columns, for comparing texts word by word. */
import { fold } from '../../text/fold.ts';

/** Words of a text in order; word i is text[starts[i], ends[i]). A Chinese character is a word. */
export interface TextWords {
  readonly length: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** A hash of each folded word. */
  readonly hashes: Uint32Array;
  /** 1 for words within quotation marks: whoever quotes a speech copies nobody. */
  readonly quoted: Uint8Array;
  /** How many words make a shingle: four, or eight characters where the text is written without spaces. */
  readonly shingle: number;
}

const WORD = /\p{Script=Han}|[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu;
const HAN = /\p{Script=Han}/u;
/** An opening mark with its closing one; a quotation that is never closed is none. */
const QUOTATION = /“[^“”]{1,2000}”|«[^«»]{1,2000}»|「[^「」]{1,2000}」|"[^"\n]{1,2000}"/gu;
const SPACED = 4;
const UNSPACED = 8;

/** Cuts a text into words. */
export function textWords(text: string): TextWords {
  const starts: number[] = [];
  const ends: number[] = [];
  const hashes: number[] = [];
  let han = 0;
  for (const match of text.matchAll(WORD)) {
    const [word] = match;
    starts.push(match.index);
    ends.push(match.index + word.length);
    hashes.push(hashOf(fold(word)));
    if (HAN.test(word)) han++;
  }
  return {
    length: starts.length,
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    hashes: Uint32Array.from(hashes),
    quoted: quotedWords(text, starts),
    shingle: han * 2 > starts.length ? UNSPACED : SPACED,
  };
}

function quotedWords(text: string, starts: readonly number[]): Uint8Array {
  const quoted = new Uint8Array(starts.length);
  let word = 0;
  for (const match of text.matchAll(QUOTATION)) {
    const end = match.index + match[0].length;
    while (word < starts.length && (starts[word] as number) < match.index) word++;
    while (word < starts.length && (starts[word] as number) < end) quoted[word++] = 1;
  }
  return quoted;
}

/** FNV-1a over UTF-16 units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** The hash of the shingle that begins at word `at`. */
export function shingleAt({ hashes, shingle }: TextWords, at: number): number {
  let hash = 0x811c9dc5;
  for (let i = at; i < at + shingle; i++) {
    hash = Math.imul(hash ^ (hashes[i] as number), 0x01000193);
    hash ^= hash >>> 15;
  }
  return mixed(hash);
}

/** Spreads a hash evenly (the finaliser of MurmurHash3). */
export function mixed(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
