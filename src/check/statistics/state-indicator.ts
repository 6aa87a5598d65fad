/** Population and output of a state: levels and ranks against the published series. */
import { Big } from 'big.js';
import type { QuantityMention, Sentence, TimeMention } from '../../model/annotation.ts';
import type { Finding } from '../../model/finding.ts';
import { amountOfChange } from '../../model/quantity.ts';
import type { IndicatorFact } from '../../reference/facts.ts';
import type { CheckInput } from '../check.ts';
import { factInput, finding, tokenSpan, words, wordsInput } from '../derivation.ts';
import { amount, intervalOf, overlaps } from '../interval.ts';
import { anyMarked, inside, statesOf, wordHits } from '../scope.ts';

/** How far counts of people and reckonings of output by different offices differ. */
const SAME_SHARE = { population: new Big('0.06'), GDP: new Big('0.15') } as const;
/** Beyond this factor the number is one of something else. */
const OTHER_THING = 3;
/** How far apart two states must lie for their rank to be sure. */
const SURE_RANK = new Big('0.015');

/** "The population of Russia was 164 million in 2022." */
export function wrongLevel(input: CheckInput, sentence: Sentence): readonly Finding[] {
  const { annotation, reference } = input;
  const hits = inside(wordHits(annotation, 'indicator'), sentence.from, sentence.to);
  const [hit] = hits;
  if (!hit || hits.length > 1 || isOther(input, sentence)) return [];
  const states = [...statesOf(inside(annotation.mentions, sentence.from, sentence.to))];
  const [state] = states;
  const year = soleYear(input, sentence);
  const [level, ...others] = inside(annotation.quantities, sentence.from, sentence.to);
  if (!state || states.length > 1 || !year || !level || others.length > 0) return [];
  if (!isLevelOf(level, hit.row.indicator)) return [];
  const [fact] = reference
    .indicators(hit.row.indicator, state)
    .filter((f) => f.period === year.year);
  if (!fact) return [];
  const value = new Big(fact.value);
  const ratio = Number(level.quantity.written) / Number(fact.value);
  if (ratio > OTHER_THING || ratio < 1 / OTHER_THING) return [];
  const room = value.times(SAME_SHARE[hit.row.indicator]);
  const known = { lower: value.minus(room), upper: value.plus(room) };
  if (overlaps(intervalOf(level.quantity), known)) return [];
  return [
    finding(annotation, {
      check: 'statistics',
      severity: 'warning',
      facts: [fact],
      message: `The published ${fact.metric} of ${year.year} is ${amount(value)}, not ${amount(level.quantity.written)}.`,
      at: [level, year.time],
      operation: `compare the stated value with the published one, ± ${SAME_SHARE[hit.row.indicator].times(100).toFixed()} % between sources`,
      inputs: [
        wordsInput('stated', words(annotation, level), 0),
        wordsInput('period', words(annotation, year.time), 1),
        indicatorInput(fact),
      ],
      result: amount(value),
      suggestion: `${amount(value)} (${fact.scope}).`,
    }),
  ];
}

/** Another indicator, or one told of the past: "was the second largest economy until 2010". */
function isOther({ annotation }: CheckInput, { from, to }: Sentence): boolean {
  return inside(wordHits(annotation, 'otherIndicator'), from, to).some(
    (hit) => !/^(?:was|была|был)$/.test(annotation.tokens.forms[hit.from] as string),
  );
}

function isLevelOf({ quantity }: QuantityMention, indicator: 'population' | 'GDP'): boolean {
  if (quantity.soft || quantity.per !== undefined || amountOfChange(quantity)) return false;
  if (indicator === 'GDP') return quantity.kind === 'money' && quantity.unit === 'USD';
  return quantity.kind === 'count' && Number(quantity.written) >= 100_000;
}

/** The only time of a sentence, where it is one past year. */
export function soleYear(
  { annotation }: CheckInput,
  { from, to }: Sentence,
): { readonly time: TimeMention; readonly year: string } | undefined {
  const times = inside(annotation.times, from, to);
  const [time] = times;
  const published = annotation.document.publishedAt;
  if (!time || times.length > 1 || published === undefined) return undefined;
  const { granularity, earliest, range, mod, type } = time.time;
  if (type !== 'DATE' || granularity !== 'year' || range || mod || !earliest) return undefined;
  const year = earliest.slice(0, 4);
  return year < published.slice(0, 4) ? { time, year } : undefined;
}

/** "Japan is the second largest economy": the rank by the last figures published before the text. */
export function wrongRank(input: CheckInput, sentence: Sentence): readonly Finding[] {
  const { annotation } = input;
  const published = annotation.document.publishedAt;
  return inside(wordHits(annotation, 'rank'), sentence.from, sentence.to).flatMap((hit) => {
    if (published === undefined) return [];
    const states = inside(annotation.mentions, sentence.from, hit.from);
    const ids = [...statesOf(states)];
    const [state] = ids;
    if (
      !state ||
      ids.length > 1 ||
      anyMarked(annotation, 'otherIndicator', sentence.from, sentence.to)
    )
      return [];
    if (inside(annotation.times, sentence.from, sentence.to).length > 0) return [];
    const { indicator, rank } = hit.row;
    const list = ranked(input, indicator, published.slice(0, 4));
    const own = list.find((fact) => fact.subject === state);
    const there = list[rank - 1];
    if (!own || !there || own === there) return [];
    const gap = new Big(own.value).div(there.value).minus(1).abs();
    if (gap.lt(SURE_RANK)) return [];
    const span = tokenSpan(annotation, hit.from, hit.to);
    const name = input.reference.state(there.subject)?.names.en[0] ?? there.subject;
    return [
      finding(annotation, {
        check: 'statistics',
        severity: 'warning',
        facts: [own, there],
        message: `By ${indicator} of ${there.period} number ${rank} is ${name}, not ${input.reference.state(state)?.names.en[0] ?? state}.`,
        at: [span, ...states.slice(0, 1)],
        operation: `rank of the states of the reference by ${indicator}, ${there.period}`,
        inputs: [
          wordsInput('stated', words(annotation, span), 0),
          indicatorInput(own),
          indicatorInput(there),
        ],
        result: name,
      }),
    ];
  });
}

/** All states by an indicator in the last year before a year for which it is known of most. */
function ranked(
  { reference }: CheckInput,
  indicator: string,
  year: string,
): readonly IndicatorFact[] {
  const isYearOfState = ({ period, subject }: IndicatorFact): boolean =>
    /^\d{4}$/.test(period) && reference.state(subject) !== undefined;
  const all = reference.facts.indicators.filter(
    (f) => f.metric === indicator && f.counterpart === undefined && isYearOfState(f),
  );
  const last = all
    .map((f) => f.period)
    .filter((period) => period < year)
    .sort()
    .at(-1);
  return all
    .filter((f) => f.period === last)
    .sort((a, b) => new Big(b.value).cmp(new Big(a.value)));
}

function indicatorInput(fact: IndicatorFact): ReturnType<typeof factInput> {
  return factInput(
    `${fact.metric} ${fact.subject} ${fact.period}`,
    amount(fact.value),
    `indicator:${fact.id}`,
    fact,
  );
}
