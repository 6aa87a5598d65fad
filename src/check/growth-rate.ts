import { Big } from 'big.js';
import type { Annotation, QuantityMention, Sentence, TimeMention } from '../model/annotation.ts';
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
import { anyMarked, bySentence, inside, lastBefore, wordHits } from './scope.ts';

/** Published growth rates are worked out from unrounded levels: they stray this far, in points. */
const OFFICIAL_STRAY = new Big('0.1');
/** Tokens between a rate and the level it belongs to. */
const REACH = 6;

interface Levels {
  readonly from: QuantityMention;
  readonly to: QuantityMention;
}

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
        const levels = direction && levelsOf(input, sentence, quantities, rate);
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
  const near = inside(wordHits(annotation, 'direction'), sentence.from, sentence.to).filter(
    (hit) =>
      (hit.to <= rate.from && rate.from - hit.to <= 2) ||
      (hit.from >= rate.to && hit.from - rate.to <= 1),
  );
  return near.length === 1 ? near[0]?.row.direction : undefined;
}

/** The two levels that a rate joins: bound by "from" and "to", or the same measure in two successive years. */
function levelsOf(
  input: CheckInput,
  sentence: Sentence,
  quantities: readonly QuantityMention[],
  rate: QuantityMention,
): Levels | undefined {
  const levels = quantities.filter((q) => isLevel(q));
  const bound = boundLevels(input, sentence, levels, rate);
  if (bound || quantities.filter((q) => q.quantity.kind === 'percent').length !== 1) return bound;
  return (
    yearlyLevels(input, sentence, levels, rate) ??
    (levels.length === 1
      ? levelsAcross(input, sentence, levels[0] as QuantityMention, rate)
      : undefined)
  );
}

function isLevel({ quantity }: QuantityMention): boolean {
  return (
    (quantity.kind === 'money' || quantity.kind === 'measure' || quantity.kind === 'count') &&
    !amountOfChange(quantity) &&
    !quantity.soft &&
    Number(quantity.written) > 0
  );
}

function sameMeasure(a: QuantityMention, b: QuantityMention): boolean {
  return (
    a.quantity.kind === b.quantity.kind &&
    a.quantity.per === b.quantity.per &&
    (a.quantity.unit === b.quantity.unit ||
      (a.quantity.kind === 'count' && (!a.quantity.unit || !b.quantity.unit)))
  );
}

/** "from A to B, up X %", "up X % to B from A". */
function boundLevels(
  { annotation }: CheckInput,
  sentence: Sentence,
  levels: readonly QuantityMention[],
  rate: QuantityMention,
): Levels | undefined {
  const bindings = inside(wordHits(annotation, 'binding'), sentence.from, sentence.to);
  const roleBefore = (q: QuantityMention): string | undefined => {
    const hit = lastBefore(bindings, q.from);
    return hit && q.from - hit.to <= 1 ? hit.row.role : undefined;
  };
  const pairs: Levels[] = [];
  for (let i = 0; i + 1 < levels.length; i++) {
    const a = levels[i] as QuantityMention;
    const b = levels[i + 1] as QuantityMention;
    if (!sameMeasure(a, b) || (Math.abs(a.from - b.to) > 12 && b.from - a.to > 12)) continue;
    if (roleBefore(a) === 'from' && roleBefore(b) === 'to') pairs.push({ from: a, to: b });
    else if (roleBefore(b) === 'from' && (roleBefore(a) === 'to' || isNext(rate, a)))
      pairs.push({ from: b, to: a });
  }
  const near = pairs.filter((pair) => isBeside(annotation, rate, pair));
  return near.length === 1 ? near[0] : undefined;
}

/** "A, up X %, from B": the rate stands at the level it led to. */
function isNext(rate: QuantityMention, level: QuantityMention): boolean {
  return rate.from >= level.to && rate.from - level.to <= 4;
}

/** Whether a rate belongs to a pair: right before it, within it, or after it with nothing else named between. */
function isBeside(annotation: Annotation, rate: QuantityMention, { from, to }: Levels): boolean {
  const first = Math.min(from.from, to.from);
  const last = Math.max(from.to, to.to);
  if (rate.to <= first) return first - rate.to <= 2;
  if (rate.from < last) return true;
  return (
    rate.from - last <= REACH &&
    !anyMarked(annotation, 'metric', last, rate.from) &&
    !anyMarked(annotation, 'contrast', last, rate.from)
  );
}

/** "A in 2024 ... B in 2025, up X %": exactly two levels, each with its year, one year apart. */
function yearlyLevels(
  { annotation }: CheckInput,
  sentence: Sentence,
  levels: readonly QuantityMention[],
  rate: QuantityMention,
): Levels | undefined {
  const [a, b] = levels;
  if (levels.length !== 2 || !a || !b || !sameMeasure(a, b)) return undefined;
  const times = inside(annotation.times, sentence.from, sentence.to);
  const yearA = yearAt(times, a, b.from);
  const yearB = yearAt(times, b, sentence.to);
  if (yearA === undefined || yearB === undefined || Math.abs(yearA - yearB) !== 1) return undefined;
  const levelsInOrder = yearA < yearB ? { from: a, to: b } : { from: b, to: a };
  const { to } = levelsInOrder;
  const gap = rate.from >= to.to ? rate.from - to.to : to.from - rate.to;
  return gap >= 0 && gap <= REACH + 2 ? levelsInOrder : undefined;
}

/** "A in 2022. It reached B in 2023, up X %": the only level of the sentence before, of the same measure and metric. */
function levelsAcross(
  { annotation }: CheckInput,
  sentence: Sentence,
  later: QuantityMention,
  rate: QuantityMention,
): Levels | undefined {
  const previous = annotation.sentences[sentence.index - 1];
  if (previous?.block !== sentence.block) return undefined;
  const before = inside(annotation.quantities, previous.from, previous.to);
  const [base] = before;
  if (before.length !== 1 || !base || !isLevel(base) || !sameMeasure(base, later)) return undefined;
  const metrics = ({ from, to }: Sentence): readonly string[] =>
    inside(wordHits(annotation, 'metric'), from, to).map((hit) => hit.row.metric);
  const known = metrics(previous);
  if (known.length === 0 || !metrics(sentence).every((metric) => known.includes(metric)))
    return undefined;
  const year = (level: QuantityMention, { from, to }: Sentence): number | undefined =>
    yearAt(inside(annotation.times, from, to), level, to);
  const [first, last] = [year(base, previous), year(later, sentence)];
  if (first === undefined || last !== first + 1) return undefined;
  return isBeside(annotation, rate, { from: later, to: later })
    ? { from: base, to: later }
    : undefined;
}

/** The calendar year said right after a level, before `limit`. */
function yearAt(
  times: readonly TimeMention[],
  level: QuantityMention,
  limit: number,
): number | undefined {
  const after = times.find((t) => t.from >= level.to && t.to <= limit && t.from - level.to <= 3);
  if (after?.time.granularity !== 'year' || !after.time.earliest || after.time.range)
    return undefined;
  return Number(after.time.earliest.slice(0, 4));
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
  const impossible = !overlaps(stated, allowed);
  const atTheEdge = !overlaps({ lower: said, upper: said }, allowed);
  const far = said.minus(written).abs().gt(slack(rate.quantity).plus(OFFICIAL_STRAY));
  if (!impossible && (!atTheEdge || !far || isBound(levels))) return undefined;
  return report(input, rate, levels, { written, said, possible, impossible });
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
