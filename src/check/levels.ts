/** Two levels of one thing that a change joins: the base and the later value. */
import type { Annotation, QuantityMention, Sentence, TimeMention } from '../model/annotation.ts';
import { amountOfChange, type Quantity } from '../model/quantity.ts';
import { reach } from './reach.ts';
import { anyMark, anyMarked, inside, lastBefore, wordHits } from './scope.ts';

/** Words between a rate and the level it belongs to. */
const REACH = 6;

/** Words between a change and the levels that it joins, where it stands before them. */
const BEFORE = 5;

/** The base and the later value. */
export interface Levels {
  readonly from: QuantityMention;
  readonly to: QuantityMention;
}

/** The two levels that a rate joins: bound by "from" and "to", or the same measure in two successive years. */
export function levelsOf(
  annotation: Annotation,
  sentence: Sentence,
  quantities: readonly QuantityMention[],
  rate: QuantityMention,
): Levels | undefined {
  const levels = quantities.filter((q) => isLevel(q.quantity));
  const bound =
    toldLevels(annotation, levels, rate) ?? boundLevels(annotation, sentence, levels, rate);
  if (bound || quantities.filter((q) => q.quantity.kind === 'percent').length !== 1) return bound;
  if (levels.length === 0) return levelsBefore(annotation, sentence);
  return (
    yearlyLevels(annotation, sentence, levels, rate) ??
    (levels.length === 1
      ? levelsAcross(annotation, sentence, levels[0] as QuantityMention, rate)
      : undefined)
  );
}

/** The two percentages that a change in points or per cent joins: "from 4.5 per cent to 4.75 per cent". */
export function percentLevelsOf(
  annotation: Annotation,
  sentence: Sentence,
  quantities: readonly QuantityMention[],
  rate: QuantityMention,
): Levels | undefined {
  const levels = quantities.filter((q) => q !== rate && isPercentLevel(q.quantity));
  return toldLevels(annotation, levels, rate) ?? boundLevels(annotation, sentence, levels, rate);
}

function isPercentLevel(quantity: Quantity): boolean {
  return (
    quantity.kind === 'percent' &&
    quantity.unit !== 'point' &&
    !amountOfChange(quantity) &&
    !quantity.soft &&
    !quantity.writtenUpper
  );
}

/** "More than 6 billion" is no base: what it is more than is not told. */
function isBound({ lower, upper, approximate }: Quantity): boolean {
  return lower === undefined || upper === undefined || approximate !== undefined;
}

/** Levels that the text itself tells as before and after: the only one of before with the only one of after, or beside it. */
function toldLevels(
  annotation: Annotation,
  levels: readonly QuantityMention[],
  rate: QuantityMention,
): Levels | undefined {
  const told = (kind: 'before' | 'after'): readonly QuantityMention[] =>
    levels.filter(({ quantity }) => quantity.change?.kind === kind);
  const [from, ...others] = told('before');
  if (!from || others.length > 0 || isBound(from.quantity)) return undefined;
  const alike = (list: readonly QuantityMention[]): readonly QuantityMention[] =>
    list.filter((level) => level !== from && sameMeasure(level, from));
  const after = alike(told('after'));
  const ends = after.length > 0 ? after : alike(levels);
  const [to] = ends;
  if (!to || ends.length > 1) return undefined;
  return isBeside(annotation, rate, { from, to }) ? { from, to } : undefined;
}

function isLevel(quantity: Quantity): boolean {
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
  annotation: Annotation,
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
  if (rate.to <= first)
    return (
      first - rate.to <= reach(annotation, BEFORE) &&
      !anyMarked(annotation, 'contrast', rate.to, first)
    );
  if (rate.from < last) return true;
  return (
    rate.from - last <= reach(annotation, REACH) &&
    !anyMarked(annotation, 'metric', last, rate.from) &&
    !anyMarked(annotation, 'contrast', last, rate.from)
  );
}

/** "A in 2024 ... B in 2025, up X %": exactly two levels, each with its year, one year apart. */
function yearlyLevels(
  annotation: Annotation,
  sentence: Sentence,
  levels: readonly QuantityMention[],
  rate: QuantityMention,
): Levels | undefined {
  const [a, b] = levels;
  if (levels.length !== 2 || !a || !b || !sameMeasure(a, b)) return undefined;
  const times = inside(annotation.times, sentence.from, sentence.to);
  const yearA = yearAt(annotation, times, a, b.from) ?? yearAhead(annotation, a, sentence.from);
  const yearB = yearAt(annotation, times, b, sentence.to) ?? yearAhead(annotation, b, a.to);
  if (yearA === undefined || yearB === undefined || Math.abs(yearA - yearB) !== 1) return undefined;
  const levelsInOrder = yearA < yearB ? { from: a, to: b } : { from: b, to: a };
  const { to } = levelsInOrder;
  const last = Math.max(a.to, b.to);
  const gap = rate.from >= to.to ? rate.from - Math.min(last, rate.from) : to.from - rate.to;
  return gap >= 0 && gap <= reach(annotation, REACH + 2) ? levelsInOrder : undefined;
}

/** "A in 2022. It reached B in 2023, up X %": the only level of the sentence before, of the same measure and metric. */
function levelsAcross(
  annotation: Annotation,
  sentence: Sentence,
  later: QuantityMention,
  rate: QuantityMention,
): Levels | undefined {
  const previous = annotation.sentences[sentence.index - 1];
  if (previous?.block !== sentence.block) return undefined;
  const before = inside(annotation.quantities, previous.from, previous.to);
  const [base] = before;
  if (before.length !== 1 || !base || !isLevel(base.quantity) || !sameMeasure(base, later))
    return undefined;
  const metrics = ({ from, to }: Sentence): readonly string[] =>
    inside(wordHits(annotation, 'metric'), from, to).map((hit) => hit.row.metric);
  const known = metrics(previous);
  if (known.length === 0 || !metrics(sentence).every((metric) => known.includes(metric)))
    return undefined;
  const year = (level: QuantityMention, { from, to }: Sentence): number | undefined =>
    yearAt(annotation, inside(annotation.times, from, to), level, to);
  const [first, last] = [year(base, previous), year(later, sentence)];
  if (first === undefined || last !== first + 1) return undefined;
  return isBeside(annotation, rate, { from: later, to: later })
    ? { from: base, to: later }
    : undefined;
}

/** Two levels in the two sentences before, one for each of two successive years; the rate's sentence has none. */
function levelsBefore(annotation: Annotation, sentence: Sentence): Levels | undefined {
  const sentences = [sentence.index - 2, sentence.index - 1].map((i) => annotation.sentences[i]);
  const found = sentences.map((one) => {
    if (!one || one.block !== sentence.block) return undefined;
    const [level, ...others] = inside(annotation.quantities, one.from, one.to);
    if (!level || others.length > 0 || !isLevel(level.quantity)) return undefined;
    const times = inside(annotation.times, one.from, one.to);
    const year = yearAt(annotation, times, level, one.to) ?? yearAhead(annotation, level, one.from);
    return year === undefined ? undefined : { level, year };
  });
  const [a, b] = found;
  if (!a || !b || !sameMeasure(a.level, b.level) || Math.abs(a.year - b.year) !== 1)
    return undefined;
  return a.year < b.year ? { from: a.level, to: b.level } : { from: b.level, to: a.level };
}

/** The only calendar year said between a token and a level. */
function yearAhead(
  annotation: Annotation,
  level: QuantityMention,
  from: number,
): number | undefined {
  const times = inside(annotation.times, from, level.from);
  const [only] = times;
  if (times.length !== 1 || only?.time.granularity !== 'year' || only.time.range) return undefined;
  return only.time.earliest ? Number(only.time.earliest.slice(0, 4)) : undefined;
}

/** The calendar year said right after a level, before `limit`. */
function yearAt(
  annotation: Annotation,
  times: readonly TimeMention[],
  level: QuantityMention,
  limit: number,
): number | undefined {
  const after = times.find((t) => t.from >= level.to && t.to <= limit && t.from - level.to <= 3);
  if (after && anyMark(annotation, level.to, after.from, ',，')) return undefined;
  if (after?.time.granularity !== 'year' || !after.time.earliest || after.time.range)
    return undefined;
  return Number(after.time.earliest.slice(0, 4));
}
