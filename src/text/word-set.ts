/** Texts as sets of words cut to their stems, to tell whether two say the same of one thing. */

/** Letters that two forms of one word have in common at least. */
const STEM = 5;
/** Letters of a word that is no mere link between others. */
const SHORTEST = 4;

/** The words of a text without the short ones, cut to their stems; in Chinese, pairs of neighbouring characters. */
export function wordSet(text: string): ReadonlySet<string> {
  const out = new Set<string>();
  for (const [piece] of text.toLowerCase().matchAll(/\p{Script=Han}+|[\p{L}\p{M}]+|\p{N}+/gu)) {
    if (/\p{Script=Han}/u.test(piece)) {
      for (let at = 0; at + 1 < piece.length; at++) out.add(piece.slice(at, at + 2));
    } else if (/\p{N}/u.test(piece)) out.add(piece);
    else if (piece.length >= SHORTEST)
      out.add(piece.length > STEM ? piece.slice(0, Math.max(STEM, piece.length - 3)) : piece);
  }
  return out;
}

/** The share of the smaller set that the other has; nought where one is empty. */
export function sharedPart(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  const least = Math.min(a.size, b.size);
  return least === 0 ? 0 : common / least;
}
