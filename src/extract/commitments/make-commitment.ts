/** A commitment claim from its parts: the promise's tokens, who promises, how strongly. */

import type { Participant } from '../../model/actor.ts';
import type { Sentence } from '../../model/annotation.ts';
import type { ClaimDraft, CommitmentClaim, CommitmentFields, Strength } from '../../model/claim.ts';
import { inferred, type Stated, said } from '../../model/stated.ts';
import type { ClauseText } from '../annotated-text.ts';
import { formAt, isMark, isTimeToken, roleOf } from '../clause.ts';
import { deedOf } from '../statement/deed.ts';
import { statedParties } from '../statement/parties.ts';
import { sectorOf } from '../statement/sector.ts';
import { saidWords, tokenAnchor } from '../statement/span.ts';
import { attributionOf } from '../statement/speaker.ts';
import type { Subject } from '../statement/verb-subject.ts';
import { within } from '../statement/within.ts';
import { beneficiaryOf } from './beneficiary.ts';
import { deadlineOf } from './deadline.ts';

/** The parts of a promise, in tokens. */
export interface PromiseParts {
  readonly sentence: Sentence;
  /** First and last (exclusive) token of what is promised. */
  readonly verb: number;
  readonly end: number;
  /** First token of the words that make it a promise. */
  readonly governor: { readonly from: number; readonly to: number };
  readonly strength: Strength;
  readonly obligor: Subject | undefined;
  /** Who asks, where it is a call. */
  readonly asker?: Subject | undefined;
  readonly rule: string;
  readonly denied?: boolean;
}

/** Makes the claim of a promise. */
export function makeCommitment(
  annotation: ClauseText,
  promise: PromiseParts,
): ClaimDraft<CommitmentClaim> {
  const { sentence, verb, end, governor, obligor, asker } = promise;
  const first = Math.min(
    governor.from,
    verb,
    ...[obligor, asker].filter((s) => s && s.from >= sentence.from).map((s) => (s as Subject).from),
  );
  const attribution = attributionOf(annotation, sentence, verb, asker ?? obligor);
  return {
    kind: 'commitment',
    fields: commitmentFields(annotation, promise),
    evidence: [tokenAnchor(annotation, first, Math.max(end, governor.to))],
    rule: promise.rule,
    polarity: promise.denied ? 'denied' : 'said',
    ...(attribution ? { attribution } : {}),
  };
}

/** The fields of a promise. */
export function commitmentFields(annotation: ClauseText, promise: PromiseParts): CommitmentFields {
  const { verb, end, governor, strength } = promise;
  const parties = promise.obligor ? statedParties(annotation, promise.obligor) : undefined;
  const nominal =
    roleOf(annotation, verb) === 'determiner' ||
    /^commitment\.(?:outlook|passive)$/.test(promise.rule);
  const object = objectOf(
    annotation,
    nominal ? verb : afterJoinedVerb(annotation, afterVerb(annotation, verb)),
    end,
  );
  const deadline = deadlineOf(annotation, promise.sentence, verb, end);
  const target = within(annotation.quantities, verb, end).find(
    (q) =>
      q.from >= verb &&
      q.to <= end &&
      q.quantity.kind !== 'ordinal' &&
      !(q.quantity.kind === 'count' && Number(q.quantity.written) < 10),
  );
  const limits = {
    ...(deadline ? { deadline } : {}),
    ...(target
      ? { target: said(target.quantity, tokenAnchor(annotation, target.from, target.to)) }
      : {}),
  };
  const sector = sectorOf(annotation, verb, end);
  const beneficiary = beneficiaryOf(annotation, verb, end);
  return {
    ...(parties ? { obligor: parties as Stated<readonly Participant[]> } : {}),
    ...(beneficiary ? { beneficiary } : {}),
    action: saidWords(annotation, verb, end),
    ...(object ? { object } : {}),
    ...limits,
    ...deedOf(annotation, verb, end, limits),
    strength: said(strength, tokenAnchor(annotation, governor.from, governor.to)),
    ...(sector ? { sector } : {}),
    status: inferred('open', 'nothing in the document says that it was done'),
  };
}

/** The token after the verb, its hyphens ("co-lead", "phase-out") and the negation and adverbs before it. */
function afterVerb(annotation: ClauseText, verb: number): number {
  let at = verb;
  while (/^(?:negation|adverb)$/.test(roleOf(annotation, at))) at++;
  while (formAt(annotation, at + 1) === '-') at += 2;
  return at + 1;
}

/** "the border and defend": a second verb behind the conjunction at `at`. */
function startsVerb(annotation: ClauseText, at: number): boolean {
  if (roleOf(annotation, at) !== 'conjunction') return false;
  const adverb = /ly$/.test(formAt(annotation, at + 1)) ? 1 : 0;
  return annotation.syntax?.fine(at + 1 + adverb) === 'VB';
}

/** The token after verbs joined without an object between them: "protect and defend every inch". */
function afterJoinedVerb(annotation: ClauseText, at: number): number {
  return startsVerb(annotation, at) ? afterVerb(annotation, at + 1) : at;
}

/** The first noun phrase after the verb, up to a preposition, a mark or a verb's "to". */
function objectOf(annotation: ClauseText, first: number, end: number): Stated<string> | undefined {
  let from = first;
  while (
    from < end &&
    (roleOf(annotation, from) === 'adverb' || /ly$|^together$/.test(formAt(annotation, from)))
  )
    from++;
  let to = from;
  while (to < end) {
    const role = roleOf(annotation, to);
    const form = formAt(annotation, to);
    const stops =
      (role === 'preposition' && formAt(annotation, to - 1) !== '-') ||
      role === 'relative' ||
      role === 'subordinator' ||
      role === 'auxiliary' ||
      role === 'modal' ||
      isTimeToken(annotation, to) ||
      startsVerb(annotation, to);
    if (
      stops ||
      (isMark(annotation, to) &&
        form !== '-' &&
        form !== "'" &&
        form !== '$' &&
        form !== '€' &&
        form !== '%')
    )
      break;
    to++;
  }
  while (
    to > from &&
    (roleOf(annotation, to - 1) === 'conjunction' || roleOf(annotation, to - 1) === 'adverb')
  )
    to--;
  return to > from ? saidWords(annotation, from, to) : undefined;
}
