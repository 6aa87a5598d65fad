import { anchor } from '../model/anchor.ts';
import type { Annotation, Sentence } from '../model/annotation.ts';
import { type Stated, said } from '../model/stated.ts';
import { formAt } from './clause.ts';

const SOURCES = /^(?:according)$/;

/** "according to X", "X reported": who says what a sentence says, where it is not the document itself. */
export function attributionOf(
  annotation: Annotation,
  sentence: Sentence,
): Stated<string> | undefined {
  for (let at = sentence.from; at < sentence.to - 2; at++) {
    if (!SOURCES.test(formAt(annotation, at)) || formAt(annotation, at + 1) !== 'to') continue;
    let end = at + 2;
    while (end < sentence.to && !/^[,;:.]$/.test(formAt(annotation, end)) && end < at + 16) end++;
    if (end === at + 2) return undefined;
    const { starts, ends } = annotation.tokens;
    const words = anchor(annotation.document, starts[at + 2] as number, ends[end - 1] as number);
    return said(words.quote.exact.replace(/\s+/g, ' '), words);
  }
  return undefined;
}
