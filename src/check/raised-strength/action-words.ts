/** What is to be done, as a set of words that can be compared between two texts. */
import { type Annotation, TOKEN_PUNCTUATION } from '../../model/annotation.ts';
import type { Span } from '../derivation.ts';
import { inside, type TokenRange, wordHits } from '../scope.ts';

/** Letters that two forms of one word have in common at least. */
const STEM = 5;
/** Share of the words of the shorter action that the other must have. */
const COMMON = 0.6;
/** Fewest words in common. */
const FEWEST = 2;

/** The words of a span without the small ones, cut to their stems; in Chinese, pairs of neighbouring characters. */
export function wordsOfAction(annotation: Annotation, span: Span): ReadonlySet<string> {
  const { tokens } = annotation;
  const slight = wordHits(annotation, 'slight');
  const { from, to } = tokensOf(annotation, span);
  const out = new Set<string>();
  let before = '';
  for (let at = from; at < to; at++) {
    const text = tokens.forms[at] as string;
    const isSmall = inside(slight, at, at + 1).length > 0;
    if (isSmall || ((tokens.flags[at] as number) & TOKEN_PUNCTUATION) !== 0) {
      before = '';
    } else if (/^\p{Script=Han}$/u.test(text)) {
      if (before) out.add(before + text);
      before = text;
    } else {
      out.add(text.length > STEM ? text.slice(0, Math.max(STEM, text.length - 3)) : text);
      before = '';
    }
  }
  return out;
}

/** Whether two actions share so many words that they are one. */
export function commonWords(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return common >= FEWEST && common >= COMMON * Math.min(a.size, b.size);
}

function tokensOf({ tokens }: Annotation, { start, end }: Span): TokenRange {
  let from = 0;
  while (from < tokens.length && (tokens.ends[from] as number) <= start) from++;
  let to = from;
  while (to < tokens.length && (tokens.starts[to] as number) < end) to++;
  return { from, to };
}
