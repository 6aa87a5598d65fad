/** What stands around a verb of signing: tense, voice, negation, condition. */
import type { DocumentVerbRow } from '../../language/agreement-rows.ts';
import type { PhraseHit, Sentence } from '../../model/annotation.ts';
import type { ClauseText } from '../annotated-text.ts';
import { formAt, roleOf } from '../clause.ts';
import { verbSubject } from '../statement/verb-subject.ts';

export interface VerbGroup {
  readonly from: number;
  readonly passive: boolean;
  readonly negated: boolean;
  readonly future: boolean;
  readonly uncertain: boolean;
}

/** What the auxiliaries, modals and negations before a verb say. */
export function verbGroup(annotation: ClauseText, sentence: Sentence, verb: number): VerbGroup {
  let at = verb - 1;
  let [negated, future, uncertain, be] = [false, false, false, false];
  const to = formAt(annotation, at) === 'to';
  if (to) at--;
  for (; at >= sentence.from; at--) {
    const role = roleOf(annotation, at);
    const form = formAt(annotation, at);
    if (role === 'negation' || form === 'never') negated = true;
    else if (annotation.grammar.agreements.future.has(form)) future = true;
    else if (role === 'modal') uncertain = true;
    else if (annotation.grammar.agreements.be.has(form)) be = true;
    else if (role !== 'auxiliary' && role !== 'adverb' && !form.endsWith('ly')) break;
  }
  const lead = formAt(annotation, at);
  if (to && annotation.grammar.agreements.coming.has(lead)) future = true;
  else if (to) uncertain = true;
  if (annotation.grammar.agreements.scheduled.has(lead) && to)
    be = verb > 0 && formAt(annotation, verb - 1) === 'be';
  return {
    from: at + 1,
    passive:
      be && formAt(annotation, verb - 1) !== 'to' && !formAt(annotation, verb).endsWith('ing'),
    negated,
    future,
    uncertain,
  };
}

/** Whether a past form before a noun is its attribute: "all signed agreements", "UN-brokered truce". */
export function isAttribute(annotation: ClauseText, sentence: Sentence, verb: number): boolean {
  if (verb === sentence.from) return false;
  const role = roleOf(annotation, verb - 1);
  const form = formAt(annotation, verb - 1);
  if (form === '-') return true;
  if (!formAt(annotation, verb).endsWith('ed')) return false;
  return (
    role === 'determiner' ||
    role === 'of' ||
    role === 'preposition' ||
    form === 'all' ||
    form === 'newly' ||
    form === 'recently'
  );
}

/** Whether the form of the verb tells of something done or to come: past, future, or a present right after its subject. */
export function isDone(
  annotation: ClauseText,
  sentence: Sentence,
  hit: PhraseHit<DocumentVerbRow>,
  group: VerbGroup,
): boolean {
  const form = formAt(annotation, hit.from);
  if (/^negotiat/.test(form)) return false;
  if (group.future) return true;
  if (form.endsWith('ing')) {
    return (
      hit.from > sentence.from &&
      !annotation.grammar.agreements.beforeGerund.has(formAt(annotation, hit.from - 1))
    );
  }
  if (/(?:ed|ck|ched|ew|me|ed to|ught)$/.test(form) || formAt(annotation, hit.from) === 'struck')
    return true;
  return (
    verbSubject(annotation, sentence, hit.from) !== undefined &&
    roleOf(annotation, group.from - 1) !== 'conjunction'
  );
}

/** "if an agreement is reached", "until they sign": not said to be so. */
export function isConditional(annotation: ClauseText, sentence: Sentence, at: number): boolean {
  for (let i = at - 1; i >= sentence.from && at - i < 14; i--) {
    const form = formAt(annotation, i);
    if (annotation.grammar.agreements.conditions.has(form)) return true;
    if (form === ',' || form === ';') return false;
  }
  return false;
}

/** "failed to sign", "unable to reach", "refused to sign", "without signing". */
export function isFailing(annotation: ClauseText, verb: number): boolean {
  const before = formAt(annotation, verb - 1);
  if (before === 'without') return true;
  return before === 'to' && annotation.grammar.agreements.failing.has(formAt(annotation, verb - 2));
}

/** "towards the signing of", "look forward to the conclusion of": not yet. */
export function isAwaited(annotation: ClauseText, sentence: Sentence, nominal: number): boolean {
  for (let at = nominal - 1; at >= sentence.from && nominal - at < 9; at--) {
    if (annotation.grammar.agreements.awaiting.has(formAt(annotation, at))) return true;
  }
  return false;
}
