/** The labels of a tagger: a label is a universal tag and a finer tag, and its score is the sum of its columns. */
import { ByteReader, ByteWriter } from './bytes.ts';

/** The labels as columns by number. */
export interface LabelSet {
  readonly length: number;
  /** Index into UPOS. */
  readonly upos: Uint8Array;
  /** Index into `fineNames`. */
  readonly fine: Uint16Array;
  /** What the label shares with others for the sake of its neighbours (tag, case, number), a small number. */
  readonly group: Uint16Array;
  readonly fineNames: readonly string[];
  /** Columns of label l: `columns[columnStarts[l] .. columnStarts[l + 1])`. */
  readonly columnStarts: Uint16Array;
  readonly columns: Uint16Array;
  /** Number of different columns. */
  readonly width: number;
}

/** A label before it is numbered. */
export interface Label {
  readonly upos: number;
  readonly fine: string;
  readonly group: string;
  readonly columns: readonly string[];
}

/** Packs labels. */
export function encodeLabels(labels: readonly Label[]): Uint8Array {
  const out = new ByteWriter();
  const fine = numbered(labels.map((label) => label.fine));
  const group = numbered(labels.map((label) => label.group));
  const column = numbered(labels.flatMap((label) => label.columns));
  out.varint(fine.size);
  for (const name of fine.keys()) out.text(name);
  out.varint(column.size);
  out.varint(labels.length);
  for (const label of labels) {
    out.u8(label.upos);
    out.varint(fine.get(label.fine) as number);
    out.varint(group.get(label.group) as number);
    out.varint(label.columns.length);
    for (const name of label.columns) out.varint(column.get(name) as number);
  }
  return out.done();
}

function numbered(names: readonly string[]): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const name of names) if (!numbers.has(name)) numbers.set(name, numbers.size);
  return numbers;
}

/** Unpacks labels. */
export function decodeLabels(bytes: Uint8Array): LabelSet {
  const reader = new ByteReader(bytes);
  const fineNames = Array.from({ length: reader.varint() }, () => reader.text());
  const width = reader.varint();
  const length = reader.varint();
  const upos = new Uint8Array(length);
  const fine = new Uint16Array(length);
  const group = new Uint16Array(length);
  const columnStarts = new Uint16Array(length + 1);
  const columns: number[] = [];
  for (let label = 0; label < length; label++) {
    upos[label] = reader.u8();
    fine[label] = reader.varint();
    group[label] = reader.varint();
    for (let left = reader.varint(); left > 0; left--) columns.push(reader.varint());
    columnStarts[label + 1] = columns.length;
  }
  return {
    length,
    upos,
    fine,
    group,
    fineNames,
    columnStarts,
    columns: Uint16Array.from(columns),
    width,
  };
}
