/** Precision, recall and F1, in per cent, of `right` among so many predicted and so many in the gold. */
export function rates(right, predicted, gold) {
  const p = predicted === 0 ? 0 : right / predicted;
  const r = gold === 0 ? 0 : right / gold;
  return { p: 100 * p, r: 100 * r, f: p + r === 0 ? 0 : (200 * p * r) / (p + r) };
}

/** One-to-one pairs [gold, predicted] of spans that share a character: equal spans first, then the largest overlap. */
export function pairUp(gold, predicted) {
  const candidates = gold.flatMap((a) =>
    predicted.flatMap((b) => {
      const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
      const equal = a.start === b.start && a.end === b.end;
      return shared > 0 ? [{ a, b, weight: equal ? Number.POSITIVE_INFINITY : shared }] : [];
    }),
  );
  candidates.sort((one, other) =>
    other.weight > one.weight ? 1 : other.weight < one.weight ? -1 : 0,
  );
  const used = new Set();
  return candidates.flatMap(({ a, b }) => {
    if (used.has(a) || used.has(b)) return [];
    used.add(a);
    used.add(b);
    return [[a, b]];
  });
}

/**
 * Counts that are added up over documents: how many in the gold, predicted, and right by each test of a pair; `missed` and
 * `extra` are the words of those without a pair, with the document's place in its file.
 */
export function tally(tests) {
  const names = Object.keys(tests);
  const sums = { gold: 0, predicted: 0, ...Object.fromEntries(names.map((name) => [name, 0])) };
  const alone = [];
  return {
    sums,
    alone,
    add({ text, place }, gold, predicted) {
      sums.gold += gold.length;
      sums.predicted += predicted.length;
      const pairs = pairUp(gold, predicted);
      for (const [a, b] of pairs) for (const name of names) if (tests[name](a, b)) sums[name] += 1;
      const paired = new Set(pairs.flat());
      for (const [kind, list] of Object.entries({ missed: gold, extra: predicted })) {
        for (const item of list.filter((one) => !paired.has(one))) {
          alone.push({ kind, place, words: wordsAt(text, item) });
        }
      }
    },
  };
}

/** The words of a span, marked, with those beside it. */
function wordsAt(text, { start, end }) {
  const beside = (from, to) => text.slice(Math.max(from, 0), to).replace(/\s+/g, ' ');
  return `${beside(start - 40, start)}[${beside(start, end)}]${beside(end, end + 30)}`;
}
