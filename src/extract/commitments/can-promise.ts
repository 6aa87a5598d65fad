import type { Sentence } from '../../model/annotation.ts';
import type { ClauseText } from '../annotated-text.ts';
import { formAt } from '../clause.ts';

/** Headings, questions and what the press says in a transcript promise nothing. */
export function canPromise(annotation: ClauseText, sentence: Sentence): boolean {
  if (annotation.blocks[sentence.block]?.kind === 'heading') return false;
  if (isAsked(annotation, sentence)) return false;
  for (let at = sentence.to - 1; at > sentence.to - 4 && at >= sentence.from; at--) {
    if (formAt(annotation, at) === '?') return false;
  }
  return true;
}

/** Whether the paragraph is led by "QUESTION:". */
function isAsked(annotation: ClauseText, { index, block, from }: Sentence): boolean {
  let first = from;
  for (let i = index - 1; annotation.sentences[i]?.block === block; i--)
    first = annotation.sentences[i]?.from ?? first;
  const { askers } = annotation.grammar.commitments;
  return askers.has(formAt(annotation, first)) && formAt(annotation, first + 1) === ':';
}
