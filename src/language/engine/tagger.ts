/**
 * The tagger: an averaged perceptron that reads a sentence from left to right. A word that can have one label costs a
 * look-up. Any other is first scored by what is kept of it after the label before and of its neighbours; only where no
 * label is clearly ahead the features that join words are looked up, for the labels that are close.
 */
import { ByteReader, ByteWriter } from './bytes.ts';
import type { LabelSet } from './labels.ts';
import { decodeLabels, encodeLabels, type Label } from './labels.ts';
import { labelScore, TaggerCache } from './tagger-cache.ts';
import { MOST_FEATURES, placeFeatures } from './tagger-features.ts';
import {
  addRow,
  decodeWeights,
  encodeWeights,
  type SparseWeights,
  type WeightRow,
} from './weights.ts';
import type { WordColumns } from './word-columns.ts';
import { AFTER, BEFORE, type WordTypes } from './word-types.ts';

/** A tagger with its caches. */
export interface Tagger {
  readonly labels: LabelSet;
  /** The finer tags by number. */
  readonly fineNames: readonly string[];
  readonly weights: SparseWeights;
  readonly types: WordTypes;
  readonly cache: TaggerCache;
  readonly margins: Margins;
  readonly features: Uint32Array;
  /** Scores by column, made anew at each word. */
  readonly columns: Int32Array;
  /** The labels still in question at a word, and their scores. */
  readonly open: Uint16Array;
  readonly scores: Int32Array;
  /** Types of the sentence read last, with two places before and after it. */
  ids: Int32Array;
}

/** How far a label must be ahead of all others so that what is not looked at yet hardly ever overturns it. */
export interface Margins {
  /** After the word itself, the label before it and its two neighbours. */
  readonly near: number;
  /** And the words two places away. */
  readonly far: number;
}

/** Lower than any score. */
const LOWEST = -(1 << 30);

const MARGINS: Margins = { near: 300, far: 300 };

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
    cache: new TaggerCache(labels, weights, types),
    margins: MARGINS,
    features: new Uint32Array(MOST_FEATURES),
    columns: new Int32Array(labels.width),
    open: new Uint16Array(labels.length),
    scores: new Int32Array(labels.length),
    ids: new Int32Array(256),
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
  readTypes(tagger, words, from, to);
  const { labels, ids, cache } = tagger;
  let one = labels.length;
  let two = labels.length;
  for (let i = from; i < to; i++) {
    const place = i - from + 2;
    let label = cache.soleLabel(ids[place] as number);
    if (label < 0) label = bestLabel(tagger, place, one, two);
    upos[i] = labels.upos[label] as number;
    fine[i] = labels.fine[label] as number;
    two = one;
    one = label;
  }
}

/** Reads the types of a sentence into `ids`, from place 2 on. */
function readTypes(tagger: Tagger, words: WordColumns, from: number, to: number): void {
  const length = to - from;
  if (tagger.ids.length < length + 4) tagger.ids = new Int32Array(length * 2 + 4);
  const { ids } = tagger;
  tagger.types.read(words, from, to, ids, 2);
  ids[0] = BEFORE;
  ids[1] = BEFORE;
  ids[length + 2] = AFTER;
  ids[length + 3] = AFTER;
  tagger.cache.prepare();
}

/** The best label of the word at a place, after the labels `one` and `two` places before it. */
function bestLabel(tagger: Tagger, place: number, one: number, two: number): number {
  const { ids, cache, margins, open, scores } = tagger;
  const list = cache.list(ids[place] as number, one);
  const left = cache.row(ids[place - 1] as number, 1);
  const right = cache.row(ids[place + 1] as number, 2);
  const { lists, rows } = cache;
  const { length } = tagger.labels;
  // What the neighbours can add to any label: the list falls, so the rest of it may be too far behind to matter.
  const most = (rows[left + length] as number) + (rows[right + length] as number) + margins.near;
  const end = list + 1 + (lists[list] as number) * 2;
  let top = LOWEST;
  let next = LOWEST;
  let best = 0;
  let count = 0;
  for (let at = list + 1; at < end; at += 2) {
    const own = lists[at + 1] as number;
    if (own + most < top) break;
    const label = lists[at] as number;
    const score = own + (rows[left + label] as number) + (rows[right + label] as number);
    open[count] = label;
    scores[count++] = score;
    if (score > top) {
      next = top;
      top = score;
      best = label;
    } else if (score > next) next = score;
  }
  if (top - next > margins.near) return best;
  return closeLabel(tagger, place, one, two, keepNear(tagger, count, top - margins.near));
}

/** Drops the labels that are too far behind; returns how many are left. */
function keepNear({ open, scores }: Tagger, count: number, least: number): number {
  let kept = 0;
  for (let i = 0; i < count; i++) {
    if ((scores[i] as number) < least) continue;
    open[kept] = open[i] as number;
    scores[kept++] = scores[i] as number;
  }
  return kept;
}

/** The best of the labels that are close, from all there is to see. */
function closeLabel(
  tagger: Tagger,
  place: number,
  one: number,
  two: number,
  count: number,
): number {
  const { ids, cache, open, scores, margins } = tagger;
  const left = cache.row(ids[place - 2] as number, 3);
  const right = cache.row(ids[place + 2] as number, 4);
  const { rows } = cache;
  let top = LOWEST;
  let next = LOWEST;
  let best = 0;
  for (let i = 0; i < count; i++) {
    const label = open[i] as number;
    const score =
      (scores[i] as number) + (rows[left + label] as number) + (rows[right + label] as number);
    scores[i] = score;
    if (score > top) {
      next = top;
      top = score;
      best = label;
    } else if (score > next) next = score;
  }
  if (top - next > margins.far) return best;
  return joinedLabel(tagger, place, one, two, count);
}

function joinedLabel(
  tagger: Tagger,
  place: number,
  one: number,
  two: number,
  count: number,
): number {
  const { ids, features, weights, labels, types, scores, open } = tagger;
  const found = placeFeatures(
    types,
    labels,
    ids[place - 1] as number,
    ids[place] as number,
    ids[place + 1] as number,
    ids[place + 2] as number,
    one,
    two,
    features,
  );
  const columns = tagger.columns.fill(0);
  for (let i = 0; i < found; i++) addRow(weights, features[i] as number, columns);
  let top = LOWEST;
  let best = 0;
  for (let i = 0; i < count; i++) {
    const label = open[i] as number;
    const score = (scores[i] as number) + labelScore(labels, label, columns);
    if (score > top) {
      top = score;
      best = label;
    }
  }
  return best;
}
