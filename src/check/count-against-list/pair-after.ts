/** "Talks between A, B and C ... The two sides agreed": a word for two parties where the text has named three. */
import type { Annotation, Mention, Sentence } from '../../model/annotation.ts';
import { tokenSpan } from '../derivation.ts';
import { anyMarked, inside, sentenceOf, statesOf, wordHits } from '../scope.ts';
import { afterJoining, type Listed } from './list-words.ts';
import { nameListAt } from './name-list.ts';

/** Tokens before the word for two where it is still the subject of its sentence. */
const SUBJECT = 3;

/** The words for two parties whose text has so far named three or more, all in one list, and no other. */
export function pairsAfterList(annotation: Annotation): readonly Listed[] {
  return wordHits(annotation, 'pair').flatMap((hit) => {
    const sentence = sentenceOf(annotation, hit.from);
    const own = hit.from - sentence.from > SUBJECT;
    if (own ? afterJoining(annotation, hit.from - 1) === undefined : sentence.index === 0)
      return [];
    const where = own ? sentence : (annotation.sentences[sentence.index - 1] as Sentence);
    const items = onlyList(annotation, where, hit.from);
    if (!items || statesOf(inside(annotation.mentions, hit.to, sentence.to)).size > 0) return [];
    return [{ count: 2, span: tokenSpan(annotation, hit.from, hit.to), items }];
  });
}

/** The list of a sentence that names every state of the text up to a token. */
function onlyList(
  annotation: Annotation,
  { from, to }: Sentence,
  end: number,
): readonly Mention[] | undefined {
  if (anyMarked(annotation, 'partial', from, to)) return undefined;
  const all = statesOf(inside(annotation.mentions, 0, end));
  for (const first of inside(annotation.mentions, from, Math.min(to, end))) {
    const list = nameListAt(annotation, first.from);
    if (!list?.closed || list.names.length < 3) continue;
    const named = statesOf(list.names);
    return named.size === list.names.length && named.size === all.size ? list.names : undefined;
  }
  return undefined;
}
