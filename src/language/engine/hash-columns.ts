/** Two small numbers by hash: columns sorted by key with an open-addressed table. */
import type { ByteReader, ByteWriter } from './bytes.ts';
import { hashTable } from './weights.ts';

/** Two numbers by hash. */
export interface HashColumns {
  readonly keys: Uint32Array;
  readonly first: Uint16Array;
  readonly second: Uint16Array;
  readonly table: Uint32Array;
  readonly mask: number;
}

/** A row to be packed: a hash and its two numbers. */
export type HashRow = readonly [key: number, first: number, second: number];

/** The row of a key, or -1. */
export function findHash(columns: HashColumns, key: number): number {
  for (let slot = key & columns.mask; ; slot = (slot + 1) & columns.mask) {
    const row = (columns.table[slot] as number) - 1;
    if (row < 0 || columns.keys[row] === key) return row;
  }
}

/** Writes rows sorted by key; of two rows with one key the first is kept. */
export function writeHashColumns(out: ByteWriter, rows: readonly HashRow[]): void {
  const sorted = [...rows].sort((a, b) => a[0] - b[0]);
  const kept = sorted.filter((row, i) => i === 0 || row[0] !== sorted[i - 1]?.[0]);
  out.varint(kept.length);
  let last = 0;
  for (const [key] of kept) {
    out.varint(key - last);
    last = key;
  }
  for (const [, first] of kept) out.varint(first);
  for (const [, , second] of kept) out.varint(second);
}

/** Reads what `writeHashColumns` wrote. */
export function readHashColumns(reader: ByteReader): HashColumns {
  const length = reader.varint();
  const keys = new Uint32Array(length);
  const first = new Uint16Array(length);
  const second = new Uint16Array(length);
  let key = 0;
  for (let i = 0; i < length; i++) {
    key += reader.varint();
    keys[i] = key;
  }
  for (let i = 0; i < length; i++) first[i] = reader.varint();
  for (let i = 0; i < length; i++) second[i] = reader.varint();
  return { keys, first, second, ...hashTable(keys) };
}
