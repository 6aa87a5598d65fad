/**
 * Cuts text that is written without blanks into words: an averaged perceptron decides at each gap, from the
 * characters and a word list; then the affixes that the treebank's convention writes apart are cut off.
 */
import { MOST_FEATURES, SEGMENTER_WEIGHTS, segmenterFeatures } from './segmenter-features.ts';
import { type Lattice, makeLattice } from './segmenter-lattice.ts';
import {
  decodeWordSet,
  kindOf,
  LONGEST_WORD,
  pushVarint,
  readVarint,
  WORD_KINDS,
  type WordSet,
} from './segmenter-words.ts';

/** What the treebank's convention writes apart or together, as strings of single characters. */
export interface SegmentConventions {
  /** Cut off the end of a word of three characters or more: "委员|会". */
  readonly suffixes: string;
  /** Cut off before a word of the list: "总|面积". */
  readonly prefixes: string;
  /** Family names, cut off before a given name of two characters. */
  readonly families: string;
  /** Joined to figures before them: "20万". */
  readonly afterFigures: string;
  /** Joined to figures after them: "第6". */
  readonly beforeFigures: string;
}

/** A segmenter ready to use. */
export interface Segmenter {
  readonly words: WordSet;
  readonly weights: Int8Array;
  readonly suffixes: ReadonlySet<number>;
  readonly prefixes: ReadonlySet<number>;
  readonly families: ReadonlySet<number>;
  readonly afterFigures: ReadonlySet<number>;
  readonly beforeFigures: ReadonlySet<number>;
}

/** Packs conventions and weights for the model file's section "segmenter". */
export function encodeSegmenter(conventions: SegmentConventions, weights: Int8Array): Uint8Array {
  const bytes: number[] = [];
  const header = new TextEncoder().encode(JSON.stringify(conventions));
  pushVarint(bytes, header.length);
  for (const byte of header) bytes.push(byte);
  const used = weights.reduce((sum, weight) => sum + (weight === 0 ? 0 : 1), 0);
  pushVarint(bytes, used);
  let last = 0;
  for (let i = 0; i < weights.length; i++) {
    if (weights[i] === 0) continue;
    pushVarint(bytes, i - last);
    last = i;
  }
  for (const weight of weights) if (weight !== 0) bytes.push(weight & 255);
  return Uint8Array.from(bytes);
}

/** Makes the segmenter of the model file's sections "segmenter" and "words". */
export function decodeSegmenter(section: Uint8Array, words: Uint8Array): Segmenter {
  const cursor = { at: 0 };
  const headerLength = readVarint(section, cursor);
  const header = section.subarray(cursor.at, cursor.at + headerLength);
  cursor.at += headerLength;
  const conventions = JSON.parse(new TextDecoder().decode(header)) as SegmentConventions;
  const used = readVarint(section, cursor);
  const places = new Int32Array(used);
  let last = 0;
  for (let i = 0; i < used; i++) {
    last += readVarint(section, cursor);
    places[i] = last;
  }
  const weights = new Int8Array(SEGMENTER_WEIGHTS);
  for (let i = 0; i < used; i++)
    weights[places[i] as number] = ((section[cursor.at + i] as number) << 24) >> 24;
  return makeSegmenter(conventions, weights, decodeWordSet(words));
}

/** Makes a segmenter of its parts. */
export function makeSegmenter(
  conventions: SegmentConventions,
  weights: Int8Array,
  words: WordSet,
): Segmenter {
  return {
    words,
    weights,
    suffixes: characters(conventions.suffixes),
    prefixes: characters(conventions.prefixes),
    families: characters(conventions.families),
    afterFigures: characters(conventions.afterFigures),
    beforeFigures: characters(conventions.beforeFigures),
  };
}

function characters(list: string): ReadonlySet<number> {
  return new Set(Array.from(list, (character) => character.codePointAt(0) as number));
}

/**
 * The first token of each word of tokens [from, to), in order; `starts` and `ends` are the tokens' offsets into
 * `text`. A token that is no single ideograph (a Latin word, figures, a mark) is a word of its own.
 */
export function segment(
  segmenter: Segmenter,
  text: string,
  starts: Int32Array,
  ends: Int32Array,
  from: number,
  to: number,
): Int32Array {
  const cuts = new Uint8Array(to - from).fill(1);
  let at = from;
  while (at < to) {
    if (!isIdeograph(text, starts[at] as number)) {
      at++;
      continue;
    }
    let end = at + 1;
    while (end < to && starts[end] === ends[end - 1] && isIdeograph(text, starts[end] as number))
      end++;
    if (end - at > 1) {
      const codes = new Int32Array(end - at);
      for (let i = at; i < end; i++)
        codes[i - at] = text.codePointAt(starts[i] as number) as number;
      cutRun(segmenter, makeLattice(segmenter.words, codes), cuts.subarray(at - from, end - from));
    }
    at = end;
  }
  joinFigures(segmenter, text, starts, ends, from, cuts);
  return wordStarts(cuts, from);
}

function wordStarts(cuts: Uint8Array, from: number): Int32Array {
  let count = 0;
  for (const cut of cuts) count += cut;
  const out = new Int32Array(count);
  let next = 0;
  for (let i = 0; i < cuts.length; i++) if (cuts[i] === 1) out[next++] = from + i;
  return out;
}

function isIdeograph(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code >= 0x3400 && code <= 0x9fff) return true;
  if (code < 0xd840 || code > 0xd888) return false;
  const point = text.codePointAt(at) as number;
  return point >= 0x20000 && point <= 0x3134f;
}

const FEATURES = new Int32Array(MOST_FEATURES);

/** Decides every gap of a run from left to right; `cuts` is 1 where a word begins. */
export function cutRun(segmenter: Segmenter, lattice: Lattice, cuts: Uint8Array): void {
  const { weights } = segmenter;
  let start = 0;
  cuts[0] = 1;
  for (let at = 1; at < lattice.length; at++) {
    const count = segmenterFeatures(lattice, at, start, FEATURES);
    let score = 0;
    for (let i = 0; i < count; i++) score += weights[FEATURES[i] as number] as number;
    cuts[at] = score > 0 ? 1 : 0;
    if (score > 0) start = at;
  }
  cutAffixes(segmenter, lattice, cuts);
}

const PERSON = WORD_KINDS.indexOf('person');

/** Cuts family names, suffixes and prefixes off words of three characters or more. */
function cutAffixes(segmenter: Segmenter, lattice: Lattice, cuts: Uint8Array): void {
  const { codes, classes, length } = lattice;
  let start = 0;
  while (start < length) {
    let end = start + 1;
    while (end < length && cuts[end] === 0) end++;
    const size = end - start;
    if (size >= 3) {
      const listed =
        size <= LONGEST_WORD ? (classes[start * LONGEST_WORD + size - 1] as number) : 0;
      const named = size === 3 && (listed === 0 || kindOf(listed) === PERSON);
      const rest = size <= LONGEST_WORD + 1 ? classes[(start + 1) * LONGEST_WORD + size - 2] : 0;
      const stem = size <= LONGEST_WORD + 1 ? classes[start * LONGEST_WORD + size - 2] : 1;
      // A long word that no list has is a foreign name: "劳特塔瓦尔|湖".
      const foreign = listed === 0 && size >= 5;
      if (named && segmenter.families.has(codes[start] as number)) cuts[start + 1] = 1;
      else if (segmenter.suffixes.has(codes[end - 1] as number) && (stem !== 0 || foreign))
        cuts[end - 1] = 1;
      else if (rest !== 0 && segmenter.prefixes.has(codes[start] as number)) cuts[start + 1] = 1;
    }
    start = end;
  }
}

/** Joins "20|万" and "第|6". */
function joinFigures(
  segmenter: Segmenter,
  text: string,
  starts: Int32Array,
  ends: Int32Array,
  from: number,
  cuts: Uint8Array,
): void {
  for (let i = 1; i < cuts.length; i++) {
    if (starts[from + i] !== ends[from + i - 1]) continue;
    const before = text.codePointAt(starts[from + i - 1] as number) as number;
    const here = text.codePointAt(starts[from + i] as number) as number;
    if (isDigit(before) && segmenter.afterFigures.has(here)) cuts[i] = 0;
    else if (isDigit(here) && segmenter.beforeFigures.has(before)) cuts[i] = 0;
    else continue;
    if (i + 1 < cuts.length && isIdeographStart(text, starts, from + i + 1)) cuts[i + 1] = 1;
  }
}

function isIdeographStart(text: string, starts: Int32Array, token: number): boolean {
  return isIdeograph(text, starts[token] as number);
}

function isDigit(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19);
}
