/**
 * Signatures that find copies without comparing every pair: MinHash values in bands (Broder 1997) for texts alike as a
 * whole, and sampled shingles (winnowing; Schleimer, Wilkerson and Aiken 2003) for a part reprinted in a longer text.
 */
import type { TextSignature } from '../ports.ts';
import { mixed, shingleAt, type TextWords } from './words.ts';

const HASHES = 64;
/** Bands of two values: texts that share a fifth of their shingles are found nine times in ten. */
const ROWS = 2;
/** Of this many neighbouring shingles one is kept: a passage as long as that is always found. */
const WINDOW = 12;
/** Texts with fewer shingles tell nothing about where they come from. */
export const FEWEST_SHINGLES = 1;

const SEEDS: readonly number[] = Array.from({ length: HASHES }, (_, i) => mixed(i * 2654435761));

/** The signature of a text; without values where it is too short. */
export function signatureOf(documentId: string, words: TextWords): TextSignature {
  const count = words.length - words.shingle + 1;
  if (count < FEWEST_SHINGLES) return { documentId, minhash: [], bands: [] };
  const shingles = Uint32Array.from({ length: count }, (_, at) => shingleAt(words, at));
  const minhash = minima(shingles);
  return { documentId, minhash, bands: [...new Set([...bandsOf(minhash), ...sampled(shingles)])] };
}

function minima(shingles: Uint32Array): readonly number[] {
  return SEEDS.map((seed) => {
    let least = 0xffffffff;
    for (const shingle of shingles) {
      const value = mixed(shingle ^ seed);
      if (value < least) least = value;
    }
    return least;
  });
}

function bandsOf(minhash: readonly number[]): readonly number[] {
  const bands: number[] = [];
  for (let at = 0; at + ROWS <= minhash.length; at += ROWS) {
    let hash = mixed(at + 1);
    for (let row = 0; row < ROWS; row++) hash = mixed(hash ^ (minhash[at + row] as number));
    bands.push(hash);
  }
  return bands;
}

/** The least shingle of each window of neighbours, the rightmost of equal ones; monotone queue, linear. */
function sampled(shingles: Uint32Array): readonly number[] {
  const kept = new Set<number>();
  const queue: number[] = [];
  for (let at = 0; at < shingles.length; at++) {
    const value = shingles[at] as number;
    while (queue.length > 0 && (shingles[queue.at(-1) as number] as number) >= value) queue.pop();
    queue.push(at);
    if ((queue[0] as number) <= at - WINDOW) queue.shift();
    if (at >= WINDOW - 1 || at === shingles.length - 1) {
      kept.add(shingles[queue[0] as number] as number);
    }
  }
  return [...kept];
}
