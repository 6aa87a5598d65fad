import { Big } from 'big.js';
import type { QuantityMention } from '../model/annotation.ts';
import type { Finding } from '../model/finding.ts';
import { amountOfChange } from '../model/quantity.ts';
import type { Check, CheckInput } from './check.ts';
import { finding, words, wordsInput } from './derivation.ts';
import { intervalOf, plain } from './interval.ts';
import { type Levels, levelsOf } from './levels.ts';
import { quotient } from './rounded.ts';
import { anyMarked, bySentence } from './scope.ts';

/** "Doubled" and its like are round words: the ratio may stray this far on both sides. */
const ROUND = new Big('0.2');
/** The values as they are written may stray this far where their rounding would hide more. */
const FAR = new Big('0.3');

/** "Doubled", "halved", "threefold" where the two values beside it give another ratio. */
export const multiple: Check = {
  name: 'multiple',
  needs: ['text'],
  certainty: 'proof',
  summary: 'A multiple ("doubled", "threefold") that the two values beside it do not give.',
  run: (input) =>
    bySentence(input.annotation, input.annotation.quantities).flatMap(([sentence, quantities]) =>
      quantities.flatMap((change) => {
        if (anyMarked(input.annotation, 'otherBase', sentence.from, sentence.to)) return [];
        const times = timesOf(change);
        const levels = times && levelsOf(input.annotation, sentence, quantities, change);
        const found = times && levels && compare(input, change, times, levels);
        return found ? [found] : [];
      }),
    ),
};

/** By how much the later value is the base: "tripled" 3, "halved" 0.5, "grew by twice" 3. */
function timesOf({ quantity }: QuantityMention): Big | undefined {
  const change = amountOfChange(quantity);
  if (quantity.kind !== 'ratio' || !change || quantity.soft || quantity.writtenUpper)
    return undefined;
  if (quantity.approximate !== undefined) return undefined;
  const written = new Big(quantity.written);
  if (written.lte(0)) return undefined;
  if (change.kind === 'relative') return change.direction === 'up' ? written.plus(1) : undefined;
  if (change.direction === 'up') return written.gt(1) ? written : undefined;
  return written.lt(1) ? written : new Big(1).div(written);
}

function compare(
  input: CheckInput,
  change: QuantityMention,
  times: Big,
  levels: Levels,
): Finding | undefined {
  const { annotation } = input;
  const ratio = quotient(intervalOf(levels.to.quantity), intervalOf(levels.from.quantity));
  const [low, high] = [times.times(new Big(1).minus(ROUND)), times.times(ROUND.plus(1))];
  const isOff = ratio.upper?.lt(low) || ratio.lower?.gt(high);
  const [a, b] = [new Big(levels.from.quantity.written), new Big(levels.to.quantity.written)];
  const written = b.div(a);
  const isFar = written.div(times).minus(1).abs().gt(FAR);
  if (!isOff && !isFar) return undefined;
  const working = plain(written, 2);
  return finding(annotation, {
    check: 'multiple',
    severity: isOff ? 'error' : 'warning',
    message: `The text says ${plain(times, 2)} times, but the two values give ${working} times.`,
    at: [change, levels.to, levels.from],
    operation: `${words(annotation, levels.to)} / ${words(annotation, levels.from)}`,
    inputs: [
      wordsInput('stated', words(annotation, change), 0),
      wordsInput('later value', words(annotation, levels.to), 1),
      wordsInput('base', words(annotation, levels.from), 2),
    ],
    result: `${working} times`,
  });
}
