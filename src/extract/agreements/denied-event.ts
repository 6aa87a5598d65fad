/** "No AI-specific pact", "no treaty emerged", "ended without a joint statement". */

import { EMERGING } from '../../language/tables.ts';
import type { Sentence } from '../../model/annotation.ts';
import type { ClauseText } from '../annotated-text.ts';
import { formAt, isMark } from '../clause.ts';
import { hitsWithin } from '../statement/within.ts';
import type { DocumentEvent } from './event.ts';
import type { DocumentPhrase } from './noun-phrase.ts';

/** "No AI-specific pact", "no treaty emerged", "without a joint statement". */
export function deniedEvent(
  annotation: ClauseText,
  sentence: Sentence,
  phrase: DocumentPhrase,
): DocumentEvent | undefined {
  const without =
    formAt(annotation, phrase.from - 1) === 'without' &&
    endedBefore(annotation, sentence, phrase.from);
  if (phrase.determiner !== 'no' && !without) return undefined;
  const emerging = hitsWithin(annotation, EMERGING, phrase.noun.to, sentence.to).some(
    (h) => h.from >= phrase.noun.to && h.from <= phrase.to + 3 && h.to <= sentence.to,
  );
  const bare = phrase.determiner === 'no' && standsAlone(annotation, sentence, phrase);
  const there =
    phrase.determiner === 'no' &&
    /^(?:was|were|is|been|with)$/.test(formAt(annotation, phrase.from - 1));
  if (!emerging && !bare && !there && !without) return undefined;
  const from = phrase.from - (without || there ? 1 : 0);
  return {
    status: 'denied',
    from,
    to: phrase.noun.to,
    subject: undefined,
    by: -1,
    denied: true,
    rule: 'agreement.denied',
  };
}

/** "ended without a joint statement": a meeting closed before it; "leave without a deal" is a wish. */
function endedBefore(annotation: ClauseText, sentence: Sentence, at: number): boolean {
  if (annotation.grammar.agreements.demonstratives.has(formAt(annotation, at))) return false;
  for (let i = at - 2; i >= sentence.from && at - i < 12; i--) {
    if (annotation.grammar.agreements.closing.has(formAt(annotation, i))) return true;
  }
  return false;
}

/** A clause that is only the noun phrase: at the sentence's start, and a mark or its end after it. */
function standsAlone(annotation: ClauseText, sentence: Sentence, phrase: DocumentPhrase): boolean {
  const before = phrase.from === sentence.from || isMark(annotation, phrase.from - 1);
  return before && (phrase.to >= sentence.to || isMark(annotation, phrase.to));
}
