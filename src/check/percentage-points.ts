import { Big } from 'big.js';
import type { QuantityMention } from '../model/annotation.ts';
import type { Finding } from '../model/finding.ts';
import { amountOfChange, type Quantity } from '../model/quantity.ts';
import type { Check, CheckInput } from './check.ts';
import { finding, words, wordsInput } from './derivation.ts';
import { growth, type Interval, intervalOf, overlaps, plain, widened } from './interval.ts';
import { type Levels, percentLevelsOf } from './levels.ts';
import { anyMarked, bySentence } from './scope.ts';

/** Published changes are worked out from unrounded percentages: they stray this far, in points. */
const STRAY = new Big('0.1');

/** From here on the stated points and those of the percentages as written are not the same. */
const FAR = new Big('1.6');

/** A change between two percentages that their difference does not give, or per cent told for percentage points. */
export const percentagePoints: Check = {
  name: 'percentage-points',
  needs: ['text'],
  certainty: 'proof',
  summary: 'Percentage points that two percentages do not give, or per cent said for points.',
  run: (input) =>
    bySentence(input.annotation, input.annotation.quantities).flatMap(([sentence, quantities]) =>
      quantities.flatMap((change) => {
        if (!isChange(change)) return [];
        if (anyMarked(input.annotation, 'otherBase', sentence.from, sentence.to)) return [];
        const levels = percentLevelsOf(input.annotation, sentence, quantities, change);
        const found = levels && compare(input, change, levels);
        return found ? [found] : [];
      }),
    ),
};

function isChange({ quantity }: QuantityMention): boolean {
  if (quantity.soft || quantity.writtenUpper) return false;
  if (quantity.kind === 'count') return quantity.change?.kind === 'point';
  return (
    quantity.kind === 'percent' &&
    (quantity.unit === 'point' || amountOfChange(quantity) !== undefined)
  );
}

function compare(input: CheckInput, change: QuantityMention, levels: Levels): Finding | undefined {
  const { quantity } = change;
  const [from, to] = [intervalOf(levels.from.quantity), intervalOf(levels.to.quantity)];
  const points = difference(from, to);
  const stated = intervalOf(quantity);
  if (!points) return undefined;
  if (
    overlaps(stated, widened(points, STRAY)) &&
    quantity.unit === 'point' &&
    isFar(quantity, levels)
  )
    return report(input, change, levels, 'warning');
  if (overlaps(stated, widened(points, STRAY)))
    return quantity.unit === 'point' ? undefined : perCentForPoints(input, change, levels, points);
  if (quantity.unit === 'point') return report(input, change, levels, 'error');
  const possible = growth(from, to);
  if (!possible || overlaps(stated, widened(sizeOf(possible), STRAY))) return undefined;
  return report(input, change, levels, 'warning');
}

/** Whole percentages may hide much, but a change of one point is not told as two. */
function isFar({ written }: Quantity, { from, to }: Levels): boolean {
  const points = new Big(to.quantity.written).minus(from.quantity.written).abs();
  if (points.eq(0)) return false;
  const ratio = new Big(written).abs().div(points);
  return ratio.gt(FAR) || ratio.lt(new Big(1).div(FAR));
}

/** How far two percentages lie apart, whichever is the greater. */
function difference(from: Interval, to: Interval): Interval | undefined {
  if (!from.lower || !from.upper || !to.lower || !to.upper) return undefined;
  return sizeOf({ lower: to.lower.minus(from.upper), upper: to.upper.minus(from.lower) });
}

/** The sizes of an interval of changes; its ends without their signs, the smaller first. */
function sizeOf({ lower, upper }: Interval): Interval {
  if (!lower || !upper) return {};
  const [a, b] = [lower.abs(), upper.abs()];
  return a.lt(b) ? { lower: a, upper: b } : { lower: b, upper: a };
}

/** "from 20 per cent to 25 per cent, a rise of 5 per cent": five points, or a quarter. */
function perCentForPoints(
  input: CheckInput,
  change: QuantityMention,
  levels: Levels,
  points: Interval,
): Finding | undefined {
  const possible = growth(intervalOf(levels.from.quantity), intervalOf(levels.to.quantity));
  if (!possible || overlaps(intervalOf(change.quantity), widened(sizeOf(possible), STRAY)))
    return undefined;
  return points.upper?.lt('0.5') ? undefined : report(input, change, levels, 'warning');
}

function report(
  { annotation }: CheckInput,
  change: QuantityMention,
  { from, to }: Levels,
  severity: 'error' | 'warning',
): Finding {
  const [a, b] = [new Big(from.quantity.written), new Big(to.quantity.written)];
  const points = plain(b.minus(a).abs(), 2);
  const relative = a.gt(0) ? ` (${plain(b.div(a).minus(1).times(100).abs())} %)` : '';
  const unit = change.quantity.unit === 'point' ? 'points' : '%';
  return finding(annotation, {
    check: 'percentage-points',
    severity,
    message: `From ${plain(a, 2)} % to ${plain(b, 2)} % it is ${points} percentage points${relative}, not ${plain(new Big(change.quantity.written), 2)} ${unit}.`,
    at: [change, from, to],
    operation: `${plain(b, 2)} − ${plain(a, 2)}`,
    inputs: [
      wordsInput('stated change', words(annotation, change), 0),
      wordsInput('before', words(annotation, from), 1),
      wordsInput('after', words(annotation, to), 2),
    ],
    result: `${points} percentage points`,
    suggestion: `${points} percentage points.`,
  });
}
