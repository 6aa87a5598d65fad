/**
 * Scores that the tagger keeps: of a word type seen from a neighbour's place, for every label, and of a word type after
 * the label before it, for the labels it can have. They are sums of weights, not answers: a sentence gets the same tags
 * whatever is kept.
 */
import type { LabelSet } from './labels.ts';
import {
  beforeFeatures,
  labelFeatures,
  MOST_FEATURES,
  ROLES,
  typeFeatures,
} from './tagger-features.ts';
import { addRow, type SparseWeights } from './weights.ts';
import type { WordTypes } from './word-types.ts';

/** A word that the dictionary does not close is tried with so many labels; all would gain 0.05 to 0.07 points in English. */
const MOST_CANDIDATES = 16;

/** A label so far behind by the spelling of its word is not tried: in English news it wins once in 5,000 words. */
const FAR_BEHIND = 500;

/** The cache is emptied when it holds so many numbers of either kind. */
const MOST_NUMBERS = 12_000_000;

const UNKNOWN = -2;
const SEVERAL = -1;

/** Sums of weights by type and role, and by type and the label before. */
export class TaggerCache {
  readonly labels: LabelSet;
  readonly weights: SparseWeights;
  readonly types: WordTypes;
  /** Scores of a row: of each label, then the highest of them. */
  rows: Int16Array;
  /** Lists of a type after a label: number, then (label, score) from the highest score down. */
  lists: Int16Array = new Int16Array(1 << 16);
  /**
   * Where the row of a type seen from a role begins, 0 where it is not made yet, at type * ROLES + role. For role 0 it is
   * the place in `lists` of the labels that the type can have.
   */
  #rowAt: Int32Array = new Int32Array(0);
  /** The only label of a type, or SEVERAL, or UNKNOWN. */
  #sole: Int16Array = new Int16Array(0);
  /** Open-addressed table of the lists: slots [type and label as a key, where the list begins]. */
  #table: Int32Array = new Int32Array(1 << 15);
  #entries = 0;
  /** Where the row of a label before a word begins, 0 where it is not made yet. */
  readonly #beforeAt: Int32Array;
  #rowEnd = 0;
  #listEnd = 1;
  #generation = 0;
  readonly #most: number;
  readonly #features: Uint32Array = new Uint32Array(MOST_FEATURES);
  readonly #columns: Int32Array;
  readonly #scores: Int16Array;

  constructor(
    labels: LabelSet,
    weights: SparseWeights,
    types: WordTypes,
    most: number = MOST_NUMBERS,
  ) {
    this.#most = most;
    this.labels = labels;
    this.weights = weights;
    this.types = types;
    this.rows = new Int16Array((labels.length + 1) * 256);
    this.#beforeAt = new Int32Array(labels.length + 1);
    this.#columns = new Int32Array(labels.width);
    this.#scores = new Int16Array(labels.length);
    this.#empty();
  }

  #empty(): void {
    this.#generation = this.types.generation;
    this.#rowAt.fill(0);
    this.#sole.fill(UNKNOWN);
    this.#table.fill(0);
    this.#beforeAt.fill(0);
    this.#entries = 0;
    // Place 0 means that nothing is kept.
    this.#rowEnd = this.labels.length + 1;
    this.#listEnd = 1;
  }

  /** To be called when the types of a sentence have been read, and before anything is asked for. */
  prepare(): void {
    const full = this.#rowEnd > this.#most || this.#listEnd > this.#most;
    if (full || this.#generation !== this.types.generation) this.#empty();
    const room = this.types.flags.length;
    if (this.#sole.length === room) return;
    const sole = new Int16Array(room).fill(UNKNOWN);
    sole.set(this.#sole);
    this.#sole = sole;
    const rowAt = new Int32Array(room * ROLES);
    rowAt.set(this.#rowAt);
    this.#rowAt = rowAt;
  }

  /** The label of a type that can have no other, else -1. */
  soleLabel(type: number): number {
    const known = this.#sole[type] as number;
    return known === UNKNOWN ? this.#addType(type) : known;
  }

  #addType(type: number): number {
    const { types } = this;
    const closed = types.lexicon.sets[types.sets[type] as number] as Uint16Array;
    const sole = closed.length === 1 ? (closed[0] as number) : SEVERAL;
    this.#sole[type] = sole;
    return sole;
  }

  /** Sums features into scores by label. */
  #sum(count: number): void {
    const columns = this.#columns.fill(0);
    const features = this.#features;
    for (let i = 0; i < count; i++) addRow(this.weights, features[i] as number, columns);
  }

  /** Where the row of a type seen from a neighbour's place begins in `rows`. */
  row(type: number, role: number): number {
    const known = this.#rowAt[type * ROLES + role] as number;
    return known === 0 ? this.#addRow(type, role) : known;
  }

  #addRow(type: number, role: number): number {
    const { length } = this.labels;
    const at = this.#rowRoom();
    this.#rowAt[type * ROLES + role] = at;
    this.#sum(typeFeatures(this.types, type, role, this.#features));
    this.rows[at + length] = labelScores(this.labels, this.#columns, this.rows, at);
    return at;
  }

  /** Where the list of a type after a label begins in `lists`. */
  list(type: number, before: number): number {
    const key = type * (this.labels.length + 1) + before + 1;
    const table = this.#table;
    const mask = (table.length >> 1) - 1;
    for (let slot = spread(key) & mask; ; slot = (slot + 1) & mask) {
      const known = table[slot * 2] as number;
      if (known === key) return table[slot * 2 + 1] as number;
      if (known === 0) return this.#addList(type, before, key);
    }
  }

  /** Where the row of a label before a word begins in `rows`. */
  #before(before: number): number {
    const known = this.#beforeAt[before] as number;
    if (known !== 0) return known;
    const at = this.#rowRoom();
    this.#beforeAt[before] = at;
    this.#sum(beforeFeatures(this.labels, before, this.#features));
    labelScores(this.labels, this.#columns, this.rows, at);
    return at;
  }

  #addList(type: number, before: number, key: number): number {
    const own = (this.#rowAt[type * ROLES] as number) || this.#addOwn(type);
    const row = this.#before(before);
    this.#sum(labelFeatures(this.types, this.labels, type, before, this.#features));
    const count = this.lists[own] as number;
    const at = this.#room(count);
    const { lists, labels, rows } = this;
    const columns = this.#columns;
    lists[at] = count;
    for (let i = 0; i < count; i++) {
      const label = lists[own + 1 + i * 2] as number;
      const alone = (lists[own + 2 + i * 2] as number) + (rows[row + label] as number);
      insert(lists, at + 1, i, label, alone + labelScore(labels, label, columns));
    }
    if (++this.#entries * 4 > this.#table.length) this.#growTable();
    this.#enter(key, at);
    return at;
  }

  /** The labels a type can have, with the scores of its own spelling: those of the dictionary, else the likeliest. */
  #addOwn(type: number): number {
    const { types, labels } = this;
    const closed = types.lexicon.sets[types.sets[type] as number] as Uint16Array;
    this.#sum(typeFeatures(types, type, 0, this.#features));
    const at = this.#room(closed.length || MOST_CANDIDATES);
    const { lists } = this;
    const columns = this.#columns;
    let count = 0;
    if (closed.length > 0)
      for (const label of closed)
        insert(lists, at + 1, count++, label, labelScore(labels, label, columns));
    else count = this.#likeliest(at + 1);
    lists[at] = count;
    this.#rowAt[type * ROLES] = at;
    return at;
  }

  /** Lists the labels that are likeliest by the spelling of a word; returns their number. */
  #likeliest(at: number): number {
    const { lists } = this;
    const scores = this.#scores;
    const { length } = scores;
    let least = labelScores(this.labels, this.#columns, scores, 0) - FAR_BEHIND;
    let count = 0;
    for (let label = 0; label < length; label++) {
      const score = scores[label] as number;
      if (score < least) continue;
      if (count < MOST_CANDIDATES) insert(lists, at, count++, label, score);
      else insert(lists, at, count - 1, label, score);
      if (count === MOST_CANDIDATES) least = (lists[at + count * 2 - 1] as number) + 1;
    }
    return count;
  }

  #rowRoom(): number {
    const at = this.#rowEnd;
    this.#rowEnd += this.labels.length + 1;
    if (this.#rowEnd > this.rows.length) this.rows = doubled(this.rows);
    return at;
  }

  #room(count: number): number {
    const at = this.#listEnd;
    this.#listEnd += count * 2 + 1;
    while (this.#listEnd > this.lists.length) this.lists = doubled(this.lists);
    return at;
  }

  #enter(key: number, at: number): void {
    const table = this.#table;
    const mask = (table.length >> 1) - 1;
    let slot = spread(key) & mask;
    while (table[slot * 2] !== 0) slot = (slot + 1) & mask;
    table[slot * 2] = key;
    table[slot * 2 + 1] = at;
  }

  #growTable(): void {
    const old = this.#table;
    this.#table = new Int32Array(old.length * 2);
    for (let at = 0; at < old.length; at += 2)
      if (old[at] !== 0) this.#enter(old[at] as number, old[at + 1] as number);
  }
}

/** The score of a label: the sum of its columns. */
export function labelScore(
  { columnStarts, columns }: LabelSet,
  label: number,
  scores: Int32Array,
): number {
  let score = 0;
  const end = columnStarts[label + 1] as number;
  for (let c = columnStarts[label] as number; c < end; c++)
    score += scores[columns[c] as number] as number;
  return score;
}

/** Writes the scores of all labels from place `at` on; returns the highest. */
function labelScores(
  { columnStarts, columns, length }: LabelSet,
  scores: Int32Array,
  out: Int16Array,
  at: number,
): number {
  let highest = -32768;
  let c = 0;
  for (let label = 0; label < length; label++) {
    let score = 0;
    const end = columnStarts[label + 1] as number;
    for (; c < end; c++) score += scores[columns[c] as number] as number;
    out[at + label] = score;
    if (score > highest) highest = score;
  }
  return highest;
}

function spread(key: number): number {
  const hash = Math.imul(key, 0x9e3779b1);
  return hash ^ (hash >>> 15);
}

/** Puts a pair into a list of `count` pairs that falls by score; of equal scores the earlier one stays first. */
function insert(
  list: Int16Array,
  start: number,
  count: number,
  label: number,
  score: number,
): void {
  let at = start + count * 2;
  while (at > start && (list[at - 1] as number) < score) {
    list[at] = list[at - 2] as number;
    list[at + 1] = list[at - 1] as number;
    at -= 2;
  }
  list[at] = label;
  list[at + 1] = score;
}

function doubled(old: Int16Array): Int16Array {
  const larger = new Int16Array(old.length * 2);
  larger.set(old);
  return larger;
}
