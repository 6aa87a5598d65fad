/**
 * The features of the tagger, as hashes. Those of one word alone, seen from its own place or from a neighbour's, are
 * summed up once a word type; those that join two words or a word with the tags before it are made at each place.
 */
import { mix } from './hash.ts';
import type { LabelSet } from './labels.ts';
import { AFTER, BEFORE, type WordTypes } from './word-types.ts';

/** Places from which a word is seen: itself, one to the left, one to the right, two to the left, two to the right. */
export const ROLES = 5;

/** At most so many features are written by either function. */
export const MOST_FEATURES = 32;

/** Writes the features of a type seen from a place; returns their number. */
export function typeFeatures(types: WordTypes, id: number, role: number, out: Uint32Array): number {
  const hash = types.hashes[id] as number;
  const a = id * 7;
  const { affixes } = types;
  const shape = types.shapes[id] as number;
  const fine = types.fine[id] as number;
  const coarse = types.coarse[id] as number;
  const usual = types.classes[id] as number;
  const t = role << 5;
  let n = 0;
  const edge = id === BEFORE || id === AFTER;
  out[n++] = mix(edge ? id : hash, t);
  if (edge) return n;
  if (fine) out[n++] = mix(fine, t + 1);
  if (role > 2) {
    out[n++] = mix(usual, t + 2);
    return n;
  }
  if (coarse) out[n++] = mix(coarse, t + 3);
  out[n++] = mix(usual, t + 2);
  out[n++] = mix(shape, t + 4);
  out[n++] = mix(affixes[a + 1] as number, t + 5);
  out[n++] = mix(affixes[a + 2] as number, t + 6);
  out[n++] = mix(types.habits[id] as number, mix(shape & 3, t + 18));
  const kind = types.kinds[id] as number;
  if (kind) out[n++] = mix(kind, t + 21);
  if (role > 0) return n;
  if (kind) out[n++] = mix(affixes[a] as number, mix(kind, t + 22));
  out[n++] = mix(affixes[a] as number, t + 7);
  out[n++] = mix(affixes[a + 3] as number, t + 8);
  out[n++] = mix(affixes[a + 4] as number, t + 9);
  out[n++] = mix(affixes[a + 5] as number, t + 10);
  out[n++] = mix(affixes[a + 6] as number, t + 11);
  out[n++] = mix(hash, mix(shape, t + 12));
  out[n++] = mix(affixes[a + 2] as number, mix(shape, t + 13));
  out[n++] = mix(affixes[a + 1] as number, mix(shape, t + 14));
  out[n++] = mix(usual, mix(shape, t + 15));
  out[n++] = mix(coarse, mix(shape, t + 16));
  out[n++] = mix(affixes[a + 1] as number, mix(fine, t + 17));
  out[n++] = mix(fine, mix(shape & 3, t + 19));
  out[n++] = mix(affixes[a + 2] as number, mix(types.habits[id] as number, t + 20));
  out[n++] = 77;
  return n;
}

/** A word's stand-in where the word itself would be too rare: its dictionary class, else its ending. */
export function standIn(types: WordTypes, id: number): number {
  const usual = types.classes[id] as number;
  return usual ? usual : (types.affixes[id * 7 + 1] as number);
}

/** Writes the features of a place after the label `one` (`labels.length` before the sentence), whatever word is there. */
export function beforeFeatures(labels: LabelSet, one: number, out: Uint32Array): number {
  out[0] = mix(one, 200);
  out[1] = mix((labels.group[one] ?? 999) + 2000, 202);
  return 2;
}

/** Writes the features of a type after the label `one`; returns their number. */
export function labelFeatures(
  types: WordTypes,
  labels: LabelSet,
  here: number,
  one: number,
  out: Uint32Array,
): number {
  const g1 = (labels.group[one] ?? 999) + 2000;
  out[0] = mix(mix(types.hashes[here] as number, one), 204);
  out[1] = mix(mix(types.affixes[here * 7 + 2] as number, g1), 208);
  out[2] = mix(mix(types.fine[here] as number, one), 209);
  out[3] = mix(mix(types.shapes[here] as number, g1), 217);
  return 4;
}

/**
 * Writes the other features of one place: `left2` to `right2` are the types around it, `one` and `two` the labels one
 * and two words before it (`labels.length` before the sentence). Returns their number.
 */
export function placeFeatures(
  types: WordTypes,
  labels: LabelSet,
  left: number,
  here: number,
  right: number,
  right2: number,
  one: number,
  two: number,
  out: Uint32Array,
): number {
  const { hashes, fine } = types;
  const { group } = labels;
  const w = hashes[here] as number;
  const next = standIn(types, right);
  const g1 = (group[one] ?? 999) + 2000;
  const g2 = (group[two] ?? 999) + 2000;
  const f = fine[here] as number;
  let n = 0;
  out[n++] = mix(mix(one, two), 201);
  out[n++] = mix(mix(g1, g2), 203);
  out[n++] = mix(mix(next, one), 205);
  out[n++] = mix(mix(hashes[left] as number, w), 206);
  out[n++] = mix(mix(w, hashes[right] as number), 207);
  out[n++] = mix(mix(fine[left] as number, f), 210);
  out[n++] = mix(mix(f, fine[right] as number), 211);
  out[n++] = mix(mix(fine[left] as number, fine[right] as number), 212);
  out[n++] = mix(mix(w, next), 213);
  out[n++] = mix(mix(mix(one, two), w), 214);
  out[n++] = mix(mix(next, standIn(types, right2)), 215);
  out[n++] = mix(mix(mix(next, w), one), 216);
  return n;
}
