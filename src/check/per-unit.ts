import { Big } from 'big.js';
import type { Annotation, QuantityMention, Sentence, TimeMention } from '../model/annotation.ts';
import type { Finding } from '../model/finding.ts';
import { amountOfChange, type Quantity } from '../model/quantity.ts';
import type { Check } from './check.ts';
import { finding, type Span, tokenSpan, words, wordsInput } from './derivation.ts';
import { amount, type Interval } from './interval.ts';
import { reach } from './reach.ts';
import { gapBetween, product, roundedInterval } from './rounded.ts';
import {
  anyMark,
  anyMarked,
  bySentence,
  form,
  hasWords,
  inside,
  startingAt,
  type TokenRange,
  wordHits,
} from './scope.ts';
import { quantityText } from './wording.ts';

/** What prices rounded in their own right may stray. */
const TOLERANCE = 0.015;
/** Tokens between a quantity and the words that go with it. */
const NEAR = 4;
/** Tokens between a rate and the number of things that it is for each of. */
const FAR = 12;
const MOST_TOKENS = 40;

/** A number of units or of times: its words, its value as written, and all that it can mean. */
interface Multiplier {
  readonly span: TokenRange & Span;
  readonly value: Big;
  readonly interval: Interval;
}

/** A rate, the number it goes with, and the amount that they make. */
interface Triple {
  readonly rate: QuantityMention;
  readonly per: string;
  readonly number: Multiplier;
  readonly total: QuantityMention;
}

/** A rate a unit, a number of units and an amount that do not go together. */
export const perUnit: Check = {
  name: 'per-unit',
  needs: ['text'],
  certainty: 'proof',
  summary: 'A rate a unit, a number of units and an amount that do not go together.',
  run: ({ annotation }) =>
    hasWords(annotation, 'amounts')
      ? bySentence(annotation, annotation.quantities).flatMap(([sentence, quantities]) => {
          const triple = tripleOf(annotation, sentence, quantities.filter(isLevel));
          const found = triple && compare(annotation, triple);
          return found ? [found] : [];
        })
      : [],
};

function isLevel({ quantity }: QuantityMention): boolean {
  return (
    (quantity.kind === 'count' || quantity.kind === 'money' || quantity.kind === 'measure') &&
    !quantity.soft &&
    !quantity.writtenUpper &&
    !amountOfChange(quantity)
  );
}

/** The one rate of a sentence with the one number and the one amount that it can belong to. */
function tripleOf(
  annotation: Annotation,
  sentence: Sentence,
  quantities: readonly QuantityMention[],
): Triple | undefined {
  const rates = quantities.flatMap((rate) => {
    const per = perOf(annotation, rate);
    return per === undefined ? [] : [{ rate, per }];
  });
  const [only] = rates;
  if (!only || rates.length !== 1) return undefined;
  const { rate, per } = only;
  const numbers =
    per in LENGTHS
      ? lengthsOf(annotation, sentence, per)
      : quantities
          .filter((one) => one !== rate && isUnitOf(annotation, one, rate, per))
          .map((one) => ({
            span: one,
            value: new Big(one.quantity.written),
            interval: roundedInterval(one.quantity),
          }));
  const totals = quantities.filter(
    (one) => one !== rate && isAmountOf(one.quantity, rate.quantity),
  );
  const [number] = numbers;
  const [total] = totals;
  if (!number || !total || numbers.length !== 1 || totals.length !== 1) return undefined;
  if (number.span.from === total.from) return undefined;
  const triple = { rate, per, number, total };
  return isBound(annotation, triple) ? triple : undefined;
}

/** What the rate is reckoned by: its own unit, a time behind its noun ("3 million tonnes of gas a year"), or "each". */
function perOf(annotation: Annotation, rate: QuantityMention): string | undefined {
  const { per, kind } = rate.quantity;
  if (per !== undefined) return per === 'piece' ? 'each' : per;
  if (isEach(annotation, rate)) return 'each';
  if (kind !== 'measure' && kind !== 'money') return undefined;
  const word = startingAt(wordHits(annotation, 'per'), rate.to);
  if (word) return `noun:${form(annotation, word.to)}`;
  const timed = inside(
    wordHits(annotation, 'timed'),
    rate.to,
    rate.to + reach(annotation, NEAR + 2),
  )[0];
  return timed && !anyMark(annotation, rate.to, timed.from, ',;()') ? timed.row.unit : undefined;
}

/** "$200 million each", "每批1.2万吨", "each of the 12 villages will receive $40,000". */
function isEach(annotation: Annotation, { from, to, noun }: QuantityMention): boolean {
  const hits = inside(
    wordHits(annotation, 'each'),
    from - 2 * reach(annotation, NEAR),
    to + reach(annotation, NEAR),
  );
  return hits.some((each) => {
    if (each.to === from) return true;
    const [left, right] = each.from >= to ? [to, each.from] : [each.to, from];
    if (left > right || anyMark(annotation, left, right, ',;:()')) return false;
    const between = inside(annotation.quantities, left, right);
    if (each.from >= to) return between.length === 0;
    if (between.length === 0) return !noun && from - each.to <= 2;
    return between.length === 1 && isCount(between[0]);
  });
}

function isCount(one: QuantityMention | undefined): boolean {
  return one?.quantity.kind === 'count' && one.noun !== undefined;
}

/** Units of time in which rates are reckoned, with how many of each a length in years or months holds. */
const LENGTHS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  year: { year: 1, decade: 10 },
  month: { month: 1, year: 12, quarter: 3 },
  quarter: { quarter: 1, year: 4 },
  week: { week: 1 },
  day: { day: 1, week: 7 },
};

/** Lengths of time that the rate can run for: "over 15 years". */
function lengthsOf(annotation: Annotation, sentence: Sentence, per: string): readonly Multiplier[] {
  return inside(annotation.times, sentence.from, sentence.to).flatMap((mention: TimeMention) => {
    const { duration, type, mod } = mention.time;
    const size = duration && LENGTHS[per]?.[duration.unit];
    // "over 15 years" is read as more than 15, and here is their whole length.
    const whole = !mod || startingAt(wordHits(annotation, 'divided'), mention.from) !== undefined;
    if (type !== 'DURATION' || !duration || !size || !whole || duration.amount < 2) return [];
    const value = new Big(duration.amount).times(size);
    return [{ span: mention, value, interval: { lower: value, upper: value } }];
  });
}

/** A number of what the rate is reckoned by. */
function isUnitOf(
  annotation: Annotation,
  one: QuantityMention,
  rate: QuantityMention,
  per: string,
): boolean {
  const { unit, kind } = one.quantity;
  if (one.quantity.per !== undefined || one.quantity.approximate === 'below') return false;
  if (per === 'each')
    return kind === 'count' && isNear(annotation, one, rate) && one.noun !== undefined;
  if (unit === per || (unit !== undefined && per === `noun:${unit}`)) return true;
  return per === 'person' && kind === 'count' && isPersons(annotation, one);
}

function isPersons(annotation: Annotation, { from, to }: QuantityMention): boolean {
  return anyMarked(annotation, 'person', from - 2, to + 1);
}

function isNear(annotation: Annotation, one: TokenRange, rate: TokenRange): boolean {
  const far = one.to <= rate.from ? rate.from - one.to : one.from - rate.to;
  return far <= reach(annotation, FAR);
}

function isAmountOf(total: Quantity, rate: Quantity): boolean {
  if (total.kind !== rate.kind || total.per !== undefined) return false;
  if (total.kind === 'count') return total.unit === rate.unit;
  return total.unit !== undefined && total.unit === rate.unit;
}

/** Words tie the amount to the rate and the number, and none sets one of them apart. */
function isBound(annotation: Annotation, { rate, per, number, total }: Triple): boolean {
  const places: readonly TokenRange[] = [rate, number.span, total];
  const from = Math.min(...places.map((place) => place.from));
  const to = Math.max(...places.map((place) => place.to));
  if (to - from > reach(annotation, MOST_TOKENS) || anyMark(annotation, from, to, ';:'))
    return false;
  if (anyMarked(annotation, 'apart', Math.max(from - 2, 0), to + 2)) return false;
  const isPart = per === 'each' && total.to <= number.span.from && number.span.to <= rate.from;
  if (isPart && inside(wordHits(annotation, 'divided'), total.to, number.span.from).length > 0)
    return true;
  if (isApposed(annotation, rate, number.span)) return true;
  return anyMarked(
    annotation,
    'amounts',
    from - reach(annotation, NEAR),
    to + reach(annotation, NEAR),
  );
}

/** "to feed 300,000 people, about $250 per person": the rate stands behind a comma right after the number. */
function isApposed(annotation: Annotation, rate: TokenRange, number: TokenRange): boolean {
  const gap = rate.from - number.to;
  return gap > 0 && gap <= NEAR && anyMark(annotation, number.to, rate.from, ',，-—(（');
}

function compare(annotation: Annotation, triple: Triple): Finding | undefined {
  const { rate, number, total } = triple;
  const possible = product(roundedInterval(rate.quantity), number.interval);
  const stated = roundedInterval(total.quantity);
  if (gapBetween(possible, stated).lt(TOLERANCE)) return undefined;
  const made = amount(number.value.times(rate.quantity.written));
  const numberSpan = tokenSpan(annotation, number.span.from, number.span.to);
  const stating = quantityText(total.quantity);
  return finding(annotation, {
    check: 'per-unit',
    severity: 'error',
    message: `${words(annotation, numberSpan)} at ${words(annotation, rate)} make ${made}, not ${stating}.`,
    at: [total, rate, numberSpan],
    operation: `${words(annotation, rate)} × ${words(annotation, numberSpan)}`,
    inputs: [
      wordsInput('amount', words(annotation, total), 0),
      wordsInput('rate', words(annotation, rate), 1),
      wordsInput('number', words(annotation, numberSpan), 2),
    ],
    result: `${made}, stated ${stating}`,
  });
}
