import { Big } from 'big.js';
import type { QuantityMention, Sentence, TimeMention } from '../model/annotation.ts';
import { addDays, type Day } from '../model/day.ts';
import type { Finding } from '../model/finding.ts';
import { amountOfChange } from '../model/quantity.ts';
import type { IndicatorFact } from '../reference/facts.ts';
import type { Check, CheckInput } from './check.ts';
import { factInput, finding, words, wordsInput } from './derivation.ts';
import { amount, intervalOf, overlaps, plain } from './interval.ts';
import { bySentence, firstAfter, inside, statesOf, wordHits } from './scope.ts';
import { soleYear, wrongLevel, wrongRank } from './statistics/state-indicator.ts';
import { wrongDirection } from './statistics/trade-direction.ts';
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
  certainty: 'proof',
  summary: 'A figure of trade between two states that the published statistics do not bear out.',
  run: (input) => {
    const main = mainPair(input.annotation);
    const stateIndicators = input.annotation.sentences.flatMap((sentence) => [
      ...wrongLevel(input, sentence),
      ...wrongRank(input, sentence),
      ...(isAboutTrade(input, sentence) ? wrongDirection(input, sentence) : []),
    ]);
    const trade = bySentence(input.annotation, input.annotation.quantities).flatMap(
      ([sentence, quantities]) => {
        if (!isAboutTrade(input, sentence)) return [];
        return quantities.flatMap((level) => {
          const stated = statedOf(input, sentence, level);
          const pair = stated && pairOf(input, sentence, level, main);
          if (!pair) return [];
          const found = stated.isForecast
            ? againstTrend(input, quantities, stated, pair)
            : againstLevel(input, stated, pair);
          return found ? [found] : [];
        });
      },
    );
    return [...stateIndicators, ...trade];
  },
};

type Pair = readonly [string, string];

/** Trade as a whole: exports, imports and the like are other figures. */
function isAboutTrade({ annotation }: CheckInput, { from, to }: Sentence): boolean {
  const metrics = inside(wordHits(annotation, 'metric'), from, to).map((hit) => hit.row.metric);
  return metrics.length > 0 && metrics.every((metric) => metric === 'trade');
}

/** The only two states of the sentence; or the two that the text is about, where no third stands before the figure. */
function pairOf(
  { annotation }: CheckInput,
  sentence: Sentence,
  level: QuantityMention,
  main: Pair | undefined,
): Pair | undefined {
  const all = [...statesOf(inside(annotation.mentions, sentence.from, sentence.to))];
  if (all.length === 2) return [all[0] as string, all[1] as string];
  const before = [...statesOf(inside(annotation.mentions, sentence.from, level.from))];
  const isMain = main?.every((id) => all.includes(id)) && before.every((id) => main.includes(id));
  return isMain ? main : undefined;
}

/** The two states that a text names most, each three times as often as any third. */
function mainPair({ mentions }: CheckInput['annotation']): Pair | undefined {
  const counts = new Map<string, number>();
  for (const mention of mentions) {
    for (const id of statesOf([mention])) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const [first, second, third] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!first || !second || second[1] < 3 * (third?.[1] ?? 0)) return undefined;
  return [first[0], second[0]];
}

/** A level of money with its year. */
function statedOf(
  input: CheckInput,
  sentence: Sentence,
  level: QuantityMention,
): Stated | undefined {
  const { annotation } = input;
  const { quantity } = level;
  if (quantity.kind !== 'money' || amountOfChange(quantity) || quantity.soft) return undefined;
  if (quantity.per !== undefined) return undefined;
  const after = firstAfter(inside(annotation.times, sentence.from, sentence.to), level.to);
  // The year stands right after the figure, or is the only time of a sentence with no other figure.
  const isNext = after !== undefined && after.from - level.to <= REACH;
  const isOnly = inside(annotation.quantities, sentence.from, sentence.to).every(
    (q) => q === level || q.quantity.kind !== 'money',
  );
  const time = isNext ? after : isOnly ? soleYear(input, sentence)?.time : undefined;
  if (time?.time.granularity !== 'year' || !time.time.earliest || time.time.range || time.time.mod)
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
    facts: [fact],
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
  const amountMoved = quantity && amountOfChange(quantity);
  if (
    !change ||
    !quantity ||
    !amountMoved ||
    quantity.kind !== 'percent' ||
    change.from - level.to > 8
  )
    return undefined;
  const fact = input.reference
    .indicators('goods trade', a, b)
    .findLast(
      (f) => f.change !== undefined && f.period.startsWith(`${year}-`) && isOut(f, published),
    );
  if (!fact?.change) return undefined;
  const fell = fact.change.startsWith('-');
  if (fell === (amountMoved.direction === 'down')) return undefined;
  const moved = `${fell ? 'fell' : 'rose'} ${plain(new Big(fact.change).abs())} %`;
  return finding(annotation, {
    check: 'statistics',
    severity: 'note',
    message: `The figures out by then show the other direction: in ${fact.period.replace('/', ' to ')} trade ${moved}.`,
    facts: [fact],
    at: [change, level, time],
    operation: `direction of the stated change against the published change of ${fact.period}`,
    inputs: [
      wordsInput('stated change', words(annotation, change), 0),
      wordsInput('projected level', words(annotation, level), 1),
      indicatorInput(fact),
    ],
    result: `${amountMoved.direction === 'up' ? '+' : '−'}${quantity.written} % stated, ${fact.change} % published`,
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
