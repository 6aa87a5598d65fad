/** Hashes of 32 bits for look-up by feature: the same on every machine, because only integers are used. */

/** Start value of a hash. */
export const SEED = 0x811c9dc5;

/** Adds a code unit or a small number to a hash; call `finish` before the hash is used as a key. */
export function step(hash: number, value: number): number {
  return Math.imul(hash ^ value, 0x01000193);
}

/** Spreads the bits of a hash over all 32; the result is unsigned. */
export function finish(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** The hash of text[from, to). */
export function hashText(text: string, from = 0, to: number = text.length): number {
  let h = SEED;
  for (let i = from; i < to; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return finish(h);
}

/** The hash of a hash and one more value; order counts. */
export function mix(hash: number, value: number): number {
  let h = Math.imul(hash ^ Math.imul(value, 0x9e3779b1), 0x85ebca6b);
  h ^= h >>> 15;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 13)) >>> 0;
}
