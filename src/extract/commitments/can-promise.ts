import type { Sentence } from '../../model/annotation.ts';
import type { ClauseText } from '../annotated-text.ts';
import { formAt } from '../clause.ts';

/** Headings and questions promise nothing. */
export function canPromise(annotation: ClauseText, sentence: Sentence): boolean {
  if (annotation.blocks[sentence.block]?.kind === 'heading') return false;
  for (let at = sentence.to - 1; at > sentence.to - 4 && at >= sentence.from; at--) {
    if (formAt(annotation, at) === '?') return false;
  }
  return true;
}
