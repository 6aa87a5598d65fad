/**
 * Sparse weights: a feature, known by its hash of 32 bits, has a row of (column, weight) pairs. Rows lie in one packed
 * array; an open-addressed table leads from hash to row.
 */
import { ByteReader, ByteWriter } from './bytes.ts';

/** Rows of weights by feature hash. Row r holds pairs [starts[r], starts[r + 1]). */
export interface SparseWeights {
  readonly rows: number;
  /** Sorted hashes of the rows. */
  readonly keys: Uint32Array;
  readonly starts: Uint32Array;
  readonly columns: Uint16Array;
  readonly values: Int8Array;
  /** Open-addressed table of row + 1, by the low bits of the hash; 0 is empty. */
  readonly table: Uint32Array;
  readonly mask: number;
}

/** One feature to be kept: its hash, and its columns and weights in -127..127. */
export interface WeightRow {
  readonly hash: number;
  readonly columns: readonly number[];
  readonly values: readonly number[];
}

/** The row of a hash, or -1. */
export function findRow(weights: SparseWeights, hash: number): number {
  const { table, keys, mask } = weights;
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const row = (table[slot] as number) - 1;
    if (row < 0 || keys[row] === hash) return row;
  }
}

/** Adds the weights of a feature to scores, the score of column c at index at + c. */
export function addRow(
  weights: SparseWeights,
  hash: number,
  scores: Int32Array | Int16Array,
  at: number,
): void {
  const row = findRow(weights, hash);
  if (row < 0) return;
  const { starts, columns, values } = weights;
  const end = starts[row + 1] as number;
  for (let i = starts[row] as number; i < end; i++) {
    const column = at + (columns[i] as number);
    scores[column] = (scores[column] as number) + (values[i] as number);
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
  const columnBytes = new ByteReader(reader.bytes());
  const valueBytes = reader.bytes();
  const keys = new Uint32Array(rows);
  const starts = new Uint32Array(rows + 1);
  const columns = new Uint16Array(valueBytes.length);
  let key = 0;
  let at = 0;
  for (let row = 0; row < rows; row++) {
    key += gaps.varint();
    keys[row] = key;
    let column = 0;
    for (let left = counts.varint(); left > 0; left--) {
      column += columnBytes.varint();
      columns[at++] = column;
    }
    starts[row + 1] = at;
  }
  const values = new Int8Array(valueBytes);
  return { rows, keys, starts, columns, values, ...hashTable(keys) };
}

/** An open-addressed table over distinct hashes, at most half full. */
export function hashTable(keys: Uint32Array): { table: Uint32Array; mask: number } {
  let size = 16;
  while (size < keys.length * 2) size *= 2;
  const mask = size - 1;
  const table = new Uint32Array(size);
  for (let row = 0; row < keys.length; row++) {
    let slot = (keys[row] as number) & mask;
    while (table[slot] !== 0) slot = (slot + 1) & mask;
    table[slot] = row + 1;
  }
  return { table, mask };
}
