/** "X agreed to open ...", "X is ready to open ...", "X committed to opening ...". */

import { GOVERNORS } from '../../language/tables.ts';
import type { Sentence } from '../../model/annotation.ts';
import type { ClauseText } from '../annotated-text.ts';
import { clauseIndex, formAt, isMark, roleOf } from '../clause.ts';
import { statedParties } from '../statement/parties.ts';
import { reportOf } from '../statement/speaker.ts';
import { type Subject, verbSubject } from '../statement/verb-subject.ts';
import { hitsWithin } from '../statement/within.ts';
import { actionEnd, afterStem, idleAt, verbFrom } from './governed.ts';
import type { GovernorReader } from './governor-reader.ts';
import { isVague } from './obligor.ts';
import { isOwnVerb } from './own-voice.ts';
import {
  isHypothetical,
  isLinked,
  isNegated,
  isNeither,
  isUnpromised,
  negationWithin,
} from './polarity.ts';

/** A promise in the infinitive, or for "committed to" in the -ing form. */
export const readInfinitive: GovernorReader = (annotation, sentence, hit) => {
  const { form, strength, linked } = hit.row;
  const first = afterInsertion(annotation, sentence, hit.to);
  if (first < 0) return undefined;
  const plain = form === 'commit' ? -1 : verbFrom(annotation, sentence, first);
  const verb =
    plain >= 0 || (strength === 'plan' && form !== 'commit')
      ? plain
      : promisedFrom(annotation, sentence, first);
  if (verb < 0 || isMeantFor(annotation, sentence, hit.from)) return undefined;
  if (form === 'commit' && describesNoun(annotation, hit.from)) return undefined;
  if (linked && !isLinked(annotation, sentence, hit.from)) return undefined;
  if (strength === 'plan' && isPastPlan(annotation, sentence, hit.from)) return undefined;
  if (isPastWork(annotation, hit.from)) return undefined;
  const open = strength === 'plan' || strength === 'willingness';
  const idle = idleAt(annotation, verb);
  if (idle === 'state' ? form === 'infinitive' : idle && strength === 'plan') return undefined;
  const obligor = verbSubject(annotation, sentence, hit.from, isPlainVerb(annotation, hit.from));
  if (!obligor || (hit.row.own && !isOwnPromise(annotation, obligor, hit.from, verb)))
    return undefined;
  if (isUnpromised(annotation, sentence, obligor.from)) return undefined;
  if (strength === 'willingness' && linked && isPast(annotation, sentence, hit.from))
    return undefined;
  if (form === 'commit' && isAsked(annotation, obligor, hit.from)) return undefined;
  if (isVague(annotation, obligor) || isHypothetical(annotation, sentence, hit.from))
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

/** "We urge the parties to listen and commit to", "encourage all to act by committing to": others are to commit. */
function isAsked(annotation: ClauseText, obligor: Subject, governor: number): boolean {
  return (
    /^(?:re)?commit(?:ting)?$/.test(formAt(annotation, governor)) &&
    hitsWithin(annotation, GOVERNORS, obligor.to, governor).some(({ row }) => row.form === 'call')
  );
}

/** "have been willing to", "we were prepared to" outside reported speech: what they were. */
function isPast(annotation: ClauseText, sentence: Sentence, at: number): boolean {
  let i = at - 1;
  while (i > sentence.from && roleOf(annotation, i) === 'adverb') i--;
  const form = formAt(annotation, i);
  if (form === 'been') return true;
  return /^(?:was|were)$/.test(form) && reportOf(annotation, sentence, at) === undefined;
}

/** Longest insertion, in tokens. */
const INSERTION = 20;

/** "committed, together with its allies, to": the token after "to"; -1 where none closes the insertion. */
function afterInsertion(annotation: ClauseText, sentence: Sentence, at: number): number {
  if (formAt(annotation, at - 1) !== ',') return at;
  for (let i = at; i < Math.min(sentence.to, at + INSERTION); i++)
    if (formAt(annotation, i) === ',') return formAt(annotation, i + 1) === 'to' ? i + 2 : -1;
  return -1;
}

/** "We continue to open markets", not "we continue to urge them to", which is read as a call. */
function isOwnPromise(
  annotation: ClauseText,
  obligor: Subject,
  governor: number,
  verb: number,
): boolean {
  const calls = hitsWithin(annotation, GOVERNORS, verb, verb + 1).some(
    ({ row }) => row.form === 'call',
  );
  return !calls && !idleAt(annotation, verb) && isOwnVerb(annotation, obligor, governor);
}

/** "was working to": what went on then. */
function isPastWork(annotation: ClauseText, at: number): boolean {
  if (!/^(?:working|striving)$/.test(formAt(annotation, at))) return false;
  for (let i = at - 1; i > at - 4; i--)
    if (/^(?:was|were|been)$/.test(formAt(annotation, i))) return true;
  return false;
}

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
  let at = afterStem(annotation, sentence, first);
  while (at < sentence.to && isPassedOver(annotation, at)) at++;
  const form = formAt(annotation, at);
  if (at >= sentence.to) return -1;
  if (roleOf(annotation, at) === 'none') {
    if (annotation.grammar.verbs.isGerund(form) && formAt(annotation, at + 1) !== 'of') return at;
    const verb = annotation.grammar.verbs.isAction(form) || annotation.syntax?.fine(at) === 'VB';
    if (verb && startsObject(annotation, at)) return at;
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

/**
 * Whether a noun of action follows determiners and adjectives, with what is acted on: "the full implementation of", "full
 * compliance with", "its full implementation", "a range of reforms to ...".
 */
function actionNounAfter(annotation: ClauseText, sentence: Sentence, first: number): boolean {
  const { verbs, commitments } = annotation.grammar;
  let owned = false;
  let plain = true;
  for (let at = first; at < sentence.to && at - first < 8; at++) {
    const form = formAt(annotation, at);
    const next = formAt(annotation, at + 1);
    const role = roleOf(annotation, at);
    if (commitments.measures.has(form) && next === 'to') return plain;
    plain &&= role !== 'conjunction' && (clauseIndex(annotation).mentionOf[at] ?? -1) < 0;
    if (verbs.isActionNoun(form) && (next === 'of' || next === 'with' || owned)) return true;
    owned ||= role === 'pronoun' || commitments.own.has(form);
    const passes = role === 'none' || /^(?:determiner|conjunction|pronoun|of)$/.test(role);
    if (!passes || (isMark(annotation, at) && form !== '-')) return false;
  }
  return false;
}

/** Whether the word at `at` is a verb by what follows it: "support for" and "support of" are nouns, "support the" is a verb. */
function startsObject(annotation: ClauseText, at: number): boolean {
  const next = formAt(annotation, at + 1);
  const role = roleOf(annotation, at + 1);
  if (role === 'of' || role === 'auxiliary') return false;
  if (annotation.syntax?.fine(at) === 'VB' && next !== 'for') return true;
  if (!annotation.grammar.verbs.isAlsoNoun(formAt(annotation, at))) return true;
  return !/^(?:and|for|in|against|[.,;:])$/.test(next);
}
