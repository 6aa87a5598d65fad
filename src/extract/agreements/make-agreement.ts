/** An agreement claim from the document's noun phrase, its event and its parties. */

import { SCOPES } from '../../language/tables.ts';
import type { Participant } from '../../model/actor.ts';
import { type Sentence, TOKEN_CAPITAL } from '../../model/annotation.ts';
import type { AgreementClaim, AgreementFields, ClaimDraft } from '../../model/claim.ts';
import { type Stated, said } from '../../model/stated.ts';
import type { ClauseText } from '../annotated-text.ts';
import { formAt, roleOf } from '../clause.ts';
import { sectorOf } from '../statement/sector.ts';
import { saidWords, tokenAnchor } from '../statement/span.ts';
import { attributionOf } from '../statement/speaker.ts';
import { hitsWithin, within } from '../statement/within.ts';
import type { DocumentEvent } from './event.ts';
import type { DocumentPhrase } from './noun-phrase.ts';

/** Makes the claim of a document. */
export function makeAgreement(
  annotation: ClauseText,
  sentence: Sentence,
  phrase: DocumentPhrase,
  event: DocumentEvent,
  parties: Stated<readonly Participant[]> | undefined,
): ClaimDraft<AgreementClaim> {
  const subjectFrom =
    event.subject && event.subject.from >= sentence.from ? event.subject.from : event.from;
  const from = Math.min(phrase.from, event.from, subjectFrom);
  const to = lastToken(annotation, sentence, Math.max(phrase.to, event.to), [
    parties,
    timeOf(annotation, sentence, event),
  ]);
  const attribution = attributionOf(annotation, sentence, phrase.noun.from, event.subject);
  return {
    kind: 'agreement',
    fields: agreementFields(annotation, sentence, phrase, event, parties),
    evidence: [tokenAnchor(annotation, from, to)],
    rule: event.rule,
    polarity: event.denied ? 'denied' : 'said',
    ...(attribution ? { attribution } : {}),
  };
}

/** The end of the words of fields that follow in the sentence within a short reach, at least `to`. */
function lastToken(
  annotation: ClauseText,
  sentence: Sentence,
  to: number,
  fields: readonly (Stated<unknown> | undefined)[],
): number {
  let last = to;
  for (const field of fields) {
    const end = field?.anchor?.position.end ?? -1;
    for (let at = last; at < Math.min(sentence.to, to + 40); at++) {
      if (annotation.tokens.ends[at] === end) last = at + 1;
    }
  }
  return last;
}

function agreementFields(
  annotation: ClauseText,
  sentence: Sentence,
  phrase: DocumentPhrase,
  event: DocumentEvent,
  parties: Stated<readonly Participant[]> | undefined,
): AgreementFields {
  const { noun } = phrase;
  const nounAnchor = tokenAnchor(annotation, noun.from, noun.to);
  const count = within(annotation.quantities, phrase.from, noun.from).find(
    (q) =>
      q.from >= phrase.from &&
      q.from < noun.from &&
      (q.quantity.kind === 'count' || q.quantity.unit === undefined) &&
      q.quantity.kind !== 'ordinal',
  );
  const sector = sectorOf(annotation, phrase.core, phrase.to);
  const scopes = hitsWithin(annotation, SCOPES, sentence.from, sentence.to).filter(
    (h) => h.from >= sentence.from && h.to <= sentence.to,
  );
  // "After the talks, eight documents were signed in their presence": what follows the noun limits it.
  const scope = scopes.find((h) => h.from >= noun.to) ?? scopes[0];
  const time = timeOf(annotation, sentence, event);
  const place = placeOf(
    annotation,
    sentence,
    Math.min(event.from, phrase.from),
    Math.max(event.to, phrase.to),
  );
  return {
    title: titleOf(annotation, sentence, phrase),
    type: said(noun.row.type, nounAnchor),
    ...(parties ? { parties } : {}),
    ...(count
      ? { count: said(count.quantity, tokenAnchor(annotation, count.from, count.to)) }
      : {}),
    ...(sector ? { sector } : {}),
    ...(scope ? { scope: saidWords(annotation, scope.from, scope.to) } : {}),
    status: said(event.status, tokenAnchor(annotation, event.from, event.to)),
    ...(time ? { time } : {}),
    ...(place ? { place } : {}),
  };
}

const MAX_TITLE = 18;

/** The capitalised or quoted title beside the noun, else the noun phrase with its topic. */
function titleOf(
  annotation: ClauseText,
  sentence: Sentence,
  phrase: DocumentPhrase,
): Stated<string> {
  for (let at = phrase.noun.from; at < Math.min(phrase.to + 4, sentence.to); at++) {
    if (formAt(annotation, at) !== '"') continue;
    let close = at + 1;
    while (close < sentence.to && formAt(annotation, close) !== '"') close++;
    if (
      close < sentence.to &&
      close - at > 2 &&
      close - at < MAX_TITLE &&
      isCapital(annotation, at + 1)
    )
      return saidWords(annotation, at + 1, close);
    break;
  }
  let to = phrase.to;
  if (isCapital(annotation, phrase.noun.from)) {
    // "Agreement between the Government of A and the Government of B on C": capitals and small words between them.
    let last = to;
    for (let at = to; at < Math.min(sentence.to, to + 30); at++) {
      const small = annotation.grammar.agreements.titleLinks.has(formAt(annotation, at));
      if (!small && !isCapital(annotation, at) && formAt(annotation, at) !== '-') break;
      if (isCapital(annotation, at)) last = at + 1;
    }
    to =
      formAt(annotation, phrase.to) === 'between' || roleOf(annotation, phrase.to) === 'of'
        ? last
        : phrase.to;
  }
  let from = Math.min(phrase.core, phrase.noun.from);
  while (from < phrase.noun.from && formAt(annotation, from) === 'the') from++;
  return saidWords(annotation, from, to);
}

function isCapital(annotation: ClauseText, at: number): boolean {
  return ((annotation.tokens.flags[at] ?? 0) & TOKEN_CAPITAL) !== 0;
}

/** The day said in the sentence, the one nearest to the verb of signing. */
function timeOf(
  annotation: ClauseText,
  sentence: Sentence,
  event: DocumentEvent,
): AgreementFields['time'] {
  const times = within(annotation.times, sentence.from, sentence.to).filter(
    (t) =>
      t.from >= sentence.from &&
      t.to <= sentence.to &&
      t.time.type === 'DATE' &&
      !t.time.deadline &&
      t.time.earliest !== undefined,
  );
  times.sort((a, b) => Math.abs(a.from - event.to) - Math.abs(b.from - event.to));
  const time = times[0];
  return time ? said(time.time, tokenAnchor(annotation, time.from, time.to)) : undefined;
}

/** A place after "in" or "at" beside the event. */
function placeOf(
  annotation: ClauseText,
  sentence: Sentence,
  from: number,
  to: number,
): Stated<string> | undefined {
  const near = within(annotation.mentions, sentence.from, sentence.to).find(
    (m) =>
      (m.kind === 'place' || m.metonym) &&
      m.from >= Math.max(sentence.from, from - 8) &&
      m.from < Math.min(sentence.to, to + 10) &&
      /^(?:in|at)$/.test(formAt(annotation, m.from - 1)),
  );
  return near ? saidWords(annotation, near.from, near.to) : undefined;
}
