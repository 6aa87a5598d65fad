/** What the segmenter looks at before each gap between two characters; the same code in training and in use. */
import type { Lattice } from './segmenter-lattice.ts';
import { halfBits, kindOf, LONGEST_WORD } from './segmenter-words.ts';

/** The number of weights: features are hashed to an index below it. */
export const SEGMENTER_WEIGHTS: number = 1 << 18;

/** Room for the features of one gap. */
export const MOST_FEATURES = 40;

const MASK = SEGMENTER_WEIGHTS - 1;
const LONGEST_FEATURE = 5;

function hash(template: number, a: number, b: number): number {
  let h =
    Math.imul(template, 0x9e3779b1) ^
    Math.imul((a + 0x7f4a7c15) | 0, 0x85ebca6b) ^
    Math.imul((b + 0x165667b1) | 0, 0xc2b2ae35);
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  h ^= h >>> 13;
  return h & MASK;
}

/** A margin in half-bits as one of eleven steps. */
function stepOf(margin: number): number {
  if (margin < 0)
    return margin <= -35 ? 0 : margin <= -17 ? 1 : margin <= -9 ? 2 : margin <= -3 ? 3 : 4;
  if (margin === 0) return 5;
  return margin < 3 ? 6 : margin < 9 ? 7 : margin < 17 ? 8 : margin < 35 ? 9 : 10;
}

/** How common a word is, in eight steps; 0 where it is none. */
function commonness(wordClass: number): number {
  return wordClass === 0 ? 0 : 1 + Math.min(6, (halfBits(wordClass) / 5) | 0);
}

function kind(wordClass: number): number {
  return wordClass === 0 ? 7 : kindOf(wordClass);
}

/**
 * Writes the features of the gap before character `at` into `out` and returns their number; `start` is where the word
 * before the gap begins.
 */
export function segmenterFeatures(
  lattice: Lattice,
  at: number,
  start: number,
  out: Int32Array,
): number {
  const step = stepOf(lattice.margins[at] as number);
  const count = characterFeatures(lattice, at, step, out);
  return wordFeatures(lattice, at, start, step, out, count);
}

function codeAt({ codes, length }: Lattice, at: number): number {
  return at < 0 ? 1 : at >= length ? 2 : (codes[at] as number);
}

function characterFeatures(lattice: Lattice, at: number, step: number, out: Int32Array): number {
  const { margins, length } = lattice;
  const first = codeAt(lattice, at - 2);
  const left = codeAt(lattice, at - 1);
  const right = codeAt(lattice, at);
  const last = codeAt(lattice, at + 1);
  const before = stepOf(margins[at - 1] as number);
  const after = at + 1 < length ? stepOf(margins[at + 1] as number) : 9;
  out[0] = hash(1, 0, 0);
  out[1] = hash(2, left, 0);
  out[2] = hash(3, right, 0);
  out[3] = hash(4, first, 0);
  out[4] = hash(5, last, 0);
  out[5] = hash(6, left, right);
  out[6] = hash(7, first, left);
  out[7] = hash(8, right, last);
  out[8] = hash(9, first, right);
  out[9] = hash(10, left, last);
  out[10] = hash(11, step, 0);
  out[11] = hash(12, step, left);
  out[12] = hash(13, step, right);
  out[13] = hash(14, step, before * 16 + after);
  return 14;
}

function wordFeatures(
  lattice: Lattice,
  at: number,
  start: number,
  step: number,
  out: Int32Array,
  count: number,
): number {
  const { codes, classes, length } = lattice;
  const classAt = (from: number, to: number): number =>
    to - from > LONGEST_WORD ? 0 : (classes[from * LONGEST_WORD + to - from - 1] as number);
  let ending = 1;
  let endingClass = 0;
  let starting = 1;
  let startingClass = classAt(at, at + 1);
  for (let size = 2; size <= LONGEST_FEATURE; size++) {
    const e = at - size >= 0 ? classAt(at - size, at) : 0;
    if (e !== 0) {
      ending = size;
      endingClass = e;
    }
    const s = at + size <= length ? classAt(at, at + size) : 0;
    if (s !== 0) {
      starting = size;
      startingClass = s;
    }
  }
  const across = longestAcross(lattice, at);
  const size = Math.min(at - start, 5);
  const short = Math.min(size, 4);
  const word = classAt(start, at);
  const longer = classAt(start, at + 1);
  const left = codes[at - 1] as number;
  const right = codes[at] as number;
  const startingCommon = starting > 1 ? commonness(startingClass) : 0;
  const shortStart = Math.min(starting, 3);
  const kinds = kind(word) * 8 + kind(startingClass);
  let i = count;
  out[i++] = hash(15, ending * 8 + starting, across >> 3);
  out[i++] = hash(16, ending * 8 + commonness(endingClass), 0);
  out[i++] = hash(17, starting * 8 + startingCommon, 0);
  out[i++] = hash(18, across, 0);
  out[i++] = hash(19, across >> 3, step);
  out[i++] = hash(20, size, 0);
  out[i++] = hash(21, size, step);
  out[i++] = hash(22, short, right);
  out[i++] = hash(23, short * 16 + starting, left);
  out[i++] = hash(24, commonness(word) * 16 + commonness(longer), short);
  out[i++] = hash(25, kind(word), short * 16 + step);
  out[i++] = hash(26, kinds, Math.min(size, 3) * 8 + shortStart);
  out[i++] = hash(27, kind(startingClass) * 16 + step, shortStart);
  const spelled = spell(codes, start, at);
  out[i++] = hash(28, spelled, 0);
  out[i++] = hash(29, spelled, right);
  return i;
}

/** The longest word of the list across a gap: its length, what of it lies before the gap, how common it is. */
function longestAcross({ classes, length }: Lattice, at: number): number {
  for (let size = LONGEST_FEATURE; size > 1; size--) {
    for (let offset = size - 1; offset > 0; offset--) {
      const from = at - offset;
      if (from < 0 || from + size > length) continue;
      const found = classes[from * LONGEST_WORD + size - 1] as number;
      if (found !== 0) return size * 64 + offset * 8 + commonness(found);
    }
  }
  return 64;
}

/** A number for the word so far; only its last characters count, so that a run without a cut stays linear. */
function spell(codes: Int32Array, start: number, end: number): number {
  let h = 0;
  for (let at = Math.max(start, end - 12); at < end; at++)
    h = (Math.imul(h, 31) + (codes[at] as number)) | 0;
  return h;
}
