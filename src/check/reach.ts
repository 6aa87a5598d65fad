/** How far "near" is: in a script without spaces a token is a character, and a word has about two. */
import { type Annotation, TOKEN_GLUED, TOKEN_WORD } from '../model/annotation.ts';

const SAMPLE = 200;
const UNSPACED = new WeakMap<Annotation, boolean>();

/** A number of words as a number of tokens of the text. */
export function reach(annotation: Annotation, words: number): number {
  return isUnspaced(annotation) ? 2 * words : words;
}

/** Whether the text is written without spaces between words. */
function isUnspaced(annotation: Annotation): boolean {
  const known = UNSPACED.get(annotation);
  if (known !== undefined) return known;
  const { flags, length } = annotation.tokens;
  let all = 0;
  let glued = 0;
  for (let i = 0; i < Math.min(length, SAMPLE); i++) {
    if (!((flags[i] as number) & TOKEN_WORD)) continue;
    all++;
    if ((flags[i] as number) & TOKEN_GLUED) glued++;
  }
  const unspaced = glued * 2 > all;
  UNSPACED.set(annotation, unspaced);
  return unspaced;
}
