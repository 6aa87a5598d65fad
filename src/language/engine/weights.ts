/**
 * Sparse weights: a feature, known by its hash of 32 bits, has a row of (column, weight) pairs. Rows lie in one packed
 * array; an open-addressed table leads from hash to row, the hash beside the place of its row.
 */
import { ByteReader, ByteWriter } from './bytes.ts';

/** Rows of weights by feature hash. */
export interface SparseWeights {
  readonly rows: number;
  /** Slots [hash, place of the row]; a place is start << COUNT_BITS | number of pairs, 0 is an empty slot. */
  readonly table: Uint32Array;
  readonly mask: number;
  /** A bit for each value of the first 20 bits of a hash; where it is not set there is no such row. */
  readonly filter: Uint32Array;
  /** Pairs: column << 8 | weight as a byte. */
  readonly pairs: Uint16Array;
}

/** There are no more columns than a byte can number. */
export const MOST_COLUMNS = 256;

/** The bits of a filter, 128 kB: small enough to stay in a processor's near memory. */
const FILTER_BITS = 1 << 20;

const COUNT_BITS = 9;
const COUNT_MASK = (1 << COUNT_BITS) - 1;

/** One feature to be kept: its hash, and its columns and weights in -127..127. */
export interface WeightRow {
  readonly hash: number;
  readonly columns: readonly number[];
  readonly values: readonly number[];
}

/** The place of the row of a hash, or 0 where it has none. */
export function findRow({ table, mask, filter }: SparseWeights, hash: number): number {
  if ((((filter[hash >>> 17] as number) >>> ((hash >>> 12) & 31)) & 1) === 0) return 0;
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const place = table[slot * 2 + 1] as number;
    if (place === 0 || table[slot * 2] === hash) return place;
  }
}

/** Adds the weights of a feature to the scores of the columns. */
export function addRow(weights: SparseWeights, hash: number, scores: Int32Array): void {
  const place = findRow(weights, hash);
  if (place === 0) return;
  const { pairs } = weights;
  const start = place >>> COUNT_BITS;
  const end = start + (place & COUNT_MASK);
  for (let i = start; i < end; i++) {
    const pair = pairs[i] as number;
    const column = pair >>> 8;
    scores[column] = (scores[column] as number) + ((pair << 24) >> 24);
  }
}

/** Packs rows; of two rows with one hash the first is kept. */
export function encodeWeights(rows: readonly WeightRow[]): Uint8Array {
  const sorted = [...rows].sort((a, b) => a.hash - b.hash);
  const kept = sorted.filter((row, i) => i === 0 || row.hash !== sorted[i - 1]?.hash);
  const gaps = new ByteWriter();
  const counts = new ByteWriter();
  const columns = new ByteWriter();
  const values = new ByteWriter();
  let last = 0;
  for (const row of kept) {
    gaps.varint(row.hash - last);
    last = row.hash;
    counts.varint(row.columns.length);
    let column = 0;
    row.columns.forEach((c, i) => {
      if (c >= MOST_COLUMNS) throw new RangeError(`column ${c} of a row of weights`);
      columns.varint(c - column);
      column = c;
      values.u8((row.values[i] as number) & 255);
    });
  }
  const out = new ByteWriter();
  out.varint(kept.length);
  for (const part of [gaps, counts, columns, values]) out.bytes(part.done());
  return out.done();
}

/** Unpacks rows and builds their table. */
export function decodeWeights(bytes: Uint8Array): SparseWeights {
  const reader = new ByteReader(bytes);
  const rows = reader.varint();
  const gaps = new ByteReader(reader.bytes());
  const counts = new ByteReader(reader.bytes());
  const columns = new ByteReader(reader.bytes());
  const values = reader.bytes();
  const size = tableSize(rows);
  const mask = size - 1;
  const table = new Uint32Array(size * 2);
  const filter = new Uint32Array(FILTER_BITS / 32);
  const pairs = new Uint16Array(values.length);
  let hash = 0;
  let at = 0;
  for (let row = 0; row < rows; row++) {
    hash += gaps.varint();
    const count = counts.varint();
    filter[hash >>> 17] = (filter[hash >>> 17] as number) | (1 << ((hash >>> 12) & 31));
    let slot = hash & mask;
    while (table[slot * 2 + 1] !== 0) slot = (slot + 1) & mask;
    table[slot * 2] = hash;
    table[slot * 2 + 1] = (at << COUNT_BITS) | count;
    let column = 0;
    for (const end = at + count; at < end; at++) {
      column += columns.varint();
      pairs[at] = (column << 8) | (values[at] as number);
    }
  }
  return { rows, table, mask, filter, pairs };
}

/** The slots of an open-addressed table, at most half full. */
function tableSize(rows: number): number {
  let size = 16;
  while (size < rows * 2) size *= 2;
  return size;
}

/** An open-addressed table over distinct hashes, at most half full. */
export function hashTable(keys: Uint32Array): { table: Uint32Array; mask: number } {
  const size = tableSize(keys.length);
  const mask = size - 1;
  const table = new Uint32Array(size);
  for (let row = 0; row < keys.length; row++) {
    let slot = (keys[row] as number) & mask;
    while (table[slot] !== 0) slot = (slot + 1) & mask;
    table[slot] = row + 1;
  }
  return { table, mask };
}
