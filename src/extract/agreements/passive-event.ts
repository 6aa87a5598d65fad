/** "the treaty was signed", "the treaty signed by A and B". */

import { DOCUMENT_VERBS } from '../../language/tables.ts';
import type { Sentence } from '../../model/annotation.ts';
import type { ClauseText } from '../annotated-text.ts';
import { formAt, isMark, roleOf } from '../clause.ts';
import { hitsWithin } from '../statement/within.ts';
import type { DocumentEvent } from './event.ts';
import type { DocumentPhrase } from './noun-phrase.ts';
import { isConditional, verbGroup } from './verb-group.ts';

const REACH_RIGHT = 24;

/** "the treaty was signed", "the treaty signed by A and B", "agreement was reached". */
export function passiveEvent(
  annotation: ClauseText,
  sentence: Sentence,
  phrase: DocumentPhrase,
): DocumentEvent | undefined {
  const before = roleOf(annotation, phrase.from - 1);
  for (const hit of hitsWithin(annotation, DOCUMENT_VERBS, phrase.noun.to, sentence.to)) {
    if (hit.from < phrase.noun.to || hit.row.nominal) continue;
    if (hit.from >= sentence.to || hit.from - phrase.noun.to > REACH_RIGHT) break;
    if (!/(?:ed|en|uck|nk|ought|ged|ied)$/.test(formAt(annotation, hit.from))) continue;
    const group = verbGroup(annotation, sentence, hit.from);
    const close = hit.from <= phrase.to + 1;
    if (!group.passive && !close) break;
    if (crossesVerb(annotation, phrase.noun.to, group.from)) break;
    if (
      group.passive &&
      (before === 'preposition' || before === 'of') &&
      phrase.from > sentence.from &&
      !isHeading(annotation, phrase.from - 1)
    )
      break;
    if (!group.passive && group.from < hit.from && roleOf(annotation, hit.from - 1) === 'auxiliary')
      break;
    const by =
      formAt(annotation, hit.to) === 'by' ? hit.to + 1 : byAfter(annotation, sentence, hit.to);
    if (!group.passive && by < 0 && isInvoked(annotation, sentence, phrase, hit.to))
      return undefined;
    const failing = group.negated || phrase.determiner === 'no';
    if (
      !failing &&
      (group.uncertain ||
        /^negotiat/.test(formAt(annotation, hit.from)) ||
        isConditional(annotation, sentence, phrase.from))
    )
      return undefined;
    return {
      status: failing ? 'denied' : group.future ? 'to be signed' : hit.row.status,
      from: hit.from,
      to: hit.to,
      subject: undefined,
      by,
      denied: failing,
      rule: failing ? 'agreement.denied' : 'agreement.passive',
    };
  }
  return undefined;
}

/** "implementing the Paris Agreement adopted in 2015": a known document, governed by another verb or preposition. */
function isInvoked(
  annotation: ClauseText,
  sentence: Sentence,
  phrase: DocumentPhrase,
  after: number,
): boolean {
  if (
    annotation.grammar.agreements.occasions.has(formAt(annotation, after)) ||
    phrase.from === sentence.from
  )
    return false;
  const definite =
    phrase.determiner === 'the' ||
    formAt(annotation, phrase.core) === 'the' ||
    phrase.determiner === '';
  const role = roleOf(annotation, phrase.from - 1);
  const verbal =
    annotation.grammar.verbs.isGerund(formAt(annotation, phrase.from - 1)) ||
    annotation.grammar.verbs.isAction(formAt(annotation, phrase.from - 1));
  return definite && (role === 'preposition' || role === 'of' || verbal);
}

/** "The text of the following statement was released": the head before "of" is the document's own text. */
function isHeading(annotation: ClauseText, at: number): boolean {
  return (
    formAt(annotation, at) === 'of' &&
    annotation.grammar.agreements.holders.has(formAt(annotation, at - 1))
  );
}

function byAfter(annotation: ClauseText, sentence: Sentence, first: number): number {
  for (let at = first; at < Math.min(first + 10, sentence.to); at++) {
    if (formAt(annotation, at) === 'by') return at + 1;
    if (isMark(annotation, at)) return -1;
  }
  return -1;
}

function crossesVerb(annotation: ClauseText, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const role = roleOf(annotation, at);
    if (
      role === 'modal' ||
      role === 'auxiliary' ||
      role === 'subordinator' ||
      formAt(annotation, at) === ';'
    )
      return true;
    if (role === 'relative' && roleOf(annotation, at + 1) !== 'auxiliary') return true;
  }
  return false;
}
