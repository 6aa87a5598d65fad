/** What two spellings of one name in Latin letters share: consonants, with those that transliterations swap made one. */

const SWAPS: readonly (readonly [RegExp, string])[] = [
  [/shch|sch|sh|ch|zh|ts|cz|tz|dzh|tch|x/g, 's'],
  [/ph/g, 'f'],
  [/kh|gh|h/g, ''],
  [/th/g, 't'],
  [/ck|c|q/g, 'k'],
  [/w|u?v/g, 'v'],
  [/j|z/g, 's'],
  [/[aeiouy'’-]/g, ''],
];

/** The skeleton of a name in Latin letters. */
export function latinSkeleton(name: string): string {
  let out = name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  for (const [from, to] of SWAPS) out = out.replace(from, to);
  return out.replace(/(.)\1+/g, '$1');
}

/** Whether two skeletons are long enough to tell and the same. */
export function skeletonsAgree(one: string, other: string): boolean {
  return one.length >= 2 && one === other;
}
