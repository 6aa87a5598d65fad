/** A stretch of a text; UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Words whose full stop does not end a sentence. */
const ABBREVIATION =
  /(?:^|[\s("“])(?:[A-Z]|[A-Z](?:\.[A-Z])+|Mr|Mrs|Ms|Dr|Prof|Gen|Col|St|No|vs|approx|Jan|Feb|Aug|Sept?|Oct|Nov|Dec)$/u;
const CLOSER = /["'”’»)\]）」』]/u;

/**
 * The sentence (within its line) that holds `start`-`end`, for showing words in their surroundings. It errs on the
 * side of more text: a sentence cut short could mislead, a long one is only long.
 */
export function sentenceAround(text: string, start: number, end: number): Span {
  let from = start;
  while (from > 0 && !isLineBreak(text, from - 1) && !endsSentence(text, from)) from--;
  let to = end;
  while (to < text.length && !isLineBreak(text, to) && !(to > start && endsSentence(text, to)))
    to++;
  while (from < start && /\s/.test(text[from] as string)) from++;
  while (to > end && /\s/.test(text[to - 1] as string)) to--;
  return { start: from, end: to };
}

function isLineBreak(text: string, at: number): boolean {
  return text[at] === '\n' || text[at] === '\r';
}

/** Whether a sentence ends just before offset `at`. */
function endsSentence(text: string, at: number): boolean {
  let i = at - 1;
  if (i >= 0 && /[。！？]/u.test(text[i] as string)) return !CLOSER.test(text[at] ?? '');
  if (i >= 0 && !/\s/.test(text[at] ?? ' ')) return false;
  while (i >= 0 && CLOSER.test(text[i] as string)) i--;
  if (i < 0 || !/[.!?。！？]/u.test(text[i] as string)) return false;
  const next = /\S/u.exec(text.slice(at, at + 8))?.[0];
  if (next !== undefined && /\p{Ll}/u.test(next)) return false;
  return text[i] !== '.' || !ABBREVIATION.test(text.slice(Math.max(0, i - 12), i));
}
