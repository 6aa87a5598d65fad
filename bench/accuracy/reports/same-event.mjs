import { makeDocument } from '../../../dist/model/document.js';
import { collectReading } from '../../../dist/pipeline/collect.js';
import { readDocument } from '../../../dist/pipeline/steps.js';
import { loadReference } from '../../../dist/reference/load.js';
import { dataFiles, readLines } from '../data.mjs';

const OTHERS = {
  bbc_en: 100,
  state_dept_en: 100,
  swiss_en: 60,
  wikinews_en: 60,
  kremlin_ru: 60,
  cctv_zh: 120,
};
const READ = new Set(['en', 'ru', 'zh']);

function documentOf({ name, text, language, date, title }) {
  return makeDocument({
    name,
    text,
    language,
    ...(title ? { title } : {}),
    ...(date ? { publishedAt: date.slice(0, 10), publishedBasis: 'option' } : {}),
  });
}

/** The reports of known events among 500 others; `event` is undefined for the others. */
export function loadReports() {
  const sets = Object.keys(OTHERS);
  const files = dataFiles(['reports/same_event.jsonl', ...sets.map((set) => `texts/${set}.jsonl`)]);
  if (files === undefined) return undefined;
  const events = readLines(files[0]);
  const reports = events.flatMap(({ event_id: event, reports: list }) =>
    list.map((one) => ({
      event,
      document: documentOf({
        ...one,
        name: one.id,
        language: READ.has(one.lang) ? one.lang : 'und',
      }),
    })),
  );
  const known = new Set(reports.map(({ document }) => document.id));
  const others = sets.flatMap((set, i) => {
    const lines = readLines(files[i + 1]);
    const step = Math.max(1, Math.floor(lines.length / OTHERS[set]));
    return lines
      .filter((_, at) => at % step === 0)
      .slice(0, OTHERS[set])
      .map((one) => ({
        event: undefined,
        document: documentOf({ ...one, name: `${set}/${one.id}`, language: set.slice(-2) }),
      }));
  });
  return [...reports, ...others.filter(({ document }) => !known.has(document.id))];
}

/** The record over documents. */
export function recordOf(documents, reference = loadReference()) {
  return collectReading(
    documents.map((document) => readDocument(document, reference)),
    reference,
  ).record;
}

/** Pairs of documents that share a meeting or an occasion, as "a b" of ids in order. */
export function sharedPairs(record) {
  const pairs = new Map();
  for (const meeting of [...record.meetings, ...(record.occasions ?? [])]) {
    const ids = [...new Set(meeting.documents)].sort();
    for (const [i, a] of ids.entries())
      for (const b of ids.slice(i + 1)) pairs.set(`${a} ${b}`, meeting);
  }
  return pairs;
}

/** B-cubed precision and recall of connected documents against events; documents without an event are their own. */
function bCubed(items, clusterOf) {
  let precision = 0;
  let recall = 0;
  const goldOf = new Map(items.map(({ event, document }) => [document.id, event ?? document.id]));
  const clusters = Map.groupBy
    ? Map.groupBy(items, ({ document }) => clusterOf(document.id))
    : groupBy(items, ({ document }) => clusterOf(document.id));
  const events = groupBy(items, ({ document }) => goldOf.get(document.id));
  const scored = items.filter(({ event }) => event !== undefined);
  for (const { document } of scored) {
    const cluster = clusters.get(clusterOf(document.id));
    const event = events.get(goldOf.get(document.id));
    const both = cluster.filter(
      (one) => goldOf.get(one.document.id) === goldOf.get(document.id),
    ).length;
    precision += both / cluster.length;
    recall += both / event.length;
  }
  const p = precision / scored.length;
  const r = recall / scored.length;
  return { p: 100 * p, r: 100 * r, f: (200 * p * r) / (p + r) };
}

function groupBy(items, keyOf) {
  const groups = new Map();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

/** Documents joined by shared meetings, as a cluster id by document. */
function clustersOf(pairs) {
  const parent = new Map();
  const find = (id) => {
    let at = id;
    while (parent.has(at)) at = parent.get(at);
    return at;
  };
  for (const pair of pairs.keys()) {
    const [a, b] = pair.split(' ').map(find);
    if (a !== b) parent.set(a, b);
  }
  return find;
}

/** Pairwise precision and recall of "these documents report the same meeting", and B-cubed. */
export function measureSameEvent({ miss = 0 } = {}) {
  const items = loadReports();
  if (items === undefined) return undefined;
  const record = recordOf(items.map(({ document }) => document));
  const pairs = sharedPairs(record);
  const eventOf = new Map(items.map(({ event, document }) => [document.id, event]));
  const nameOf = new Map(items.map(({ document }) => [document.id, document.name]));
  const gold = new Set();
  const readable = new Set();

  for (const [i, a] of items.entries()) {
    for (const b of items.slice(i + 1)) {
      if (a.event === undefined || a.event !== b.event || a.document.id === b.document.id) continue;
      const pair = [a.document.id, b.document.id].sort().join(' ');
      gold.add(pair);
      if (READ.has(a.document.language) && READ.has(b.document.language)) readable.add(pair);
    }
  }
  // A pair is judged where one of the two reports a known event: of two others nobody has said.
  const judged = [...pairs.keys()].filter((pair) => pair.split(' ').some((id) => eventOf.get(id)));
  const right = judged.filter((pair) => gold.has(pair));
  const b = bCubed(items, clustersOf(new Map(judged.map((pair) => [pair, true]))));
  const wrong = judged.filter((pair) => !gold.has(pair));
  for (const pair of wrong.slice(0, Number(miss))) tell('wrong', pair, nameOf, pairs.get(pair));
  for (const pair of [...readable].filter((one) => !pairs.has(one)).slice(0, Number(miss)))
    tell('missed', pair, nameOf);
  return {
    'same event: pairs, precision': (100 * right.length) / judged.length,
    'same event: pairs, recall': (100 * right.length) / gold.size,
    'same event: pairs of languages with a pack, recall':
      (100 * right.filter((pair) => readable.has(pair)).length) / readable.size,
    'same event: B-cubed precision': b.p,
    'same event: B-cubed recall': b.r,
    'same event: B-cubed F1': b.f,
  };
}

function tell(label, pair, nameOf, meeting) {
  const names = pair
    .split(' ')
    .map((id) => nameOf.get(id))
    .join('  ');
  const parties = meeting?.fields?.participants?.values
    .map(({ value }) => value.map((p) => p.name).join('+'))
    .join(' | ');
  const time = meeting?.fields?.time?.values.map(({ value }) => value.timex).join(' | ');
  process.stdout.write(
    `${label}: ${names}${meeting ? `  (${parties}; ${time}; ${meeting.series ?? ''})` : ''}\n`,
  );
}
