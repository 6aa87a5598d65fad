/** The kinds that are scored, in the order they are shown; demonyms are labelled only to be passed over. */
export const KINDS = ['person', 'state', 'organisation', 'place', 'office', 'agreement'];

/** The kinds that the sum is made of; titled agreements are shown beside it. */
const SUMMED = KINDS.slice(0, 5);
/** What may be found on a demonym without being right or wrong: "Russian talks" may lead to a state. */
const ON_DEMONYM = ['state', 'organisation', 'place', 'person'];
const ARTICLE = /^(?:the|an?)\s+/i;
const NOTHING = { right: 0, missed: 0, false: 0 };

const overlap = (a, b) => Math.min(a[1], b[1]) - Math.max(a[0], b[0]);

/** A span without the English article before it: whether it belongs to the name is no matter of right or wrong. */
function bare([start, end], text, language) {
  const article = language === 'en' ? ARTICLE.exec(text.slice(start, end))?.[0] : undefined;
  return [start + (article?.length ?? 0), end];
}

function kindsOf({ kind, or = [], optional }) {
  if (kind === 'demonym') return ON_DEMONYM;
  // "the President" alone may be read as the person who is meant.
  return kind === 'office' && optional ? ['office', 'person'] : [kind, ...or];
}

function prepare(label, text, language) {
  const spans = [[label.start, label.end], ...(label.alt ?? [])];
  return {
    ...label,
    spans: spans.map((span) => bare(span, text, language)),
    kinds: kindsOf(label),
    free: label.optional === true || label.kind === 'demonym',
  };
}

/** How far a found name agrees with a label: 2 on the letter, 1 in part, 0 not. */
function agreement(label, { kind, span }) {
  if (!label.kinds.includes(kind)) return 0;
  if (label.spans.some(([start, end]) => start === span[0] && end === span[1])) return 2;
  return label.spans.some((other) => overlap(other, span) > 0) ? 1 : 0;
}

/** Pairs labels with found names one to one, the exact pairs first; `least` 2 admits exact pairs only. */
function pair(labels, found, least) {
  const pairs = new Map();
  const used = new Set();
  for (const wanted of [2, 1].filter((degree) => degree >= least)) {
    for (const name of found) {
      if (pairs.has(name)) continue;
      const label = labels.find((l) => !used.has(l) && agreement(l, name) >= wanted);
      if (!label) continue;
      used.add(label);
      pairs.set(name, label);
    }
  }
  return { pairs, used };
}

/**
 * Compares the names found in one sentence with its labels: those right, missed and false. Optional labels and demonyms
 * are neither missed nor, where found in part or whole, false.
 */
export function compare(labels, entities, { text, language, lenient }) {
  const prepared = labels.map((label) => prepare(label, text, language));
  const required = prepared.filter(({ free }) => !free);
  const found = entities.map(({ start, end, kind }) => ({
    kind,
    span: bare([start, end], text, language),
  }));
  const { pairs, used } = pair(required, found, lenient ? 1 : 2);
  const rest = found.filter((name) => !pairs.has(name));
  const open = prepared.filter(({ free }) => free);
  return {
    right: [...used],
    missed: required.filter((label) => !used.has(label)),
    false: rest.filter((name) => !open.some((label) => agreement(label, name) > 0)),
  };
}

/** Adds the outcome of one sentence to the counts by kind. */
export function count(counts, outcome) {
  for (const part of ['right', 'missed', 'false']) {
    for (const { kind } of outcome[part]) {
      counts[kind] ??= { ...NOTHING };
      counts[kind][part]++;
    }
  }
}

/** Precision, recall and F1 in per cent. */
function measure({ right, missed, false: wrong }) {
  const precision = right + wrong === 0 ? 100 : (100 * right) / (right + wrong);
  const recall = right + missed === 0 ? 100 : (100 * right) / (right + missed);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1, labels: right + missed };
}

/** The measures of the five kinds together, as "all", and of each kind. */
export function measures(counts) {
  const all = { ...NOTHING };
  for (const kind of SUMMED) {
    for (const part of Object.keys(all)) all[part] += counts[kind]?.[part] ?? 0;
  }
  const kinds = KINDS.filter((kind) => counts[kind]);
  return { all: measure(all), ...Object.fromEntries(kinds.map((k) => [k, measure(counts[k])])) };
}
