/**
 * Documents that were signed, issued or reached, will be, or are denied. A document noun is found by the tables; its
 * noun phrase and the verb of signing before or after it decide whether the text says that it came about.
 */

import { DOCUMENT_NOUNS } from '../../language/tables.ts';
import type { Sentence } from '../../model/annotation.ts';
import { type AgreementClaim, type ClaimDraft, makeClaim } from '../../model/claim.ts';
import { hitsOf } from '../../text/phrases.ts';
import type { ClauseText } from '../annotated-text.ts';
import { formAt } from '../clause.ts';
import { joinRepeats, plainWords } from '../statement/span.ts';
import { within } from '../statement/within.ts';
import { countedDocuments } from './counted.ts';
import { documentEvent } from './document-event.ts';
import type { DocumentEvent } from './event.ts';
import { makeAgreement } from './make-agreement.ts';
import { type DocumentPhrase, documentPhrase } from './noun-phrase.ts';
import { partiesOf } from './parties-of.ts';

/** Finds what a document says of agreements. */
export function findAgreements(annotation: ClauseText): readonly AgreementClaim[] {
  const drafts: ClaimDraft<AgreementClaim>[] = [];
  for (const noun of hitsOf(annotation.hits, DOCUMENT_NOUNS)) {
    const sentence = annotation.sentences[annotation.tokens.sentences[noun.from] as number];
    if (!sentence || annotation.blocks[sentence.block]?.kind === 'heading') continue;
    const phrase = documentPhrase(annotation, sentence, noun);
    const event =
      documentEvent(annotation, sentence, phrase) ?? countedDocuments(annotation, sentence, phrase);
    if (!event || isOther(annotation, phrase)) continue;
    const parties = partiesOf(annotation, sentence, phrase, event);
    if (noun.row.weak && !isFirm(annotation, sentence, phrase, event, parties)) continue;
    const draft = makeAgreement(annotation, sentence, phrase, event, parties);
    const earlier = isBareRepeat(annotation, phrase, event.rule === 'agreement.attributive')
      ? drafts.findLastIndex(
          (d) =>
            d.fields.type?.value === noun.row.type &&
            d.fields.status?.value === draft.fields.status?.value,
        )
      : -1;
    const first = drafts[earlier];
    if (first) drafts[earlier] = { ...first, evidence: [...first.evidence, ...draft.evidence] };
    else drafts.push(draft);
  }
  return joinRepeats<AgreementClaim>(drafts, keyOf).map((draft) =>
    makeClaim<AgreementClaim>(draft),
  );
}

/** "any agreement that is reached", "a presidential memorandum": none in particular, or not between parties. */
function isOther(annotation: ClauseText, phrase: DocumentPhrase): boolean {
  if (annotation.grammar.agreements.indefinite.has(phrase.determiner)) return true;
  const words = annotation.tokens.forms.slice(phrase.core, phrase.noun.from);
  return words.some((word) => annotation.grammar.agreements.notBetween.has(word));
}

/** "the agreement": the one spoken of before. */
function isBareRepeat(
  annotation: ClauseText,
  phrase: DocumentPhrase,
  attributive: boolean,
): boolean {
  const definite = annotation.grammar.agreements.definite.has(phrase.determiner) || attributive;
  return definite && phrase.core === phrase.noun.from && phrase.to === phrase.noun.to;
}

/** Whether an everyday word ("deal", "statement") means a document here: its parties, or a counted bundle, show it. */
function isFirm(
  annotation: ClauseText,
  sentence: Sentence,
  phrase: DocumentPhrase,
  event: DocumentEvent,
  parties: ReturnType<typeof partiesOf>,
): boolean {
  if (event.denied || event.rule === 'agreement.counted' || event.rule === 'agreement.attributive')
    return true;
  const official = (parties?.value ?? []).filter(
    (p) => p.kind !== 'person' || p.represents !== undefined || p.office !== undefined,
  );
  const needed = phrase.noun.row.type === 'joint statement' || event.status === 'issued' ? 2 : 1;
  const group = official.some(
    (p) => /s$/.test(p.name) && /^(?:the|both|all|two|three|our)\b/i.test(p.name),
  );
  if (official.length >= 2 || group) return true;
  const states = official.filter((p) => p.kind === 'state' || p.represents !== undefined);
  if (states.length >= needed) return true;
  if (isCountedBundle(annotation, sentence, phrase, event)) return true;
  // "signed the documents": a plural of documents beside an official is a bundle.
  const meant = within(annotation.mentions, sentence.from, sentence.to).some(
    (m) => m.from >= sentence.from && m.to <= event.from && m.anaphor && m.members !== undefined,
  );
  return meant && needed === 1 && formAt(annotation, phrase.noun.to - 1) !== 'statement';
}

/** "eight documents were signed in the presence of the two premiers", "8-15 cooperation documents were signed". */
function isCountedBundle(
  annotation: ClauseText,
  sentence: Sentence,
  phrase: DocumentPhrase,
  event: DocumentEvent,
): boolean {
  if (phrase.noun.row.type !== 'documents' || event.status === 'issued') return false;
  const counted = within(annotation.quantities, phrase.from - 3, phrase.to).some(
    (q) => q.quantity.kind === 'count' && q.to > phrase.core - 1 && q.from < phrase.noun.to,
  );
  if (!counted) return false;
  if (
    annotation.tokens.forms
      .slice(phrase.core, phrase.noun.to)
      .some((w) => annotation.grammar.agreements.qualifiers.has(w))
  )
    return true;
  return within(annotation.mentions, sentence.from, sentence.to).some(
    (m) => m.kind === 'state' || m.kind === 'person' || m.kind === 'office',
  );
}

function keyOf(draft: ClaimDraft<AgreementClaim>): string {
  const { title, type, count, parties } = draft.fields;
  const who =
    parties?.value
      .map((p) => p.id ?? p.name)
      .sort()
      .join('+') ?? '';
  return `${draft.polarity} ${who} ${type?.value} ${count?.value.written ?? ''} ${plainWords(title?.value ?? '')}`;
}
