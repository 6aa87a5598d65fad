/**
 * The weights of a parser: two tables addressed by the upper bits of a feature's hash, without keys. A slot of the
 * first holds two weights (LEFT and RIGHT, each less that of SHIFT); a slot of the second one weight, of a feature and
 * a relation, the relation's number being laid over the lower bits so that a feature's weights share a cache line.
 */
import { ByteReader, ByteWriter } from './bytes.ts';
import { MARK_BITS } from './parser-marks.ts';

/** At most so many relations have a number of their own within a line of the second table. */
export const MOST_RELATIONS = 64;

/** The weights of a parser and the names they are for. */
export interface ParserWeights {
  /** Names of the relations by number. */
  readonly relations: readonly string[];
  /** The tables have 2 ** bits slots. */
  readonly transitionBits: number;
  readonly relationBits: number;
  readonly left: Int8Array;
  readonly right: Int8Array;
  readonly relation: Int8Array;
  /** Weights of the heads of punctuation marks, 2 ** MARK_BITS. */
  readonly marks: Int8Array;
  /** Relations that were seen between two universal tags, by `pairOf`; empty where the pair was not seen. */
  readonly candidates: readonly Uint8Array[];
}

/** Number of a pair of universal tags, as indexes into UPOS, and the direction of the arc between them. */
export function pairOf(head: number, word: number, headFirst: boolean): number {
  return (head * 32 + word) * 2 + (headFirst ? 1 : 0);
}

/** Pairs are numbered below this. */
export const PAIRS: number = 32 * 32 * 2;

/** Packs the weights of a parser. */
export function encodeParser(weights: ParserWeights): Uint8Array {
  const out = new ByteWriter();
  out.varint(weights.relations.length);
  for (const name of weights.relations) out.text(name);
  out.u8(weights.transitionBits);
  out.u8(weights.relationBits);
  for (const list of weights.candidates) {
    out.varint(list.length);
    for (const relation of list) out.u8(relation);
  }
  for (const table of [weights.left, weights.right, weights.relation, weights.marks])
    writeTable(out, table);
  return out.done();
}

/** Unpacks the weights of a parser. */
export function decodeParserWeights(bytes: Uint8Array): ParserWeights {
  const reader = new ByteReader(bytes);
  const relations = Array.from({ length: reader.varint() }, () => reader.text());
  const transitionBits = reader.u8();
  const relationBits = reader.u8();
  const candidates = Array.from({ length: PAIRS }, () =>
    Uint8Array.from({ length: reader.varint() }, () => reader.u8()),
  );
  const left = readTable(reader, 2 ** transitionBits);
  const right = readTable(reader, 2 ** transitionBits);
  const relation = readTable(reader, 2 ** relationBits);
  const marks = readTable(reader, 2 ** MARK_BITS);
  return { relations, transitionBits, relationBits, left, right, relation, marks, candidates };
}

/** Writes the slots that are not zero: the gaps between them (255: 255 more and no slot), then their weights. */
function writeTable(out: ByteWriter, table: Int8Array): void {
  const gaps = new ByteWriter();
  const values = new ByteWriter();
  let gap = 0;
  for (const value of table) {
    if (value !== 0) {
      gaps.u8(gap);
      values.u8(value & 255);
      gap = 0;
    } else if (++gap === 255) {
      gaps.u8(255);
      gap = 0;
    }
  }
  out.bytes(gaps.done());
  out.bytes(values.done());
}

function readTable(reader: ByteReader, size: number): Int8Array {
  const gaps = reader.bytes();
  const values = new Int8Array(reader.bytes());
  const table = new Int8Array(size);
  let slot = 0;
  let n = 0;
  for (let i = 0; i < gaps.length; i++) {
    const gap = gaps[i] as number;
    slot += gap;
    if (gap < 255) table[slot++] = values[n++] as number;
  }
  return table;
}
