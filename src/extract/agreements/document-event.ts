/** What the clause says was done with a document: signed, issued, reached, to come, or denied. */

import type { DocumentVerbRow } from '../../language/agreement-rows.ts';
import { DOCUMENT_NOUNS, DOCUMENT_VERBS } from '../../language/tables.ts';
import type { PhraseHit, Sentence } from '../../model/annotation.ts';
import type { ClauseText } from '../annotated-text.ts';
import { formAt, roleOf } from '../clause.ts';
import { verbSubject } from '../statement/verb-subject.ts';
import { hitsWithin } from '../statement/within.ts';
import { deniedEvent } from './denied-event.ts';
import type { DocumentEvent } from './event.ts';
import type { DocumentPhrase } from './noun-phrase.ts';
import { passiveEvent } from './passive-event.ts';
import {
  isAttribute,
  isAwaited,
  isConditional,
  isDone,
  isFailing,
  verbGroup,
} from './verb-group.ts';

const BACK = 40;

/** The event of a document's noun phrase; undefined where the text only speaks of the document. */
export function documentEvent(
  annotation: ClauseText,
  sentence: Sentence,
  phrase: DocumentPhrase,
): DocumentEvent | undefined {
  return (
    active(annotation, sentence, phrase) ??
    passiveEvent(annotation, sentence, phrase) ??
    attributive(annotation, phrase) ??
    deniedEvent(annotation, sentence, phrase)
  );
}

/** "signed a treaty", "signed A, B and a treaty", "the signing of a treaty". */
function active(
  annotation: ClauseText,
  sentence: Sentence,
  phrase: DocumentPhrase,
): DocumentEvent | undefined {
  const hit = verbBefore(annotation, sentence, phrase.from);
  if (!hit) return undefined;
  const { status, nominal } = hit.row;
  const group = verbGroup(annotation, sentence, hit.from);
  // "was signed, the agreement ..." is a passive of something else; "all signed agreements" are those in force.
  if (!nominal && (group.passive || isAttribute(annotation, sentence, hit.from))) return undefined;
  const failing =
    group.negated || phrase.determiner === 'no' || (!nominal && isFailing(annotation, hit.from));
  const subject = nominal ? undefined : verbSubject(annotation, sentence, hit.from, true);
  const coming = nominal ? isAwaited(annotation, sentence, hit.from) : group.future;
  if (!failing && !nominal && (group.uncertain || !isDone(annotation, sentence, hit, group)))
    return undefined;
  if (isConditional(annotation, sentence, hit.from)) return undefined;
  return {
    status: failing ? 'denied' : coming ? 'to be signed' : status,
    from: hit.from,
    to: hit.to,
    subject,
    by: nominal && formAt(annotation, phrase.noun.to) === 'by' ? phrase.noun.to + 1 : -1,
    denied: failing,
    rule: failing ? 'agreement.denied' : nominal ? 'agreement.nominal' : 'agreement.active',
  };
}

/** The verb of signing whose object begins at `from`: next to it, or over coordinated objects. */
function verbBefore(
  annotation: ClauseText,
  sentence: Sentence,
  from: number,
): PhraseHit<DocumentVerbRow> | undefined {
  const hits = hitsWithin(annotation, DOCUMENT_VERBS, sentence.from, from);
  for (let i = hits.length - 1; i >= 0; i--) {
    const hit = hits[i] as PhraseHit<DocumentVerbRow>;
    if (hit.to > from) continue;
    if (hit.from < sentence.from || from - hit.to > BACK) return undefined;
    return governs(annotation, hit.to, from) ? hit : undefined;
  }
  return undefined;
}

/** Whether only a direct object, adverbs, "with X" or coordinated objects stand between verb and document. */
function governs(annotation: ClauseText, first: number, from: number): boolean {
  let last = '';
  for (let at = first; at < from; at++) {
    const role = roleOf(annotation, at);
    const form = formAt(annotation, at);
    if (
      role === 'auxiliary' ||
      role === 'modal' ||
      role === 'relative' ||
      role === 'subordinator' ||
      form === ';' ||
      form === '"'
    )
      return false;
    last = form;
    if (form === 'to' && roleOf(annotation, at + 1) === 'none' && at + 1 < from) return false;
  }
  if (from === first) return true;
  if (from - first === 1 && annotation.grammar.agreements.adverbs.has(last)) return true;
  const listed =
    /^(?:and|,|or|plus|as well as)$/.test(last) &&
    formAt(annotation, first) !== 'by' &&
    hitsWithin(annotation, DOCUMENT_NOUNS, first, from).some(
      (h) => h.from >= first && h.to <= from,
    );
  return listed || endsAdverbial(annotation, first, from);
}

/** "signed with Russia a treaty", "signed on Monday a treaty". */
function endsAdverbial(annotation: ClauseText, first: number, from: number): boolean {
  const role = roleOf(annotation, first);
  return (
    role === 'preposition' &&
    from - first <= 6 &&
    formAt(annotation, first) !== 'under' &&
    roleOf(annotation, from - 1) === 'none' &&
    roleOf(annotation, from) === 'determiner'
  );
}

/** "the signed documents". */
function attributive(annotation: ClauseText, phrase: DocumentPhrase): DocumentEvent | undefined {
  const hit = hitsWithin(annotation, DOCUMENT_VERBS, phrase.from - 1, phrase.noun.from).find(
    (h) => h.to <= phrase.noun.from && h.to >= phrase.core && h.from >= phrase.from - 1,
  );
  if (!hit || !annotation.grammar.agreements.attributive.has(formAt(annotation, hit.from)))
    return undefined;
  const prior = roleOf(annotation, hit.from - 1);
  if (
    prior !== 'determiner' &&
    !annotation.grammar.agreements.newly.has(formAt(annotation, hit.from - 1))
  )
    return undefined;
  return {
    status: hit.row.status,
    from: hit.from,
    to: hit.to,
    subject: undefined,
    by: -1,
    denied: false,
    rule: 'agreement.attributive',
  };
}
