/** "A fund will be established", "Will review the lists": in a communiqué, what will be done is its issuers' to do. */
import type { Sentence } from '../../model/annotation.ts';
import type { ClauseText } from '../annotated-text.ts';
import { formAt, isMark, isWord, roleOf } from '../clause.ts';
import { isQuoted } from '../statement/speaker.ts';
import { nominalFrom, type Subject } from '../statement/verb-subject.ts';
import { actionEnd, idleAt, verbFrom } from './governed.ts';
import type { GovernorReader } from './governor-reader.ts';
import { isForeseen, isUnpromised } from './polarity.ts';

/** Tokens of the thing's name before the modal. */
const REACH = 40;

/** A thing that will be made, built, revised: the doer is named with "by", or is who issues the text. */
export const readPassive: GovernorReader = (annotation, sentence, hit) => {
  if (annotation.document.genre !== 'communique' || isQuoted(annotation, hit.from))
    return undefined;
  const verb = verbFrom(annotation, sentence, hit.to);
  if (verb < 0 || isForeseen(annotation, hit.to, verb)) return undefined;
  const start = thingStart(annotation, sentence, hit.from);
  if (isUnpromised(annotation, sentence, start) || isClause(annotation, start, hit.from))
    return undefined;
  const alone = start === hit.from && start <= firstWord(annotation, sentence) + 1;
  const passive = formAt(annotation, verb) === 'be' && isDone(annotation, sentence, verb + 1);
  const active = alone && !idleAt(annotation, verb) && formAt(annotation, verb) !== 'be';
  if (!active && (!passive || alone)) return undefined;
  const end = actionEnd(annotation, sentence, verb);
  return {
    sentence,
    verb: passive ? start : verb,
    end,
    governor: hit,
    strength: hit.row.strength,
    obligor: passive ? agentBefore(annotation, sentence, verb, end) : undefined,
    rule: passive ? 'commitment.passive' : 'commitment.modal',
  };
};

/** Whether a participle of doing stands at `at`, adverbs and another participle with "and" passed over. */
function isDone(annotation: ClauseText, sentence: Sentence, first: number): boolean {
  let at = first;
  while (
    at < sentence.to &&
    (roleOf(annotation, at) === 'adverb' || formAt(annotation, at).endsWith('ly'))
  )
    at++;
  const form = formAt(annotation, at);
  if (annotation.grammar.verbs.isParticiple(form)) return true;
  return (
    annotation.syntax?.fine(at) === 'VBN' && !annotation.grammar.commitments.undergone.has(form)
  );
}

/** First token of the words that name the thing, back to a mark or the beginning of the clause. */
function thingStart(annotation: ClauseText, sentence: Sentence, modal: number): number {
  for (let at = modal - 1; at >= sentence.from; at--) {
    const role = roleOf(annotation, at);
    const mark = isMark(annotation, at) && !/^[-'/&]$/.test(formAt(annotation, at));
    if (mark || role === 'subordinator' || role === 'relative' || modal - at > REACH) return at + 1;
  }
  return sentence.from;
}

/** Whether a verb or a question stands before the modal: then the words there name no thing. */
function isClause(annotation: ClauseText, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const tag = annotation.syntax?.fine(at) ?? '';
    if (/^VB[DPZ]$|^MD$|^W/.test(tag) && roleOf(annotation, at) !== 'none') return true;
    if (annotation.grammar.commitments.notPromised.has(formAt(annotation, at))) return true;
  }
  return false;
}

function firstWord(annotation: ClauseText, sentence: Sentence): number {
  let at = sentence.from;
  while (at < sentence.to && !isWord(annotation, at)) at++;
  return at;
}

/** "will be led by Norway": who does it. */
function agentBefore(
  annotation: ClauseText,
  sentence: Sentence,
  verb: number,
  end: number,
): Subject | undefined {
  for (let at = verb; at < end; at++)
    if (formAt(annotation, at) === 'by') return nominalFrom(annotation, sentence, at + 1);
  return undefined;
}
