/** "12 cooperation documents": a count of documents of state is itself news that they were concluded. */
import type { Sentence } from '../../model/annotation.ts';
import type { ClauseText } from '../annotated-text.ts';
import { formAt, isMark, roleOf } from '../clause.ts';
import type { DocumentEvent } from './event.ts';
import { type DocumentPhrase, isCount } from './noun-phrase.ts';

/** The event of a counted bundle that nothing says was merely prepared. */
export function countedDocuments(
  annotation: ClauseText,
  sentence: Sentence,
  phrase: DocumentPhrase,
): DocumentEvent | undefined {
  const counted = phrase.core > phrase.from && isCount(annotation, phrase.core - 1);
  if (!counted || phrase.noun.row.type === 'joint statement') return undefined;
  const words = annotation.tokens.forms.slice(phrase.core, phrase.noun.to);
  if (
    !words.some((word) => annotation.grammar.agreements.ofState.has(word)) ||
    !formAt(annotation, phrase.noun.to - 1).endsWith('s')
  )
    return undefined;
  const leads =
    phrase.from === sentence.from ||
    isMark(annotation, phrase.from - 1) ||
    roleOf(annotation, phrase.from - 1) === 'conjunction';
  if (!leads) return undefined;
  for (let at = sentence.from; at < sentence.to; at++) {
    if (annotation.grammar.agreements.notNew.has(formAt(annotation, at))) return undefined;
  }
  return {
    status: 'signed',
    from: phrase.from,
    to: phrase.noun.to,
    subject: undefined,
    by: -1,
    denied: false,
    rule: 'agreement.counted',
  };
}
