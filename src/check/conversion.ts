import { Big } from 'big.js';
import type { Annotation, QuantityMention } from '../model/annotation.ts';
import { dayParts } from '../model/day.ts';
import type { Finding, Severity } from '../model/finding.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Check } from './check.ts';
import { type Conversion, conversionsOf } from './conversion/beside.ts';
import { type ExchangeRate, exchangeRates } from './conversion/exchange.ts';
import { BARRELS_PER_TONNE, sizeOf } from './conversion/factors.ts';
import { widestRates } from './conversion/widest-rates.ts';
import { finding, words, wordsInput } from './derivation.ts';
import { amount, type Interval, intervalOf, plain } from './interval.ts';
import { gapBetween, product, quotient, roundedInterval } from './rounded.ts';
import { anyMarked, blockOf, hasWords, inside, sentenceOf } from './scope.ts';
import { quantityText } from './wording.ts';

/** Conversions are rounded in their own way: "50 km (30 miles)" is 3 % off. A gap above the second is an error. */
const UNIT_TOLERANCE = 0.05;
const UNIT_ERROR = 0.1;
/** Rates of one text move within a day's quotations. */
const RATE_TOLERANCE = 0.03;
const RATE_ERROR = 0.1;
const ONE_DIGIT = 0.05;
const SCALED = 1000;
/** The first year of the bands of rates. */
const FIRST_YEAR = 1999;

/** A quantity said again in another unit or currency, by a factor that is not the units' or not the text's own rate. */
export const conversion: Check = {
  name: 'conversion',
  needs: ['text'],
  certainty: 'proof',
  summary: 'A quantity said again in another unit or currency that is not the same.',
  run: ({ annotation }) => {
    if (!hasWords(annotation, 'same')) return [];
    const pairs = conversionsOf(annotation);
    const measures = pairs.filter(({ first }) => first.quantity.kind === 'measure');
    const money = pairs.filter(({ first }) => first.quantity.kind === 'money');
    return [
      ...measures.flatMap((pair) => found(ofUnits(annotation, pair))),
      ...ofMoney(annotation, money),
    ];
  },
};

function found(one: Finding | undefined): readonly Finding[] {
  return one ? [one] : [];
}

function ofUnits(annotation: Annotation, pair: Conversion): Finding | undefined {
  const { first, second } = pair;
  if (first.quantity.per !== second.quantity.per) return undefined;
  const possible = converted(first.quantity, second.quantity.unit ?? '');
  if (!possible) return undefined;
  const stated = roundedInterval(second.quantity);
  const gaps = possible.map((one) => gapBetween(one, stated));
  const gap = gaps.reduce((a, b) => (a.lt(b) ? a : b));
  if (gap.lte(UNIT_TOLERANCE)) return undefined;
  const [value] = possible;
  const made = middle(value as Interval);
  if (made === undefined) return undefined;
  return report(annotation, pair, {
    severity: gap.gt(UNIT_ERROR) ? 'error' : 'warning',
    made: `${amount(rounded(made))} ${second.quantity.unit}`,
    operation: `${quantityText(first.quantity)} in ${second.quantity.unit}`,
  });
}

/** What the first quantity can be in another unit; degrees may be a temperature or a difference. */
function converted({ ...quantity }: Quantity, unit: string): readonly Interval[] | undefined {
  const from = sourceInterval(quantity);
  const own = quantity.unit ?? '';
  if (own === 'celsius' && unit === 'fahrenheit') return degrees(from, 1.8, 32);
  if (own === 'fahrenheit' && unit === 'celsius') return degrees(from, 5 / 9, -160 / 9);
  const [fewest, most] = BARRELS_PER_TONNE;
  if (own === 'tonne' && unit === 'barrel') return [times(from, fewest, most)];
  if (own === 'barrel' && unit === 'tonne') return [times(from, 1 / most, 1 / fewest)];
  const [a, b] = [sizeOf(own), sizeOf(unit)];
  if (!a || !b || a.dimension !== b.dimension) return undefined;
  return [times(from, a.from / b.to, a.to / b.from)];
}

function times({ lower, upper }: Interval, from: number, to: number): Interval {
  return product(
    { ...(lower ? { lower } : {}), ...(upper ? { upper } : {}) },
    { lower: new Big(from), upper: new Big(to) },
  );
}

function degrees(from: Interval, factor: number, offset: number): readonly Interval[] {
  const scaled = times(from, factor, factor);
  const moved = {
    ...(scaled.lower ? { lower: scaled.lower.plus(offset) } : {}),
    ...(scaled.upper ? { upper: scaled.upper.plus(offset) } : {}),
  };
  return [moved, scaled];
}

/** Conversions of money against the rate that the text states, against one another, and against all rates of decades. */
function ofMoney(annotation: Annotation, pairs: readonly Conversion[]): readonly Finding[] {
  const rates = exchangeRates(annotation);
  const apart = rates.flatMap((rate) => {
    const pair = besideRate(annotation, rate);
    return pair && !pairs.some(({ first }) => first === pair.first)
      ? found(againstRate(annotation, pair, rate))
      : [];
  });
  const beside = pairs.flatMap((pair, i) => {
    const rate = rates.find((one) => rateOf(pair, one) !== undefined);
    if (rate) return found(againstRate(annotation, pair, rate));
    return found(
      againstAllRates(annotation, pair) ?? againstOthers(annotation, pair, pairs.slice(0, i)),
    );
  });
  return [...apart, ...beside];
}

/** The only other two amounts of the sentence that states a rate, one in each of its currencies. */
function besideRate(annotation: Annotation, rate: ExchangeRate): Conversion | undefined {
  const { from, to } = sentenceOf(annotation, rate.at.from);
  const money = inside(annotation.quantities, from, to).filter(
    ({ quantity, from: at }) =>
      quantity.kind === 'money' && at !== rate.at.from && !/^100?$/.test(quantity.written),
  );
  const [first, second] = money;
  if (!first || !second || money.length !== 2 || first.quantity.per || second.quantity.per)
    return undefined;
  const pair = { first, second };
  const tied = anyMarked(annotation, 'amounts', first.to, second.from);
  if (!tied || anyMarked(annotation, 'apart', from, to)) return undefined;
  return rateOf(pair, rate) ? pair : undefined;
}

/** What is converted is known to two digits at least: "5 billion yen" is not 4.6 billion where its dollars are given to the million. */
function sourceInterval(quantity: Quantity): Interval {
  const values = roundedInterval(quantity);
  const { lower, upper } = values;
  if (quantity.writtenUpper || quantity.approximate || !lower || !upper) return values;
  if (new Big(quantity.precision).lt(SCALED)) return values;
  const written = new Big(quantity.written);
  const most = written.abs().times(ONE_DIGIT);
  if (upper.minus(written).lte(most)) return values;
  return { lower: written.minus(most), upper: written.plus(most) };
}

/** The stated rate as units of the second currency for one of the first. */
function rateOf({ first, second }: Conversion, rate: ExchangeRate): Interval | undefined {
  const [own, other] = [first.quantity.unit, second.quantity.unit];
  if (own === rate.base && other === rate.quote) return rate.interval;
  if (own !== rate.quote || other !== rate.base) return undefined;
  return quotient({ lower: new Big(1), upper: new Big(1) }, rate.interval);
}

function againstRate(
  annotation: Annotation,
  pair: Conversion,
  rate: ExchangeRate,
): Finding | undefined {
  const by = rateOf(pair, rate) as Interval;
  const possible = product(sourceInterval(pair.first.quantity), by);
  const gap = gapBetween(possible, roundedInterval(pair.second.quantity));
  const made = middle(possible);
  if (gap.lte(RATE_TOLERANCE) || made === undefined) return undefined;
  return report(annotation, pair, {
    severity: gap.gt(RATE_ERROR) ? 'error' : 'warning',
    made: `${pair.second.quantity.unit} ${amount(rounded(made))}`,
    operation: `${quantityText(pair.first.quantity)} at ${words(annotation, rate.at)} for one ${rate.base}`,
    rate: rate.at,
  });
}

/** A ratio that no exchange rate since 1999 comes near: a slip of a scale. Before, several currencies had other units. */
function againstAllRates(annotation: Annotation, pair: Conversion): Finding | undefined {
  const { first, second } = pair;
  const band = widestRates(first.quantity.unit ?? '', second.quantity.unit ?? '');
  const ratio = impliedRate(pair);
  if (!band || !ratio.lower || !ratio.upper || !isSince(annotation, FIRST_YEAR)) return undefined;
  if (ratio.upper.gte(band.from) && ratio.lower.lte(band.to)) return undefined;
  const [own, other] = [first.quantity.unit, second.quantity.unit];
  return report(annotation, pair, {
    severity: 'error',
    made: `any amount at ${plain(new Big(band.from), 4)} to ${plain(new Big(band.to), 4)} ${other} for one ${own}, far wider than the rates since ${FIRST_YEAR}`,
    operation: `${quantityText(second.quantity)} / ${quantityText(first.quantity)}`,
  });
}

/** The document is dated, and neither it nor a time in it lies before the year. */
function isSince({ document, times }: Annotation, year: number): boolean {
  const { publishedAt } = document;
  if (publishedAt === undefined || Number(publishedAt.slice(0, 4)) < year) return false;
  return times.every(
    ({ time }) => time.type !== 'DATE' || !time.latest || dayParts(time.latest).year >= year,
  );
}

/** The same two currencies converted twice in a paragraph at rates that differ. */
function againstOthers(
  annotation: Annotation,
  pair: Conversion,
  earlier: readonly Conversion[],
): Finding | undefined {
  const ratio = impliedRate(pair);
  for (const other of earlier) {
    const same = impliedRate(other, pair);
    if (!same || !isOfOneDay(annotation, pair, other)) continue;
    const gap = gapBetween(ratio, same);
    const made = middle(product(sourceInterval(pair.first.quantity), same));
    if (gap.lte(RATE_TOLERANCE) || made === undefined) continue;
    return report(annotation, pair, {
      severity: gap.gt(RATE_ERROR) ? 'error' : 'warning',
      made: `${pair.second.quantity.unit} ${amount(rounded(made))}`,
      operation: `${quantityText(pair.first.quantity)} at the rate of ${quantityText(other.first.quantity)} for ${quantityText(other.second.quantity)}`,
      other,
    });
  }
  return undefined;
}

/** What one unit of the first currency of `like` costs in its second, as this conversion has it. */
function impliedRate(pair: Conversion): Interval;
function impliedRate(pair: Conversion, like: Conversion): Interval | undefined;
function impliedRate({ first, second }: Conversion, like?: Conversion): Interval | undefined {
  const ratio = quotient(roundedInterval(second.quantity), sourceInterval(first.quantity));
  if (!like) return ratio;
  const [own, other] = [like.first.quantity.unit, like.second.quantity.unit];
  if (own === first.quantity.unit && other === second.quantity.unit) return ratio;
  if (own !== second.quantity.unit || other !== first.quantity.unit) return undefined;
  return quotient({ lower: new Big(1), upper: new Big(1) }, ratio);
}

/** Both in one paragraph or near, without dates that part them: rates change with the years. */
function isOfOneDay(annotation: Annotation, a: Conversion, b: Conversion): boolean {
  const datesOf = ({ first }: Conversion): readonly string[] => {
    const { from, to } = sentenceOf(annotation, first.from);
    return inside(annotation.times, from, to)
      .filter(({ time }) => time.type === 'DATE' && time.granularity !== 'unknown')
      .map(({ time }) => time.timex.slice(0, 4));
  };
  const block = blockOf(annotation, sentenceOf(annotation, a.first.from));
  const near = b.first.from >= block.from || a.first.from - b.first.to < 120;
  const dates = new Set([...datesOf(a), ...datesOf(b)]);
  return near && (dates.size === 0 || (dates.size === 1 && datesOf(a)[0] === datesOf(b)[0]));
}

function middle({ lower, upper }: Interval): Big | undefined {
  return lower && upper ? lower.plus(upper).div(2) : undefined;
}

/** Three digits are enough to show. */
function rounded(value: Big): Big {
  return value.eq(0) ? value : value.round(Math.max(2 - value.e, 0), 1).prec(3, 1);
}

interface Working {
  readonly severity: Severity;
  readonly made: string;
  readonly operation: string;
  readonly rate?: ExchangeRate['at'];
  readonly other?: Conversion;
}

function report(annotation: Annotation, { first, second }: Conversion, working: Working): Finding {
  const extra: readonly QuantityMention[] = working.other
    ? [working.other.first, working.other.second]
    : [];
  const { start, end } = working.rate ?? { start: -1, end: -1 };
  const rate = working.rate ? [{ start, end }] : [];
  return finding(annotation, {
    check: 'conversion',
    severity: isWide(first.quantity, second.quantity) ? 'warning' : working.severity,
    message: `${words(annotation, first)} is ${working.made}, not ${quantityText(second.quantity)}.`,
    at: [second, first, ...rate, ...extra],
    operation: working.operation,
    inputs: [
      wordsInput('in the other unit', words(annotation, second), 0),
      wordsInput('quantity', words(annotation, first), 1),
      ...rate.map((span, i) => wordsInput('rate', words(annotation, span), i + 2)),
      ...extra.map((one, i) => wordsInput('conversion beside it', words(annotation, one), i + 2)),
    ],
    result: `${working.made}, stated ${quantityText(second.quantity)}`,
  });
}

/** A barrel of oil has no fixed weight. */
function isWide(first: Quantity, second: Quantity): boolean {
  const units = [first.unit, second.unit];
  return units.includes('barrel') && units.includes('tonne') && !!intervalOf(first).lower;
}
