import { makeDocument } from '../../../dist/model/document.js';
import { findOrigins } from '../../../dist/resolve/origins.js';
import { dataFiles, readLines } from '../data.mjs';
import { seeded, WAYS } from './reprints.mjs';

const SETS = {
  bbc_en: 50,
  state_dept_en: 40,
  swiss_en: 20,
  wikinews_en: 20,
  kremlin_ru: 20,
  cctv_zh: 50,
};
const FEWEST = { en: 600, ru: 600, zh: 200 };
const OTHERS = 500;

/** Every so-many-th document of a set that is long enough, as the program's documents. */
function sample(file, set, count) {
  const language = set.slice(-2);
  const usable = readLines(file).filter(({ text }) => text.length >= FEWEST[language]);
  const step = Math.max(1, Math.floor(usable.length / count));
  return usable
    .filter((_, i) => i % step === 0)
    .slice(0, count)
    .map(({ id, text, date }) => ({
      name: `${set}/${id}`,
      text,
      language,
      date: (date ?? '2025-01-01').slice(0, 10),
    }));
}

function asDocument({ name, text, language, date }) {
  return makeDocument({ name, text, language, publishedAt: date, publishedBasis: 'option' });
}

/** Reprints of 200 real texts among 500 others: how many get the origin of what they reprint; other texts that are put together. */
export function measureCopies() {
  const sets = Object.keys(SETS);
  const files = dataFiles([...sets.map((set) => `texts/${set}.jsonl`), 'reports/same_event.jsonl']);
  if (files === undefined) return undefined;
  const originals = sets.flatMap((set, i) => sample(files[i], set, SETS[set]));
  const taken = new Set(originals.map(({ name }) => name));
  const others = sets
    .flatMap((set, i) => sample(files[i], set, OTHERS / 4))
    .filter(({ name }) => !taken.has(name))
    .slice(0, OTHERS);
  const random = seeded(7);
  const figures = {};
  for (const [way, make] of Object.entries(WAYS)) {
    const reprints = originals.map((one) => ({
      ...one,
      name: `${one.name} (${way})`,
      text: make(one.text, one.language, random),
      of: one.name,
      date: nextDay(one.date),
    }));
    const all = [...originals, ...others, ...reprints];
    const documents = all.map(asDocument);
    const { list } = findOrigins(documents);
    const originOf = new Map(list.flatMap(({ id, documents: ids }) => ids.map((d) => [d, id])));
    const byName = new Map(documents.map(({ name, id }) => [name, id]));
    const right = reprints.filter(
      ({ name, of }) =>
        originOf.get(byName.get(name)) !== undefined &&
        originOf.get(byName.get(name)) === originOf.get(byName.get(of)),
    );
    figures[`reprints (${way}): origin recovered, per cent of ${reprints.length}`] =
      (100 * right.length) / reprints.length;
  }
  figures['reports of one event put to one origin'] = mergedReports(files.at(-1));
  return figures;
}

function nextDay(date) {
  return new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
}

/** Pairs of reports of one event that are put to one origin; each is printed by name. */
function mergedReports(file) {
  let merged = 0;
  for (const { event_id: event, reports } of readLines(file)) {
    const documents = reports.map(({ id, text, lang, date }) =>
      asDocument({
        name: id,
        text,
        language: ['en', 'ru', 'zh'].includes(lang) ? lang : 'und',
        date,
      }),
    );
    const names = new Map(documents.map(({ id, name }) => [id, name]));
    for (const { documents: ids, copies } of findOrigins(documents).list) {
      if (ids.length < 2) continue;
      merged += ids.length - 1;
      const shares = copies.map(
        ({ document, source, share }) =>
          `${names.get(document)} ~ ${names.get(source)} ${share.toFixed(2)}`,
      );
      process.stdout.write(`${event}: ${shares.join(', ')}\n`);
    }
  }
  return merged;
}
