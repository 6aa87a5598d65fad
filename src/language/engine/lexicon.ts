/**
 * What is known of words before a sentence is read: classes learned from plain text (words that stand in like places),
 * and the tag dictionary (the labels a word had in the treebanks, and whether it can have others).
 */
import { ByteReader, ByteWriter } from './bytes.ts';
import { mix } from './hash.ts';
import {
  findHash,
  type HashColumns,
  type HashRow,
  readHashColumns,
  writeHashColumns,
} from './hash-columns.ts';
import { CAPITAL, INITIAL_CAPITAL, SMALL } from './spelling.ts';

/** Word classes and tag dictionary, by hash. */
export interface Lexicon {
  /** Hash of the lower-case spelling -> coarse class and habit, fine class. */
  readonly clusters: HashColumns;
  /** Hash of the lower-case spelling and its case -> class of usual labels, set of possible labels. */
  readonly dictionary: HashColumns;
  /** Sets of labels; set 0 is open and empty here. */
  readonly sets: readonly Uint16Array[];
}

/** Number of habits of capitals (0 unknown, 1 never to 4 always); a coarse class is stored with one. */
export const HABITS = 8;

/** What the lexicon knows of a word; 0 where it knows nothing. */
export interface LexiconEntry {
  readonly coarse: number;
  /** How the word is written inside a sentence: 1 never with a capital to 4 always. */
  readonly habit: number;
  readonly fine: number;
  readonly usual: number;
  readonly set: number;
}

/** The key of a word in the tag dictionary. */
export function dictionaryKey(hash: number, how: number): number {
  return mix(hash, how + 1);
}

/** Looks a word up by the hash of its lower-case spelling and its case. */
export function lookUp(lexicon: Lexicon, hash: number, how: number): LexiconEntry {
  const { clusters, dictionary } = lexicon;
  const cluster = findHash(clusters, hash);
  const own = findHash(dictionary, dictionaryKey(hash, how));
  let usual = own < 0 ? -1 : own;
  // A capital that says little: the word as it is written elsewhere.
  if (usual < 0 && how !== SMALL) usual = findHash(dictionary, dictionaryKey(hash, SMALL));
  if (usual < 0 && how > INITIAL_CAPITAL - 1)
    usual = findHash(dictionary, dictionaryKey(hash, CAPITAL));
  return {
    coarse: cluster < 0 ? 0 : ((clusters.first[cluster] as number) / HABITS) | 0,
    habit: cluster < 0 ? 0 : (clusters.first[cluster] as number) % HABITS,
    fine: cluster < 0 ? 0 : (clusters.second[cluster] as number),
    usual: usual < 0 ? 0 : (dictionary.first[usual] as number),
    set: own < 0 ? 0 : (dictionary.second[own] as number),
  };
}

/** Packs word classes, tag dictionary and label sets. */
export function encodeLexicon(
  clusters: readonly HashRow[],
  dictionary: readonly HashRow[],
  sets: readonly (readonly number[])[],
): Uint8Array {
  const out = new ByteWriter();
  writeHashColumns(out, clusters);
  writeHashColumns(out, dictionary);
  out.varint(sets.length);
  for (const set of sets) {
    out.varint(set.length);
    for (const label of set) out.varint(label);
  }
  return out.done();
}

/** Unpacks a lexicon. */
export function decodeLexicon(bytes: Uint8Array): Lexicon {
  const reader = new ByteReader(bytes);
  const clusters = readHashColumns(reader);
  const dictionary = readHashColumns(reader);
  const sets: Uint16Array[] = [];
  for (let left = reader.varint(); left > 0; left--) {
    const set = new Uint16Array(reader.varint());
    for (let i = 0; i < set.length; i++) set[i] = reader.varint();
    sets.push(set);
  }
  return { clusters, dictionary, sets };
}
