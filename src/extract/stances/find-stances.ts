/**
 * Who supports or opposes what, where a holder says so outright. A stance word is found by the tables; who stands
 * before it is the holder, the noun phrase after it the target.
 */

import type { StanceRow } from '../../language/stance-rows.ts';
import { STANCES } from '../../language/tables.ts';
import type { Participant } from '../../model/actor.ts';
import type { Mention, PhraseHit, Sentence } from '../../model/annotation.ts';
import { type ClaimDraft, makeClaim, type StanceClaim } from '../../model/claim.ts';
import { inferred, type Stated, said } from '../../model/stated.ts';
import { hitsOf } from '../../text/phrases.ts';
import type { ClauseText } from '../annotated-text.ts';
import { formAt, roleOf } from '../clause.ts';
import { statedParties } from '../statement/parties.ts';
import { joinRepeats, plainWords, saidWords, tokenAnchor } from '../statement/span.ts';
import { attributionOf } from '../statement/speaker.ts';
import type { Subject } from '../statement/verb-subject.ts';
import { type Holder, holderOf } from './holder.ts';
import { isTarget, targetEnd } from './target.ts';

/** Finds what a document says of stances. */
export function findStances(annotation: ClauseText): readonly StanceClaim[] {
  const drafts: ClaimDraft<StanceClaim>[] = [];
  for (const hit of hitsOf(annotation.hits, STANCES)) {
    const sentence = annotation.sentences[annotation.tokens.sentences[hit.from] as number];
    if (
      !sentence ||
      annotation.blocks[sentence.block]?.kind === 'heading' ||
      isQuestion(annotation, sentence)
    )
      continue;
    const holder = holderOf(annotation, sentence, hit);
    if (!holder) continue;
    const end = targetEnd(annotation, sentence, hit.to);
    if (!isTarget(annotation, hit, end)) continue;
    const draft = makeStance(annotation, sentence, hit, holder, end);
    if (draft) drafts.push(draft);
  }
  return joinRepeats<StanceClaim>(drafts, keyOf).map((draft) => makeClaim<StanceClaim>(draft));
}

function isQuestion(annotation: ClauseText, sentence: Sentence): boolean {
  return formAt(annotation, sentence.to - 1) === '?' || formAt(annotation, sentence.to - 2) === '?';
}

function makeStance(
  annotation: ClauseText,
  sentence: Sentence,
  hit: PhraseHit<StanceRow>,
  holder: Holder,
  end: number,
): ClaimDraft<StanceClaim> | undefined {
  const parties = holder.subject
    ? heldBy(annotation, holder.subject, hit.row.form === 'participle')
    : undefined;
  if (
    holder.subject &&
    hit.row.form !== 'participle' &&
    !isOfficial(annotation, holder.subject, parties)
  )
    return undefined;
  const denied = isNegated(annotation, sentence, hit.from);
  const attribution = attributionOf(annotation, sentence, hit.from, holder.subject);
  const word = tokenAnchor(annotation, hit.from, hit.to);
  return {
    kind: 'stance',
    fields: {
      ...(parties ? { holder: parties } : {}),
      target: saidWords(annotation, hit.to, end),
      position: said(hit.row.position, word),
      ...(hit.row.strength ? { strength: said(hit.row.strength, word) } : {}),
    },
    evidence: [tokenAnchor(annotation, holder.from, end)],
    rule: `stance.${hit.row.form}`,
    polarity: denied ? 'denied' : 'said',
    ...(attribution ? { attribution } : {}),
  };
}

function heldBy(
  annotation: ClauseText,
  subject: Subject,
  participle: boolean,
): Stated<readonly Participant[]> | undefined {
  const parties = statedParties(annotation, subject);
  return parties && participle
    ? inferred(parties.value, 'the subject of the sentence', parties.anchor)
    : parties;
}

/** A state, a body, an official, or "we": not just anybody. */
function isOfficial(
  annotation: ClauseText,
  subject: Subject,
  parties: Stated<readonly Participant[]> | undefined,
): boolean {
  if (subject.mentions.some((i) => /^we$/i.test((annotation.mentions[i] as Mention).name)))
    return true;
  if ((parties?.value ?? []).some((p) => annotation.grammar.stances.judging.test(p.name)))
    return false;
  return (parties?.value ?? []).some(
    (p) =>
      p.kind !== 'person' ||
      p.id !== undefined ||
      p.office !== undefined ||
      p.represents !== undefined,
  );
}

function isNegated(annotation: ClauseText, sentence: Sentence, verb: number): boolean {
  for (let at = verb - 1; at >= sentence.from && verb - at < 4; at--) {
    if (roleOf(annotation, at) === 'negation') return true;
    if (roleOf(annotation, at) !== 'auxiliary' && roleOf(annotation, at) !== 'adverb') return false;
  }
  return false;
}

function keyOf(draft: ClaimDraft<StanceClaim>): string {
  const who = draft.fields.holder?.value.map((p) => p.id ?? p.name).join('+') ?? '';
  return `${draft.polarity} ${draft.fields.position?.value} ${who} ${plainWords(draft.fields.target?.value ?? '')}`;
}
