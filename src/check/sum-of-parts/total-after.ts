/** "Twelve in Ankara and five in Istanbul, seventeen in all": a total behind its parts. */
import { Big } from 'big.js';
import type { InAllRow } from '../../language/checks/arithmetic.ts';
import type { Annotation, PhraseHit, QuantityMention, Sentence } from '../../model/annotation.ts';
import type { Finding } from '../../model/finding.ts';
import { amountOfChange } from '../../model/quantity.ts';
import { finding, words, wordsInput } from '../derivation.ts';
import { type Interval, intervalOf, overlaps, plain, sum } from '../interval.ts';
import { form, inside, lastBefore, wordHits } from '../scope.ts';

/** Totals with a word like "in all" beside them that the numbers before them in the sentence do not give. */
export function totalsAfter(annotation: Annotation, sentence: Sentence): readonly Finding[] {
  return inside(wordHits(annotation, 'inAll'), sentence.from, sentence.to).flatMap((hit) => {
    const numbers = exactNumbers(annotation, sentence);
    const total = numbers.find((q) => isTotal(annotation, q, hit));
    // What follows a total is told of it or of something else: only the last number of a sentence sums it up.
    if (!total || numbers[numbers.length - 1] !== total) return [];
    const before = numbers.filter((q) => q.to <= total.from && isAlike(q, total));
    const named = before.filter((q) => isOneThing(q, before[0] as QuantityMention));
    const sets = [before, named].filter((set) => set.length >= 2);
    if (sets.length === 0 || sets.some((set) => adds(set, total))) return [];
    if (!sets.some((set) => isNear(set, total))) return [];
    return [report(annotation, total, sets[sets.length - 1] as readonly QuantityMention[])];
  });
}

function exactNumbers(annotation: Annotation, { from, to }: Sentence): readonly QuantityMention[] {
  const all = [
    ...inside(annotation.quantities, from, to),
    ...inside(annotation.numbers?.() ?? [], from, to),
  ];
  return all
    .filter(
      ({ quantity: q }) =>
        (q.kind === 'count' || q.kind === 'money' || q.kind === 'measure') &&
        !q.soft &&
        !q.writtenUpper &&
        !q.approximate &&
        q.per === undefined &&
        !amountOfChange(q),
    )
    .sort((a, b) => a.from - b.from);
}

/** "five in Istanbul, seventeen in all", "five in Istanbul, in all seventeen": the total begins after a mark. */
function isTotal(
  annotation: Annotation,
  { from, to }: QuantityMention,
  hit: PhraseHit<InAllRow>,
): boolean {
  const first = hit.row.place === 'behind' ? from : hit.from;
  const isHere = hit.row.place === 'behind' ? to === hit.from : hit.to === from;
  return isHere && (isAfterMark(annotation, first) || isAfterNumber(annotation, first));
}

function isAfterMark(annotation: Annotation, at: number): boolean {
  return /^[,;:，；：—-]$/.test(form(annotation, at - 1));
}

/** "15枚金牌、13枚银牌、16枚铜牌共44枚": right behind the last part. */
function isAfterNumber(annotation: Annotation, at: number): boolean {
  return lastBefore(annotation.quantities, at)?.to === at;
}

function isAlike({ quantity: a }: QuantityMention, { quantity: b }: QuantityMention): boolean {
  if (a.kind !== b.kind) return false;
  return a.kind === 'count' || a.unit === b.unit;
}

/** The same noun, or none of its own: "thirteen others". */
function isOneThing({ quantity: a }: QuantityMention, { quantity: b }: QuantityMention): boolean {
  return a.unit === undefined || a.unit === b.unit || /^others?$/.test(a.unit);
}

function adds(parts: readonly QuantityMention[], total: QuantityMention): boolean {
  return overlaps(sumOf(parts), intervalOfCount(total));
}

/** A number many times the sum, or a small part of it, is the total of something else. */
function isNear(parts: readonly QuantityMention[], { quantity }: QuantityMention): boolean {
  const added = parts.reduce((so, part) => so.plus(part.quantity.written), new Big(0));
  const ratio = added.gt(0) ? new Big(quantity.written).div(added) : new Big(0);
  return ratio.gte('0.5') && ratio.lte(2);
}

function sumOf(parts: readonly QuantityMention[]): Interval {
  return sum(parts.map(intervalOfCount));
}

/** Counts are exact, amounts hold to half of their last digit. */
function intervalOfCount({ quantity }: QuantityMention): Interval {
  if (quantity.kind !== 'count') return intervalOf(quantity);
  return { lower: new Big(quantity.written), upper: new Big(quantity.written) };
}

function report(
  annotation: Annotation,
  total: QuantityMention,
  parts: readonly QuantityMention[],
): Finding {
  const added = parts.reduce((so, { quantity }) => so.plus(quantity.written), new Big(0));
  return finding(annotation, {
    check: 'sum-of-parts',
    severity: 'warning',
    message: `The numbers before it add up to ${plain(added, 3)}, not to ${plain(new Big(total.quantity.written), 3)}.`,
    at: [total, ...parts],
    operation: parts.map(({ quantity }) => plain(new Big(quantity.written), 3)).join(' + '),
    inputs: [
      wordsInput('total', words(annotation, total), 0),
      ...parts.map((part, i) => wordsInput(`part ${i + 1}`, words(annotation, part), i + 1)),
    ],
    result: `${plain(added, 3)}, stated ${plain(new Big(total.quantity.written), 3)}`,
  });
}
