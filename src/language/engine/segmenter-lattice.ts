/** What the word list alone says of a run of characters: the words that can stand there, and the cheapest reading. */
import {
  classOfWord,
  HASH_SEED,
  halfBits,
  hashStep,
  LONGEST_WORD,
  type WordSet,
} from './segmenter-words.ts';

/** A run of characters with the words of the list in it. */
export interface Lattice {
  readonly length: number;
  /** Code points. */
  readonly codes: Int32Array;
  /** Class of the word of `length` characters that begins at `at`: classes[at * LONGEST_WORD + length - 1]. */
  readonly classes: Uint8Array;
  /**
   * For the gap before each character, by how many half-bits the cheapest reading without a cut there is dearer than
   * the cheapest with one; negative where a word across the gap is likelier.
   */
  readonly margins: Int32Array;
}

/** Half-bits of the whole corpus of the list, and what a cut costs besides. */
const TOTAL = 52;
const CUT = 6;
const FAR = 1e8;

/** Looks all words of a run up and weighs the cuts, in time linear in its length. */
export function makeLattice(words: WordSet, codes: Int32Array): Lattice {
  const { length } = codes;
  const classes = new Uint8Array(length * LONGEST_WORD);
  for (let at = 0; at < length; at++) {
    let hash = HASH_SEED;
    const most = Math.min(LONGEST_WORD, length - at);
    for (let size = 0; size < most; size++) {
      hash = hashStep(hash, codes[at + size] as number);
      classes[at * LONGEST_WORD + size] = classOfWord(words, hash);
    }
  }
  return { length, codes, classes, margins: marginsOf(length, classes) };
}

function costOf(wordClass: number, size: number): number {
  if (wordClass === 0) return size === 0 ? TOTAL + CUT : FAR;
  return TOTAL + CUT - halfBits(wordClass);
}

function marginsOf(length: number, classes: Uint8Array): Int32Array {
  const before = new Int32Array(length + 1).fill(FAR);
  const after = new Int32Array(length + 1).fill(FAR);
  before[0] = 0;
  after[length] = 0;
  for (let at = 0; at < length; at++) {
    const base = before[at] as number;
    for (let size = 0; size < LONGEST_WORD && at + size < length; size++) {
      const cost = base + costOf(classes[at * LONGEST_WORD + size] as number, size);
      if (cost < (before[at + size + 1] as number)) before[at + size + 1] = cost;
    }
  }
  for (let at = length - 1; at >= 0; at--) {
    for (let size = 0; size < LONGEST_WORD && at + size < length; size++) {
      const wordClass = classes[at * LONGEST_WORD + size] as number;
      const cost = costOf(wordClass, size) + (after[at + size + 1] as number);
      if (cost < (after[at] as number)) after[at] = cost;
    }
  }
  return cheapestAcross(length, classes, before, after);
}

function cheapestAcross(
  length: number,
  classes: Uint8Array,
  before: Int32Array,
  after: Int32Array,
): Int32Array {
  const across = new Int32Array(length + 1).fill(FAR);
  for (let at = 0; at < length; at++) {
    for (let size = 1; size < LONGEST_WORD && at + size < length; size++) {
      const wordClass = classes[at * LONGEST_WORD + size] as number;
      if (wordClass === 0) continue;
      const end = at + size + 1;
      const cost = (before[at] as number) + costOf(wordClass, size) + (after[end] as number);
      for (let gap = at + 1; gap < end; gap++)
        if (cost < (across[gap] as number)) across[gap] = cost;
    }
  }
  for (let gap = 0; gap <= length; gap++)
    across[gap] = (across[gap] as number) - (before[gap] as number) - (after[gap] as number);
  return across;
}
