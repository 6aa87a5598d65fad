import { Big } from 'big.js';
import type { Annotation, QuantityMention, Sentence } from '../model/annotation.ts';
import type { Finding } from '../model/finding.ts';
import { amountOfChange } from '../model/quantity.ts';
import type { Check } from './check.ts';
import { finding, words, wordsInput } from './derivation.ts';
import { amount, type Interval, intervalOf, overlaps } from './interval.ts';
import { reach } from './reach.ts';
import { anyMarked, bySentence, inside, type TokenRange, wordHits } from './scope.ts';

/** Words between "deficit" and its amount. */
const NEAR = 4;

/** A deficit, a surplus or a difference that the two amounts beside it do not leave. */
export const balance: Check = {
  name: 'balance',
  needs: ['text'],
  certainty: 'proof',
  summary: 'A deficit or surplus that the two amounts beside it do not leave.',
  run: ({ annotation }) =>
    bySentence(annotation, annotation.quantities).flatMap(([sentence, quantities]) => {
      const hits = inside(wordHits(annotation, 'balance'), sentence.from, sentence.to);
      const [hit] = hits;
      if (!hit || hits.length > 1) return [];
      const found = compare(annotation, sentence, quantities, hit);
      return found ? [found] : [];
    }),
};

/** Exactly three amounts of one unit, the one at the word being what is left of the others. */
function compare(
  annotation: Annotation,
  sentence: Sentence,
  quantities: readonly QuantityMention[],
  hit: TokenRange,
): Finding | undefined {
  if (anyMarked(annotation, 'otherBase', sentence.from, sentence.to)) return undefined;
  const left =
    quantities.find((q) => isBehind(annotation, q, hit)) ??
    quantities.find((q) => isRightBefore(q, hit));
  if (!left || !isAmount(left)) return undefined;
  const others = quantities.filter((q) => q !== left && isAlike(q, left));
  const [a, b] = others;
  if (!a || !b || others.length > 2 || !areTwoSides(annotation, sentence)) return undefined;
  const gap = differenceOf(intervalOf(a.quantity), intervalOf(b.quantity));
  if (!gap || overlaps(intervalOf(left.quantity), gap)) return undefined;
  const [x, y] = [a, b].map(({ quantity }) => new Big(quantity.written)) as [Big, Big];
  const [more, less] = x.gt(y) ? [x, y] : [y, x];
  return finding(annotation, {
    check: 'balance',
    severity: 'error',
    message: `${amount(more)} less ${amount(less)} leaves ${amount(more.minus(less))}, not ${amount(left.quantity.written)}.`,
    at: [left, a, b],
    operation: `${amount(more)} − ${amount(less)}`,
    inputs: [
      wordsInput('stated', words(annotation, left), 0),
      wordsInput('one amount', words(annotation, a), 1),
      wordsInput('other amount', words(annotation, b), 2),
    ],
    result: amount(more.minus(less)),
  });
}

/** "a deficit of 8 billion". */
function isBehind(annotation: Annotation, { from }: QuantityMention, hit: TokenRange): boolean {
  return from >= hit.to && from - hit.to <= reach(annotation, NEAR);
}

/** "an 8 billion deficit". */
function isRightBefore({ to }: QuantityMention, hit: TokenRange): boolean {
  return hit.from >= to && hit.from - to <= 1;
}

function isAmount({ quantity }: QuantityMention): boolean {
  return (
    (quantity.kind === 'money' || quantity.kind === 'measure') &&
    !quantity.soft &&
    !quantity.writtenUpper &&
    !amountOfChange(quantity)
  );
}

/** Money with money of its currency; a bare "40 billion" before it takes the unit that follows. */
function isAlike(q: QuantityMention, left: QuantityMention): boolean {
  if (q.quantity.per !== left.quantity.per || amountOfChange(q.quantity)) return false;
  const isBare =
    q.quantity.kind === 'count' && !q.quantity.unit && Number(q.quantity.written) >= 1e6;
  return (isAmount(q) && q.quantity.unit === left.quantity.unit) || isBare;
}

/** Both exports and imports are named: of other amounts a gap may be of something else. */
function areTwoSides(annotation: Annotation, { from, to }: Sentence): boolean {
  const metrics = new Set(
    inside(wordHits(annotation, 'metric'), from, to).map(({ row }) => row.metric),
  );
  return metrics.has('exports') && metrics.has('imports');
}

function differenceOf(a: Interval, b: Interval): Interval | undefined {
  if (!a.lower || !a.upper || !b.lower || !b.upper) return undefined;
  const [one, other] = [a.lower.minus(b.upper), a.upper.minus(b.lower)];
  if (one.gte(0)) return { lower: one, upper: other };
  if (other.lte(0)) return { lower: other.abs(), upper: one.abs() };
  return { lower: new Big(0), upper: one.abs().gt(other) ? one.abs() : other };
}
