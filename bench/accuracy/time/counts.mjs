import { pairUp, rates } from '../pairs.mjs';

const isValue = (gold, found) => (Array.isArray(gold) ? gold.includes(found) : gold === found);

/**
 * Counts of one document as the scorer beside the data makes them: an item without a type or value in the gold counts for
 * its span only.
 */
export function countDocument({ timex: gold }, { timex: found }) {
  const pairs = pairUp(gold, found);
  const count = (test) => pairs.filter(([a, b]) => test(a, b)).length;
  const spanOnly = (key) => count((a) => a[key] == null);
  const some = (key) => gold.filter((item) => item[key] != null).length;
  const [n, predicted] = [gold.length, found.length];
  return {
    strict: [count((a, b) => a.start === b.start && a.end === b.end), predicted, n],
    relaxed: [pairs.length, predicted, n],
    type: [
      count((a, b) => a.type != null && a.type === b.type),
      predicted - spanOnly('type'),
      some('type'),
    ],
    value: [
      count((a, b) => a.value != null && isValue(a.value, b.value)),
      predicted - spanOnly('value'),
      some('value'),
    ],
  };
}

/** F1 of a measure over the counts of documents. */
export function f1(counts, measure) {
  const sums = [0, 0, 0];
  for (const count of counts) for (let i = 0; i < 3; i += 1) sums[i] += count[measure][i];
  return rates(...sums).f;
}

/** The items of a document that are not as the gold has them: missed, found falsely, or of another span or value. */
export function faultsOf({ timex: gold }, { timex: found }) {
  const pairs = pairUp(gold, found);
  const paired = new Set(pairs.flat());
  const say = (item) => (item ? `${JSON.stringify(item.text)} ${item.value}` : '-');
  const wrong = pairs.filter(
    ([a, b]) => a.text !== b.text || (a.value != null && !isValue(a.value, b.value)),
  );
  const missed = gold.filter((item) => !paired.has(item)).map((item) => [item, undefined]);
  const extra = found.filter((item) => !paired.has(item)).map((item) => [undefined, item]);
  const all = [...wrong, ...missed, ...extra];
  all.sort(([a, b], [c, d]) => (a ?? b).start - (c ?? d).start);
  return all.map(([a, b]) => `gold ${say(a)}   ours ${say(b)}`);
}

/** A generator of numbers in [0, 1) that gives the same ones every time (mulberry32). */
function numbersFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const RESAMPLES = 1000;
const SEED = 20_251_105;

/**
 * Difference of two programs' F1 over the same documents, with its 95 % interval: the documents are drawn anew, with
 * putting back, a thousand times, the same ones for both.
 */
export function pairedDifference(ours, theirs, measure) {
  const random = numbersFrom(SEED);
  const drawn = Array.from({ length: RESAMPLES }, () => {
    const chosen = ours.map(() => Math.floor(random() * ours.length));
    const of = (counts) =>
      f1(
        chosen.map((index) => counts[index]),
        measure,
      );
    return of(ours) - of(theirs);
  }).sort((a, b) => a - b);
  return {
    difference: f1(ours, measure) - f1(theirs, measure),
    low: drawn[Math.floor(0.025 * RESAMPLES)],
    high: drawn[Math.ceil(0.975 * RESAMPLES) - 1],
  };
}
