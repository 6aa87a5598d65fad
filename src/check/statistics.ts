import { Big } from 'big.js';
import type { QuantityMention, Sentence, TimeMention } from '../model/annotation.ts';
import { addDays, type Day } from '../model/day.ts';
import type { Finding } from '../model/finding.ts';
import type { IndicatorFact } from '../reference/facts.ts';
import type { Check, CheckInput } from './check.ts';
import { factInput, finding, words, wordsInput } from './derivation.ts';
import { amount, intervalOf, overlaps, plain } from './interval.ts';
import { bySentence, firstAfter, inside, statesOf, wordHits } from './scope.ts';
import { quantityText } from './wording.ts';

/** Customs services of two states differ; what is nearer than this share is the same figure. */
const SAME_SHARE = new Big('0.05');
/** Days after the end of a period by which its first figures are out. */
const PUBLICATION_DAYS = 25;
/** Tokens between a figure and its year. */
const REACH = 4;

interface Stated {
  readonly level: QuantityMention;
  readonly year: string;
  readonly time: TimeMention;
  readonly isForecast: boolean;
}

/** A figure of trade between two states that the published series does not bear out. */
export const statistics: Check = {
  name: 'statistics',
  needs: ['statistics'],
  summary: 'A figure of trade between two states that the published statistics do not bear out.',
  run: (input) =>
    bySentence(input.annotation, input.annotation.quantities).flatMap(([sentence, quantities]) => {
      const pair = pairIn(input, sentence);
      if (!pair) return [];
      return quantities.flatMap((level) => {
        const stated = statedOf(input, sentence, level);
        const found =
          stated &&
          (stated.isForecast
            ? againstTrend(input, quantities, stated, pair)
            : againstLevel(input, stated, pair));
        return found ? [found] : [];
      });
    }),
};

/** The two states of a sentence about trade alone: no other state, no exports or imports. */
function pairIn(
  { annotation }: CheckInput,
  sentence: Sentence,
): readonly [string, string] | undefined {
  const metrics = new Set(
    inside(wordHits(annotation, 'metric'), sentence.from, sentence.to).map((hit) => hit.row.metric),
  );
  if (!metrics.has('trade') || metrics.size > 1) return undefined;
  const states = [...statesOf(inside(annotation.mentions, sentence.from, sentence.to))];
  const known = states.filter((id) =>
    annotation.mentions.some((m) => m.id === id || m.represents === id),
  );
  return known.length === 2 ? [known[0] as string, known[1] as string] : twoOf(annotation, states);
}

function twoOf(
  { mentions }: CheckInput['annotation'],
  states: readonly string[],
): readonly [string, string] | undefined {
  const counts = new Map<string, number>();
  for (const id of mentions.flatMap((m) => [...statesOf([m])]))
    counts.set(id, (counts.get(id) ?? 0) + 1);
  const most = [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 2)
    .map(([id]) => id);
  const [a, b] = most;
  if (a === undefined || b === undefined || !states.includes(a) || !states.includes(b))
    return undefined;
  return [a, b];
}

/** A level of money with its year right after it. */
function statedOf(
  { annotation }: CheckInput,
  sentence: Sentence,
  level: QuantityMention,
): Stated | undefined {
  const { quantity } = level;
  if (quantity.kind !== 'money' || quantity.change || quantity.soft) return undefined;
  const time = firstAfter(inside(annotation.times, sentence.from, sentence.to), level.to);
  if (
    !time ||
    time.from - level.to > REACH ||
    time.time.granularity !== 'year' ||
    !time.time.earliest ||
    time.time.range ||
    time.time.mod
  )
    return undefined;
  const status = inside(wordHits(annotation, 'status'), sentence.from, sentence.to);
  const isForecast = status.some((hit) =>
    hit.to <= level.from ? level.from - hit.to <= 5 : hit.from - level.to <= 3,
  );
  return { level, year: time.time.earliest.slice(0, 4), time, isForecast };
}

/** An actual figure against the published one of its year; figures published after the text count as well, being of the same past year. */
function againstLevel(
  input: CheckInput,
  { level, year, time }: Stated,
  [a, b]: readonly [string, string],
): Finding | undefined {
  const { annotation } = input;
  const published = annotation.document.publishedAt;
  if (published === undefined || year >= published.slice(0, 4)) return undefined;
  const facts = input.reference
    .indicators('goods trade', a, b)
    .filter((f) => f.period === year && f.unit === level.quantity.unit);
  const [fact] = facts;
  if (!fact || facts.length > 1) return undefined;
  const value = new Big(fact.value);
  const room = value.times(SAME_SHARE);
  const known = { lower: value.minus(room), upper: value.plus(room) };
  if (overlaps(intervalOf(level.quantity), known)) return undefined;
  return finding(annotation, {
    check: 'statistics',
    severity: 'warning',
    message: `Published goods trade of ${year} was ${fact.unit} ${amount(value)}, not ${quantityText(level.quantity)}.`,
    at: [level, time],
    operation: `compare the stated value with the published one, ± ${SAME_SHARE.times(100).toFixed()} % between sources`,
    inputs: [
      wordsInput('stated', words(annotation, level), 0),
      wordsInput('period', words(annotation, time), 1),
      indicatorInput(fact),
    ],
    result: `${fact.unit} ${amount(value)}`,
    suggestion: `${fact.unit} ${amount(value)} (${fact.scope}).`,
  });
}

/** A projection of growth while the part of the year already published shows a fall, or the reverse: worth a look, no more. */
function againstTrend(
  input: CheckInput,
  quantities: readonly QuantityMention[],
  { level, year, time }: Stated,
  [a, b]: readonly [string, string],
): Finding | undefined {
  const { annotation } = input;
  const published = annotation.document.publishedAt;
  if (published === undefined) return undefined;
  const change = firstAfter(quantities, level.to);
  const { quantity } = change ?? {};
  if (!change || !quantity?.change || quantity.kind !== 'percent' || change.from - level.to > 8)
    return undefined;
  const fact = input.reference
    .indicators('goods trade', a, b)
    .findLast(
      (f) => f.change !== undefined && f.period.startsWith(`${year}-`) && isOut(f, published),
    );
  if (!fact?.change) return undefined;
  const fell = fact.change.startsWith('-');
  if (fell === (quantity.change.direction === 'down')) return undefined;
  const moved = `${fell ? 'fell' : 'rose'} ${plain(new Big(fact.change).abs())} %`;
  return finding(annotation, {
    check: 'statistics',
    severity: 'note',
    message: `The figures out by then show the other direction: in ${fact.period.replace('/', ' to ')} trade ${moved}, as far as the reference knows.`,
    at: [change, level, time],
    operation: `direction of the stated change against the published change of ${fact.period}`,
    inputs: [
      wordsInput('stated change', words(annotation, change), 0),
      wordsInput('projected level', words(annotation, level), 1),
      indicatorInput(fact),
    ],
    result: `${quantity.change.direction === 'up' ? '+' : '−'}${quantity.written} % stated, ${fact.change} % published`,
  });
}

function isOut({ period }: IndicatorFact, published: Day): boolean {
  const end = /\/(\d{4}-\d{2})$/.exec(period)?.[1];
  return end !== undefined && addDays(`${end}-28`, PUBLICATION_DAYS) <= published;
}

function indicatorInput(fact: IndicatorFact): ReturnType<typeof factInput> {
  const change = fact.change === undefined ? '' : ` (${fact.change} % on the year before)`;
  return factInput(
    `${fact.metric} ${fact.period}`,
    `${fact.unit} ${amount(fact.value)}${change}`,
    `indicator:${fact.id}`,
    fact,
  );
}
