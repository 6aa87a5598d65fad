/** "X agreed to open ...", "X is ready to open ...", "X committed to opening ...". */

import type { Sentence } from '../../model/annotation.ts';
import type { ClauseText } from '../annotated-text.ts';
import { formAt, roleOf } from '../clause.ts';
import { statedParties } from '../statement/parties.ts';
import { verbSubject } from '../statement/verb-subject.ts';
import { actionEnd, idleAt, verbFrom } from './governed.ts';
import type { GovernorReader } from './governor-reader.ts';
import { isVague } from './obligor.ts';
import { isHypothetical, isLinked, isNegated, isNeither, negationWithin } from './polarity.ts';

/** A promise in the infinitive, or for "committed to" in the -ing form. */
export const readInfinitive: GovernorReader = (annotation, sentence, hit) => {
  const { form, strength, linked } = hit.row;
  const plain = form === 'commit' ? -1 : verbFrom(annotation, sentence, hit.to);
  const verb =
    plain >= 0 || strength === 'plan' ? plain : promisedFrom(annotation, sentence, hit.to);
  if (verb < 0 || isMeantFor(annotation, sentence, hit.from)) return undefined;
  if (form === 'commit' && describesNoun(annotation, hit.from)) return undefined;
  if (linked && !isLinked(annotation, sentence, hit.from)) return undefined;
  if (strength === 'plan' && isPastPlan(annotation, sentence, hit.from)) return undefined;
  const open = strength === 'plan' || strength === 'willingness';
  const idle = idleAt(annotation, verb);
  if (idle === 'schedule' ? strength === 'plan' : idle === 'state' && form === 'infinitive')
    return undefined;
  const obligor = verbSubject(annotation, sentence, hit.from, isPlainVerb(annotation, hit.from));
  if (!obligor || isVague(annotation, obligor) || isHypothetical(annotation, sentence, hit.from))
    return undefined;
  if (/^decid/.test(formAt(annotation, hit.from)) && !statedParties(annotation, obligor))
    return undefined;
  const denied =
    isNegated(annotation, sentence, hit.from) || isNeither(annotation, sentence, obligor.from);
  if (denied && open) return undefined;
  return {
    sentence,
    verb: negationWithin(annotation, hit.from + 1, verb) ?? verb,
    end: actionEnd(annotation, sentence, verb),
    governor: hit,
    strength,
    obligor,
    rule: `commitment.${form}`,
    denied,
  };
};

/** "is intended to", "a hub intended to": the purpose of a thing, nobody's plan. */
function isMeantFor(annotation: ClauseText, sentence: Sentence, at: number): boolean {
  if (!annotation.grammar.commitments.meantFor.has(formAt(annotation, at))) return false;
  return isLinked(annotation, sentence, at) || verbSubject(annotation, sentence, at) === undefined;
}

/** "had been due to", "originally planned to": a plan of the past. */
function isPastPlan(annotation: ClauseText, sentence: Sentence, at: number): boolean {
  for (let i = at - 1; i >= Math.max(sentence.from, at - 3); i--) {
    if (/^(?:had|originally|initially)$/.test(formAt(annotation, i))) return true;
    if (roleOf(annotation, i) !== 'auxiliary' && roleOf(annotation, i) !== 'adverb') return false;
  }
  return false;
}

/** "a cabinet capable of and committed to": joined to an adjective and its preposition, it tells no promise. */
function describesNoun(annotation: ClauseText, at: number): boolean {
  if (roleOf(annotation, at - 1) !== 'conjunction') return false;
  const before = roleOf(annotation, at - 2);
  return before === 'of' || before === 'preposition';
}

/** Whether the governor cannot be a noun ("plans", "the pledge"): then its subject may stand further away. */
function isPlainVerb(annotation: ClauseText, at: number): boolean {
  return !annotation.grammar.commitments.alsoNouns.has(formAt(annotation, at));
}

/** The verb, -ing form or noun of action after "committed to" or "commitment to"; -1 before a mere noun. */
export function promisedFrom(annotation: ClauseText, sentence: Sentence, first: number): number {
  let at = first;
  while (at < sentence.to && isPassedOver(annotation, at)) at++;
  const form = formAt(annotation, at);
  if (at >= sentence.to) return -1;
  if (roleOf(annotation, at) === 'none') {
    if (annotation.grammar.verbs.isGerund(form) && formAt(annotation, at + 1) !== 'of') return at;
    if (annotation.grammar.verbs.isAction(form) && startsObject(annotation, at)) return at;
  }
  return actionNounAfter(annotation, sentence, at) ? at : -1;
}

function isPassedOver(annotation: ClauseText, at: number): boolean {
  const form = formAt(annotation, at);
  const role = roleOf(annotation, at);
  return (
    role === 'adverb' ||
    role === 'negation' ||
    (form.endsWith('ly') && !annotation.grammar.verbs.isAction(form))
  );
}

/** Whether a noun of action with "of" follows determiners and adjectives: "the full and timely implementation of". */
function actionNounAfter(annotation: ClauseText, sentence: Sentence, first: number): boolean {
  for (let at = first; at < sentence.to && at - first < 6; at++) {
    if (
      annotation.grammar.verbs.isActionNoun(formAt(annotation, at)) &&
      formAt(annotation, at + 1) === 'of'
    )
      return true;
    const role = roleOf(annotation, at);
    if (role !== 'none' && role !== 'determiner' && role !== 'conjunction' && role !== 'pronoun')
      return false;
  }
  return false;
}

/** Whether the word at `at` is a verb by what follows it: "support for" and "support of" are nouns, "support the" is a verb. */
function startsObject(annotation: ClauseText, at: number): boolean {
  const next = formAt(annotation, at + 1);
  const role = roleOf(annotation, at + 1);
  if (role === 'of' || role === 'auxiliary') return false;
  if (!annotation.grammar.verbs.isAlsoNoun(formAt(annotation, at))) return true;
  return !/^(?:and|for|in|against|[.,;:])$/.test(next);
}
