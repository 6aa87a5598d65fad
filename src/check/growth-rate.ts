import { Big } from 'big.js';
import type { QuantityMention, Sentence } from '../model/annotation.ts';
import type { Finding } from '../model/finding.ts';
import { amountOfChange } from '../model/quantity.ts';
import type { Check, CheckInput } from './check.ts';
import { finding, words, wordsInput } from './derivation.ts';
import {
  amount,
  growth,
  type Interval,
  intervalOf,
  overlaps,
  plain,
  slack,
  widened,
} from './interval.ts';
import { type Levels, levelsOf } from './levels.ts';
import { reach } from './reach.ts';
import { bySentence, inside, startingAt, wordHits } from './scope.ts';

/** Published growth rates are worked out from unrounded levels: they stray this far, in points. */
const OFFICIAL_STRAY = new Big('0.1');
/** How far a whole ten of a spoken rate ("by 50 per cent") may stray, in points. */
const ROUND = new Big('2.5');
/** From here on a whole ten is said for what lies near it. */
const FIRST_ROUND = 20;

/** Two levels and a growth rate that do not go together. */
export const growthRate: Check = {
  name: 'growth-rate',
  needs: ['text'],
  certainty: 'proof',
  summary: 'A growth rate that the two values beside it do not give.',
  run: (input) =>
    bySentence(input.annotation, input.annotation.quantities).flatMap(([sentence, quantities]) =>
      quantities.flatMap((rate) => {
        const direction = directionOf(input, sentence, rate);
        const levels = direction && levelsOf(input.annotation, sentence, quantities, rate);
        const found = levels && compare(input, sentence, rate, direction, levels);
        return found ? [found] : [];
      }),
    ),
};

/** Which way a percentage says that something moved; undefined where it is a share or a rate of interest. */
function directionOf(
  { annotation }: CheckInput,
  sentence: Sentence,
  rate: QuantityMention,
): 'up' | 'down' | undefined {
  const { kind, unit } = rate.quantity;
  if (rate.quantity.change && !amountOfChange(rate.quantity)) return undefined;
  if (rate.quantity.per !== undefined) return undefined;
  const change = amountOfChange(rate.quantity);
  if (kind !== 'percent' || unit === 'point' || change?.kind === 'point') return undefined;
  if (rate.quantity.soft || rate.quantity.writtenUpper) return undefined;
  if (change) return change.direction;
  const hits = inside(wordHits(annotation, 'direction'), sentence.from, sentence.to);
  const near = hits.filter(
    (hit) =>
      (hit.to <= rate.from && rate.from - hit.to <= reach(annotation, 1) + 1) ||
      (hit.from >= rate.to && hit.from - rate.to <= 1),
  );
  if (near.length > 0) return near.length === 1 ? near[0]?.row.direction : undefined;
  // "fell from A to B, by 15 per cent": one way for the whole sentence.
  const isAmount = startingAt(wordHits(annotation, 'byAmount'), rate.from - 1) !== undefined;
  const ways = new Set(hits.map((hit) => hit.row.direction));
  return isAmount && ways.size === 1 ? [...ways][0] : undefined;
}

function compare(
  input: CheckInput,
  sentence: Sentence,
  rate: QuantityMention,
  direction: 'up' | 'down',
  levels: Levels,
): Finding | undefined {
  const { annotation } = input;
  if (inside(wordHits(annotation, 'otherBase'), sentence.from, sentence.to).length > 0)
    return undefined;
  const possible = growth(intervalOf(levels.from.quantity), intervalOf(levels.to.quantity));
  if (!possible) return undefined;
  const stated = signed(intervalOf(rate.quantity), direction);
  const written = new Big(levels.to.quantity.written)
    .div(levels.from.quantity.written)
    .minus(1)
    .times(100);
  const said = new Big(rate.quantity.written).times(direction === 'up' ? 1 : -1);
  const allowed = widened(possible, OFFICIAL_STRAY);
  const impossible = !overlaps(isRoundWord(said) ? widened(stated, ROUND) : stated, allowed);
  const atTheEdge = !overlaps({ lower: said, upper: said }, allowed);
  const far = said.minus(written).abs().gt(slack(rate.quantity).plus(OFFICIAL_STRAY));
  if (!impossible && (!atTheEdge || !far || isBound(levels))) return undefined;
  return report(input, rate, levels, { written, said, possible, impossible });
}

function isRoundWord(said: Big): boolean {
  return said.abs().gte(FIRST_ROUND) && said.mod(10).eq(0);
}

function isBound({ from, to }: Levels): boolean {
  return from.quantity.approximate !== undefined || to.quantity.approximate !== undefined;
}

function signed({ lower, upper }: Interval, direction: 'up' | 'down'): Interval {
  if (direction === 'up') return { ...(lower ? { lower } : {}), ...(upper ? { upper } : {}) };
  return {
    ...(upper ? { lower: upper.times(-1) } : {}),
    ...(lower ? { upper: lower.times(-1) } : {}),
  };
}

interface Outcome {
  readonly written: Big;
  readonly said: Big;
  readonly possible: Interval;
  readonly impossible: boolean;
}

function report(
  { annotation }: CheckInput,
  rate: QuantityMention,
  { from, to }: Levels,
  { written, said, possible, impossible }: Outcome,
): Finding {
  const [a, b] = scaledAlike(from.quantity.written, to.quantity.written);
  const working = `${b} / ${a} − 1`;
  const room = impossible ? '' : ', unless the values and the rate were all rounded the same way';
  return finding(annotation, {
    check: 'growth-rate',
    severity: impossible ? 'error' : 'note',
    message: `The text says ${plain(said)} %, but ${b} against ${a} is ${plain(written)} %${room}.`,
    at: [rate, to, from],
    operation: working,
    inputs: [
      wordsInput('stated change', words(annotation, rate), 0),
      wordsInput('later value', words(annotation, to), 1),
      wordsInput('base', words(annotation, from), 2),
      { name: 'possible at the written precision', value: rangeText(possible) },
      { name: 'tolerance for published rates', value: `${OFFICIAL_STRAY.toFixed()} points` },
    ],
    result: `${plain(written)} %`,
    suggestion: suggestionOf(rate, from, to, written, said),
  });
}

function suggestionOf(
  rate: QuantityMention,
  from: QuantityMention,
  to: QuantityMention,
  written: Big,
  said: Big,
): string | undefined {
  if (said.lte(-100)) return undefined;
  const base = new Big(to.quantity.written).div(said.div(100).plus(1));
  const unit = from.quantity.kind === 'money' ? `${from.quantity.unit ?? ''} ` : '';
  const places = Math.max(0, rate.quantity.written.split('.')[1]?.length ?? 0);
  return `${plain(written, Math.max(1, places))} %, or a base of ${unit}${amount(base.round(-Math.floor(Math.log10(Number(base))) + 3))}.`;
}

function rangeText({ lower, upper }: Interval): string {
  if (lower && upper) return `${plain(lower)} to ${plain(upper)} %`;
  return upper ? `less than ${plain(upper)} %` : lower ? `more than ${plain(lower)} %` : 'anything';
}

/** Two values over their common scale, so that the division can be read: 240000000000 and 250000000000 are 240 and 250. */
function scaledAlike(a: string, b: string): readonly [string, string] {
  const size =
    ['1000000000000', '1000000000', '1000000'].find(
      (s) => new Big(a).gte(s) && new Big(b).gte(s),
    ) ?? '1';
  return [plain(new Big(a).div(size), 4), plain(new Big(b).div(size), 4)];
}
