/** "a five-nation tour", "trilateral talks": numbers of countries in the word itself, and the one list beside them. */
import type { Annotation, QuantityMention, Sentence } from '../../model/annotation.ts';
import { tokenSpan } from '../derivation.ts';
import { anyMarked, inside, sentenceOf, startingAt, wordHits } from '../scope.ts';
import { isInName, isPartial, isSmallCount, type Listed } from './list-words.ts';
import { type NameList, nameListAt } from './name-list.ts';
import { partyEnd } from './party-names.ts';

/** Tokens between the counted noun and the word for a journey: "a tour of five nations". */
const NEAR = 4;
/** Tokens between a verb of travel and its list. */
const SHORT = 2;

/** The stops of a journey that a number counts, in its sentence or in the next. */
export function stopsOf(annotation: Annotation, quantity: QuantityMention): Listed | undefined {
  if (!isSmallCount(quantity) || isPartial(annotation, quantity)) return undefined;
  const end = partyEnd(annotation, quantity);
  if (end === undefined) return undefined;
  if (!anyMarked(annotation, 'tour', quantity.from - NEAR, end + NEAR)) return undefined;
  const sentence = sentenceOf(annotation, quantity.from);
  const next = annotation.sentences[sentence.index + 1];
  const list =
    travelled(annotation, sentence) ??
    (next && next.block === sentence.block ? travelled(annotation, next) : undefined);
  if (!list) return undefined;
  return { count: Number(quantity.quantity.written), span: quantity, items: list.names };
}

/** The only list of a sentence, right behind a verb of travel. */
function travelled(annotation: Annotation, { from, to }: Sentence): NameList | undefined {
  if (anyMarked(annotation, 'partial', from, to)) return undefined;
  for (const verb of inside(wordHits(annotation, 'travel'), from, to)) {
    for (let at = verb.to; at < verb.to + SHORT; at++) {
      const list = nameListAt(annotation, at);
      if (list?.closed && list.names.length > 2) return whole(annotation, list, to);
      if (isInName(annotation, at)) break;
    }
  }
  return undefined;
}

/** No name behind the list: another stop may be told apart from it. */
function whole(annotation: Annotation, list: NameList, to: number): NameList | undefined {
  const kind = list.names[0]?.kind;
  const more = inside(annotation.mentions, list.to, to).some((one) => one.kind === kind);
  return more ? undefined : list;
}

/** "trilateral talks between A, B, C and D": more parties in the one list of the sentence than the word has sides. */
export function sidesOf(annotation: Annotation): readonly Listed[] {
  return wordHits(annotation, 'sided').flatMap((hit) => {
    const { from, to } = sentenceOf(annotation, hit.from);
    if (anyMarked(annotation, 'partial', from, to)) return [];
    const lists: NameList[] = [];
    for (let at = from; at < to; at++) {
      if (!startingAt(annotation.mentions, at)) continue;
      const list = nameListAt(annotation, at);
      if (!list) continue;
      lists.push(list);
      at = list.to - 1;
    }
    const [list] = lists;
    if (!list?.closed || lists.length !== 1 || list.names[0]?.kind === 'place') return [];
    const span = tokenSpan(annotation, hit.from, hit.to);
    return list.names.length > hit.row.count && !isInName(annotation, hit.from)
      ? [{ count: hit.row.count, span, items: list.names }]
      : [];
  });
}
