/** Independent witnesses: texts that share most of their words in order are one origin. */
import type { Document } from '../model/document.ts';

const WORDS = 8;
const SAME = 0.5;

/** The number of independent texts among documents; a copy or near copy counts with its original. */
export function makeOrigins(documents: readonly Document[]): (ids: readonly string[]) => number {
  const shingles = new Map<string, ReadonlySet<number>>();
  const byId = new Map(documents.map((d) => [d.id, d]));
  const of = (id: string): ReadonlySet<number> => {
    let set = shingles.get(id);
    if (!set) {
      set = shinglesOf(byId.get(id)?.text ?? '');
      shingles.set(id, set);
    }
    return set;
  };
  return (ids) => {
    if (ids.length < 2) return ids.length;
    const heads: ReadonlySet<number>[] = [];
    for (const id of ids) {
      const set = of(id);
      if (!heads.some((head) => containment(head, set) >= SAME)) heads.push(set);
    }
    return heads.length;
  };
}

/** Hashes of all runs of eight words. */
function shinglesOf(text: string): ReadonlySet<number> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const out = new Set<number>();
  for (let i = 0; i + WORDS <= words.length; i++)
    out.add(hash(words.slice(i, i + WORDS).join(' ')));
  return out;
}

/** FNV-1a over UTF-16 units. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

/** The share of the smaller set that lies in the larger. */
function containment(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const h of small) if (large.has(h)) shared++;
  return shared / small.size;
}
