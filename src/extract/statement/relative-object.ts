/** Names that a verb within a relative clause governs: "councillors who back Lee met ...": Lee does not meet. */
import { REPORTING } from '../../language/tables.ts';
import type { Annotation, Sentence } from '../../model/annotation.ts';
import { hitsOf } from '../../text/phrases.ts';
import { formAt, skipDeterminers } from '../clause.ts';

/** Token of the "who" or "which" whose clause holds the names from token `from` as an object; -1 where none does. */
export function relativeOfObject(annotation: Annotation, sentence: Sentence, from: number): number {
  const at = skipDeterminers(annotation, from - 1);
  if (at <= sentence.from || annotation.syntax?.upos(at) !== 'VERB') return -1;
  const reports = hitsOf(annotation.hits, REPORTING).some((hit) => hit.to === at + 1);
  return reports ? -1 : relativeBefore(annotation, sentence, at);
}

function relativeBefore(annotation: Annotation, sentence: Sentence, before: number): number {
  for (let at = before - 1; at > sentence.from; at--) {
    if (/^(?:who|which)$/.test(formAt(annotation, at))) return at;
    if (/^[;:"]$/.test(formAt(annotation, at))) return -1;
  }
  return -1;
}
