/** Negation and linking verbs around a governing phrase. */
import type { Sentence } from '../../model/annotation.ts';
import type { ClauseText } from '../annotated-text.ts';
import { formAt, isMark, roleOf } from '../clause.ts';

/** Whether a form of "be", "stand" or "remain" stands before token `at`, adverbs passed over. */
export function isLinked(annotation: ClauseText, sentence: Sentence, at: number): boolean {
  for (let i = at - 1; i >= sentence.from && at - i < 6; i--) {
    const role = roleOf(annotation, i);
    if (
      role === 'auxiliary' ||
      annotation.grammar.commitments.linkingVerbs.has(formAt(annotation, i))
    )
      return true;
    if (role !== 'adverb' && role !== 'negation' && !formAt(annotation, i).endsWith('ly'))
      return false;
  }
  return false;
}

/** Whether "not", "never" or "no" stands within the verb group before token `at`. */
export function isNegated(annotation: ClauseText, sentence: Sentence, at: number): boolean {
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
      !annotation.grammar.commitments.linkingVerbs.has(form)
    )
      return false;
  }
  return false;
}

const NEITHER_REACH = 7;

/** Whether "neither" or "nor" stands before a subject that begins at token `at`, adjectives passed over. */
export function isNeither(annotation: ClauseText, sentence: Sentence, at: number): boolean {
  for (let i = at - 1; i >= Math.max(sentence.from, at - NEITHER_REACH); i--) {
    const form = formAt(annotation, i);
    if (form === 'neither' || form === 'nor') return true;
    const role = roleOf(annotation, i);
    if ((role !== 'none' && role !== 'determiner') || (isMark(annotation, i) && form !== '-'))
      return false;
  }
  return false;
}

/** The first negation in tokens [from, to), where the promise is not to do something. */
export function negationWithin(
  annotation: ClauseText,
  from: number,
  to: number,
): number | undefined {
  for (let i = from; i < to; i++)
    if (roleOf(annotation, i) === 'negation' || formAt(annotation, i) === 'never') return i;
  return undefined;
}

/** Whether a modal of duty or possibility stands in the verb group: "should be ready to". */
export function isHypothetical(annotation: ClauseText, sentence: Sentence, at: number): boolean {
  for (let i = at - 1; i >= sentence.from && at - i < 6; i--) {
    if (annotation.grammar.commitments.hypothetical.has(formAt(annotation, i))) return true;
    const role = roleOf(annotation, i);
    if (
      role !== 'auxiliary' &&
      role !== 'adverb' &&
      role !== 'negation' &&
      !annotation.grammar.commitments.linkingVerbs.has(formAt(annotation, i))
    )
      return false;
  }
  return false;
}

const HOPE_REACH = 16;

/** "hope that leaders such as X": the hope stands further left, with its "that". */
function hopesFor(annotation: ClauseText, sentence: Sentence, from: number): boolean {
  for (let at = from; at > sentence.from && from - at < HOPE_REACH; at--) {
    const form = formAt(annotation, at);
    if (form === ';' || form === '.' || form === ':') return false;
    if (form === 'that')
      return annotation.grammar.commitments.notPromised.has(formAt(annotation, at - 1));
  }
  return false;
}

/** "will ultimately force", "will probably lose": a prediction, not a promise. */
export function isForeseen(annotation: ClauseText, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (annotation.grammar.commitments.foreseen.has(formAt(annotation, at))) return true;
  return false;
}

/** Whether words before the subject at `at` make the clause a hope, a condition, a question or a description. */
export function isUnpromised(annotation: ClauseText, sentence: Sentence, at: number): boolean {
  let i = at - 1;
  while (i >= sentence.from && roleOf(annotation, i) === 'determiner') i--;
  if (i < sentence.from) return false;
  const form = formAt(annotation, i);
  if (annotation.grammar.commitments.notPromised.has(form) || hopesFor(annotation, sentence, i))
    return true;
  if (form !== 'that') return false;
  const before = formAt(annotation, i - 1);
  return (
    annotation.grammar.commitments.notPromised.has(before) ||
    !/(?:ed|ing|es|ss|rm|ce)$|^(?:clear|said|says|say|told|made|is|was|,|and|state|explain|note)$/.test(
      before,
    )
  );
}
