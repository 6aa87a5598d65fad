/** Negation and linking verbs around a governing phrase. */
import type { Annotation, Sentence } from '../../model/annotation.ts';
import { formAt, roleOf } from '../clause.ts';

const LINKS = new Set([
  'stand',
  'stands',
  'stood',
  'remain',
  'remains',
  'remained',
  'stay',
  'stays',
]);

/** Whether a form of "be", "stand" or "remain" stands before token `at`, adverbs passed over. */
export function isLinked(annotation: Annotation, sentence: Sentence, at: number): boolean {
  for (let i = at - 1; i >= sentence.from && at - i < 6; i--) {
    const role = roleOf(annotation, i);
    if (role === 'auxiliary' || LINKS.has(formAt(annotation, i))) return true;
    if (role !== 'adverb' && role !== 'negation' && !formAt(annotation, i).endsWith('ly'))
      return false;
  }
  return false;
}

/** Whether "not", "never" or "no" stands within the verb group before token `at`. */
export function isNegated(annotation: Annotation, sentence: Sentence, at: number): boolean {
  for (let i = at - 1; i >= sentence.from && at - i < 5; i--) {
    const role = roleOf(annotation, i);
    const form = formAt(annotation, i);
    if (
      role === 'negation' ||
      form === 'never' ||
      form === 'no' ||
      form === 'refused' ||
      form === 'without'
    )
      return true;
    if (
      role !== 'auxiliary' &&
      role !== 'adverb' &&
      role !== 'modal' &&
      !form.endsWith('ly') &&
      !LINKS.has(form)
    )
      return false;
  }
  return false;
}

/** The first negation in tokens [from, to), where the promise is not to do something. */
export function negationWithin(
  annotation: Annotation,
  from: number,
  to: number,
): number | undefined {
  for (let i = from; i < to; i++)
    if (roleOf(annotation, i) === 'negation' || formAt(annotation, i) === 'never') return i;
  return undefined;
}

/** Whether a modal of duty or possibility stands in the verb group: "should be ready to". */
export function isHypothetical(annotation: Annotation, sentence: Sentence, at: number): boolean {
  for (let i = at - 1; i >= sentence.from && at - i < 6; i--) {
    if (/^(?:should|must|could|might|may|would|can)$/.test(formAt(annotation, i))) return true;
    const role = roleOf(annotation, i);
    if (
      role !== 'auxiliary' &&
      role !== 'adverb' &&
      role !== 'negation' &&
      !LINKS.has(formAt(annotation, i))
    )
      return false;
  }
  return false;
}

const HOPE_REACH = 16;

/** "hope that leaders such as X": the hope stands further left, with its "that". */
function hopesFor(annotation: Annotation, sentence: Sentence, from: number): boolean {
  for (let at = from; at > sentence.from && from - at < HOPE_REACH; at--) {
    const form = formAt(annotation, at);
    if (form === ';' || form === '.' || form === ':') return false;
    if (form === 'that') return NOT_PROMISED.test(formAt(annotation, at - 1));
  }
  return false;
}

const FORESEEN = new Set([
  'ultimately',
  'probably',
  'likely',
  'inevitably',
  'undoubtedly',
  'surely',
  'eventually',
  'presumably',
]);

/** "will ultimately force", "will probably lose": a prediction, not a promise. */
export function isForeseen(annotation: Annotation, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (FORESEEN.has(formAt(annotation, at))) return true;
  return false;
}

const NOT_PROMISED =
  /^(?:hope|hopes|hoped|hoping|expect|expects|expected|expecting|believe|believes|believed|think|thinks|thought|predict|predicts|predicted|forecast|fear|fears|feared|doubt|doubts|wonder|if|unless|whether|until|when|which|who|whom|whose|where|what|how|why|because|likely|confident|once)$/;

/** Whether words before the subject at `at` make the clause a hope, a condition, a question or a description. */
export function isUnpromised(annotation: Annotation, sentence: Sentence, at: number): boolean {
  let i = at - 1;
  while (i >= sentence.from && roleOf(annotation, i) === 'determiner') i--;
  if (i < sentence.from) return false;
  const form = formAt(annotation, i);
  if (NOT_PROMISED.test(form) || hopesFor(annotation, sentence, i)) return true;
  if (form !== 'that') return false;
  const before = formAt(annotation, i - 1);
  return (
    NOT_PROMISED.test(before) ||
    !/(?:ed|ing|es|ss|rm|ce)$|^(?:clear|said|says|say|told|made|,|and|sure|state|explain|note)$/.test(
      before,
    )
  );
}
