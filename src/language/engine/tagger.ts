/**
 * The tagger: an averaged perceptron that reads a sentence from left to right. A word whose label the dictionary knows
 * costs a look-up; any other is scored for the labels it can have, from the sums of its type and its neighbours' types
 * and the features that join them.
 */
import { ByteReader, ByteWriter } from './bytes.ts';
import type { LabelSet } from './labels.ts';
import { decodeLabels, encodeLabels, type Label } from './labels.ts';
import { MOST_FEATURES, placeFeatures, ROLES, typeFeatures } from './tagger-features.ts';
import { addRow, decodeWeights, encodeWeights, type SparseWeights, type WeightRow } from './weights.ts';
import type { WordColumns } from './word-columns.ts';
import { AFTER, BEFORE, type WordTypes } from './word-types.ts';

/** A tagger with its caches. */
export interface Tagger {
  readonly labels: LabelSet;
  /** The finer tags by number. */
  readonly fineNames: readonly string[];
  readonly weights: SparseWeights;
  readonly types: WordTypes;
  readonly cache: TypeScores;
  readonly features: Uint32Array;
  readonly scores: Int32Array;
  /** Types of the sentence read last, with two places before and after it. */
  ids: Int32Array;
  tags: Uint16Array;
}

/** Sums of the weights of a type seen from each place: `sums[((type * ROLES) + role) * width + column]`. */
interface TypeScores {
  generation: number;
  sums: Int16Array;
  known: Uint8Array;
}

/** Packs labels and weights. */
export function encodeTagger(labels: readonly Label[], rows: readonly WeightRow[]): Uint8Array {
  const out = new ByteWriter();
  out.bytes(encodeLabels(labels));
  out.bytes(encodeWeights(rows));
  return out.done();
}

/** Unpacks a tagger; `types` hold the dictionary that was made with it. */
export function decodeTagger(bytes: Uint8Array, types: WordTypes): Tagger {
  const reader = new ByteReader(bytes);
  const labels = decodeLabels(reader.bytes());
  const weights = decodeWeights(reader.bytes());
  return {
    labels,
    fineNames: labels.fineNames,
    weights,
    types,
    cache: { generation: types.generation, sums: new Int16Array(0), known: new Uint8Array(0) },
    features: new Uint32Array(MOST_FEATURES),
    scores: new Int32Array(labels.width),
    ids: new Int32Array(256),
    tags: new Uint16Array(256),
  };
}

/**
 * Tags the words [from, to), which are one sentence: writes the index into UPOS and the index into `fineNames` of each
 * to the places of the words.
 */
export function tagSentence(
  tagger: Tagger,
  words: WordColumns,
  from: number,
  to: number,
  upos: Uint8Array,
  fine: Uint16Array,
): void {
  const length = to - from;
  readTypes(tagger, words, from, to);
  const { labels, ids, tags, types } = tagger;
  const { sets } = types.lexicon;
  let one = labels.length;
  let two = labels.length;
  for (let i = 0; i < length; i++) {
    const set = sets[types.sets[ids[i + 2] as number] as number] as Uint16Array;
    const label = set.length === 1 ? (set[0] as number) : bestLabel(tagger, i + 2, set, one, two);
    tags[i] = label;
    upos[from + i] = labels.upos[label] as number;
    fine[from + i] = labels.fine[label] as number;
    two = one;
    one = label;
  }
}

/** Reads the types of a sentence into `ids`, from place 2 on. */
function readTypes(tagger: Tagger, words: WordColumns, from: number, to: number): void {
  const length = to - from;
  if (tagger.ids.length < length + 4) {
    tagger.ids = new Int32Array(length * 2 + 4);
    tagger.tags = new Uint16Array(length * 2 + 4);
  }
  const { ids, types, cache } = tagger;
  types.read(words, from, to, ids.subarray(2));
  ids[0] = BEFORE;
  ids[1] = BEFORE;
  ids[length + 2] = AFTER;
  ids[length + 3] = AFTER;
  if (cache.generation !== types.generation) {
    cache.generation = types.generation;
    cache.known.fill(0);
  }
  const room = types.flags.length * ROLES;
  if (cache.known.length < room) {
    const known = new Uint8Array(room);
    known.set(cache.known);
    const sums = new Int16Array(room * tagger.labels.width);
    sums.set(cache.sums);
    cache.known = known;
    cache.sums = sums;
  }
}

/** Where the sums of a type seen from a place begin; makes them when they are asked for first. */
function sumsOf(tagger: Tagger, type: number, role: number): number {
  const { cache, labels, features, weights } = tagger;
  const index = type * ROLES + role;
  const at = index * labels.width;
  if (cache.known[index] === 1) return at;
  cache.known[index] = 1;
  cache.sums.fill(0, at, at + labels.width);
  const count = typeFeatures(tagger.types, type, role, features);
  for (let i = 0; i < count; i++) addRow(weights, features[i] as number, cache.sums, at);
  return at;
}

function bestLabel(
  tagger: Tagger,
  place: number,
  set: Uint16Array,
  one: number,
  two: number,
): number {
  const { ids, features, scores, weights, labels, types } = tagger;
  const left = ids[place - 1] as number;
  const here = ids[place] as number;
  const right = ids[place + 1] as number;
  const right2 = ids[place + 2] as number;
  const e = sumsOf(tagger, here, 0);
  const l = sumsOf(tagger, left, 1);
  const r = sumsOf(tagger, right, 2);
  const ll = sumsOf(tagger, ids[place - 2] as number, 3);
  const rr = sumsOf(tagger, right2, 4);
  const { sums } = tagger.cache;
  for (let c = 0; c < labels.width; c++) {
    scores[c] =
      (sums[e + c] as number) +
      (sums[l + c] as number) +
      (sums[r + c] as number) +
      (sums[ll + c] as number) +
      (sums[rr + c] as number);
  }
  const count = placeFeatures(types, labels, left, here, right, right2, one, two, features);
  for (let i = 0; i < count; i++) addRow(weights, features[i] as number, scores, 0);
  return highest(labels, scores, set);
}

/** The label with the highest sum of columns, of a set or of all; the first of equals. */
function highest(labels: LabelSet, scores: Int32Array, set: Uint16Array): number {
  const { columnStarts, columns } = labels;
  const count = set.length || labels.length;
  let best = -1;
  let top = -Infinity;
  for (let i = 0; i < count; i++) {
    const label = set.length === 0 ? i : (set[i] as number);
    let score = 0;
    const end = columnStarts[label + 1] as number;
    for (let c = columnStarts[label] as number; c < end; c++)
      score += scores[columns[c] as number] as number;
    if (score > top) {
      top = score;
      best = label;
    }
  }
  return best;
}
