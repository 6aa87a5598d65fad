/** "three proposals. First, ... Second, ...": points that are told one by one behind their number. */
import type { EnumeratorRow } from '../../language/checks/list.ts';
import type { Annotation, PhraseHit, QuantityMention } from '../../model/annotation.ts';
import { tokenSpan } from '../derivation.ts';
import { anyMarked, firstAfter, inside, sentenceOf, wordHits } from '../scope.ts';
import { isPartial, isSmallCount, type Listed } from './list-words.ts';

/** Tokens of one point: a longer stretch without the next number ends the list. */
const LONGEST_POINT = 400;
/** The points that the words can number. */
const MOST_POINTS = 10;

type Enumerator = PhraseHit<EnumeratorRow>;

/** The points that are numbered behind a number of them; undefined where the numbering does not begin at once. */
export function pointsAfter(annotation: Annotation, quantity: QuantityMention): Listed | undefined {
  if (!isSmallCount(quantity) || isPartial(annotation, quantity)) return undefined;
  if (!anyMarked(annotation, 'point', quantity.from, quantity.to + 3)) return undefined;
  const sentence = sentenceOf(annotation, quantity.from);
  const next = annotation.sentences[sentence.index + 1];
  const first = firstAfter(wordHits(annotation, 'enumerator'), quantity.to);
  if (first?.row.nth !== 1 || first.from >= (next?.to ?? sentence.to)) return undefined;
  if (first.from >= sentence.to && first.from > (next?.from ?? 0) + 1) return undefined;
  if (rivals(annotation, quantity, first).length > 0) return undefined;
  if (anyMarked(annotation, 'partial', quantity.to, first.from)) return undefined;
  const points = countOn(annotation, first);
  const count = Number(quantity.quantity.written);
  if (points.length < 2 || count > MOST_POINTS) return undefined;
  // "finally" may bring the last without a number.
  if (points.length < count && !first.row.complete) return undefined;
  return {
    count,
    span: quantity,
    items: points.map(({ from, to }) => tokenSpan(annotation, from, to)),
  };
}

/** Other small numbers before the first point: the list may be theirs. */
function rivals(
  annotation: Annotation,
  quantity: QuantityMention,
  first: Enumerator,
): readonly QuantityMention[] {
  const { from } = sentenceOf(annotation, quantity.from);
  return inside(annotation.quantities, from, first.from).filter(
    (one) => one !== quantity && isSmallCount(one),
  );
}

/** The numbers of one set that follow one another without a gap. */
function countOn(annotation: Annotation, first: Enumerator): readonly Enumerator[] {
  const run = [first];
  for (const hit of wordHits(annotation, 'enumerator')) {
    const last = run[run.length - 1] as Enumerator;
    if (hit.from < last.to || hit.row.set !== first.row.set) continue;
    if (hit.row.nth !== last.row.nth + 1 || hit.from - last.to > LONGEST_POINT) break;
    run.push(hit);
  }
  return run;
}
