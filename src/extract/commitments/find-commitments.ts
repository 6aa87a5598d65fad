/**
 * Promises, plans, readiness and calls. A governing phrase ("will", "agreed to", "called on") is found by the tables;
 * what stands before it says who, what stands after it says what, and each form of governor has its own reader.
 */

import type { GovernorForm, GovernorRow } from '../../language/commitment-rows.ts';
import { GOVERNORS } from '../../language/tables.ts';
import type { Mention, PhraseHit } from '../../model/annotation.ts';
import { type ClaimDraft, type CommitmentClaim, makeClaim } from '../../model/claim.ts';
import { hitsOf } from '../../text/phrases.ts';
import type { ClauseText } from '../annotated-text.ts';
import { clauseIndex, formAt, roleOf } from '../clause.ts';
import { joinRepeats, plainWords } from '../statement/span.ts';
import { canPromise } from './can-promise.ts';
import type { GovernorReader } from './governor-reader.ts';
import { makeCommitment, type PromiseParts } from './make-commitment.ts';
import { readBacking } from './read-backing.ts';
import { readCall } from './read-call.ts';
import { readClause } from './read-clause.ts';
import { readInfinitive } from './read-infinitive.ts';
import { readItems } from './read-items.ts';
import { readLists } from './read-list.ts';
import { readDuty, readModal, readReported } from './read-modal.ts';
import { readNouns } from './read-noun.ts';
import { readOutlook } from './read-outlook.ts';
import { readPassive } from './read-passive.ts';
import { readSum } from './read-sum.ts';

const READERS: Readonly<Record<GovernorForm, GovernorReader | undefined>> = {
  modal: readModal,
  duty: readDuty,
  reported: readReported,
  infinitive: readInfinitive,
  commit: readInfinitive,
  clause: readClause,
  call: readCall,
  sum: readSum,
  backing: readBacking,
  outlook: readOutlook,
  list: undefined,
};

/** Finds what a document says of commitments. */
export function findCommitments(annotation: ClauseText): readonly CommitmentClaim[] {
  const drafts: { readonly at: number; readonly draft: ClaimDraft<CommitmentClaim> }[] = [];
  const taken = new Set<number>();
  const push = (promise: PromiseParts | undefined): void => {
    if (!promise || taken.has(promise.verb)) return;
    taken.add(promise.verb);
    drafts.push({ at: promise.governor.from, draft: makeCommitment(annotation, promise) });
  };
  for (const hit of hitsOf(annotation.hits, GOVERNORS)) {
    const sentence = annotation.sentences[annotation.tokens.sentences[hit.from] as number];
    if (!sentence || !canPromise(annotation, sentence) || isOtherWord(annotation, hit)) continue;
    push(READERS[hit.row.form]?.(annotation, sentence, hit) ?? unnamed(annotation, sentence, hit));
  }
  for (const promise of readNouns(annotation)) push(promise);
  const listed = readLists(annotation);
  drafts.push(...listed);
  for (const { at } of listed) taken.add(at);
  for (const item of readItems(annotation)) push(item);
  drafts.sort((a, b) => a.at - b.at);
  const joined = joinRepeats<CommitmentClaim>(
    drafts.map((d) => d.draft),
    keyOf,
  );
  return joined.map((draft) => makeClaim<CommitmentClaim>(draft));
}

/** A modal without an actor: a passive in a text of its issuers. */
const unnamed: GovernorReader = (annotation, sentence, hit) =>
  hit.row.form === 'modal' && !hit.row.linked ? readPassive(annotation, sentence, hit) : undefined;

/** Whether a name or a tag shows that the words govern nothing: "Will Smith", "the plans to", "promises of". */
function isOtherWord(annotation: ClauseText, hit: PhraseHit<GovernorRow>): boolean {
  const index = clauseIndex(annotation).mentionOf[hit.from] ?? -1;
  if (index >= 0 && (annotation.mentions[index] as Mention).to > hit.from + 1) return true;
  const tag = annotation.syntax?.upos(hit.from);
  if (hit.row.form === 'modal')
    return tag === 'NOUN' || tag === 'PROPN' || isDescribed(annotation, hit);
  if (tag !== 'NOUN' || !annotation.grammar.commitments.alsoNouns.has(formAt(annotation, hit.from)))
    return false;
  const before = formAt(annotation, hit.from - 1);
  return (
    roleOf(annotation, hit.from - 1) === 'determiner' ||
    /^(?:'s|'|its|their|his|her|our)$/.test(before) ||
    annotation.syntax?.upos(hit.from - 1) === 'ADJ'
  );
}

/** "a lack of political will necessary to": a noun, whatever its tag, since an adjective leads it and no verb follows. */
function isDescribed(annotation: ClauseText, hit: PhraseHit<GovernorRow>): boolean {
  if (hit.to !== hit.from + 1 || annotation.syntax?.upos(hit.from - 1) !== 'ADJ') return false;
  return formAt(annotation, hit.from - 2) === 'of' || annotation.syntax.upos(hit.to) === 'ADJ';
}

function keyOf(draft: ClaimDraft<CommitmentClaim>): string {
  const who = draft.fields.obligor?.value.map((p) => p.name).join('+') ?? '';
  return `${draft.polarity} ${who} ${plainWords(draft.fields.action?.value ?? '')}`;
}
