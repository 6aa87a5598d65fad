/** Names that a verb within a relative clause governs: "councillors who back Lee met ...": Lee does not meet. */
import { REPORTING } from '../../language/tables.ts';
import type { Annotation, Sentence } from '../../model/annotation.ts';
import { formAt, isTimeToken, isWord, roleOf, skipDeterminers } from '../clause.ts';
import { hitsWithin } from './within.ts';

/** Token of the "who" or "which" whose clause holds the names from token `from` as an object; -1 where none does. */
export function relativeOfObject(annotation: Annotation, sentence: Sentence, from: number): number {
  const at = skipDeterminers(annotation, from - 1);
  if (at <= sentence.from) return -1;
  if (annotation.syntax?.upos(at) !== 'VERB' && !standsAlone(annotation, at)) return -1;
  const reports = hitsWithin(annotation, REPORTING, Math.max(sentence.from, at - 2), at + 1).some(
    (hit) => hit.to === at + 1,
  );
  return reports ? -1 : relativeBefore(annotation, sentence, at);
}

/** "who back Lee": one word of content between the pronoun and the names is its verb, whatever its tag. */
function standsAlone(annotation: Annotation, at: number): boolean {
  return (
    /^(?:who|which)$/.test(formAt(annotation, at - 1)) &&
    roleOf(annotation, at) === 'none' &&
    isWord(annotation, at) &&
    !isTimeToken(annotation, at)
  );
}

function relativeBefore(annotation: Annotation, sentence: Sentence, before: number): number {
  for (let at = before - 1; at > sentence.from; at--) {
    if (/^(?:who|which)$/.test(formAt(annotation, at))) return at;
    if (/^[;:"]$/.test(formAt(annotation, at))) return -1;
  }
  return -1;
}
