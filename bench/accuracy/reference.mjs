import { existsSync } from 'node:fs';
import path from 'node:path';
import { makeDocument } from '../../dist/model/document.js';
import { canRead } from '../../dist/pipeline/languages.js';
import { annotate } from '../../dist/pipeline/steps.js';
import { loadReference } from '../../dist/reference/load.js';
import { table } from '../speed/statistics.mjs';
import { dataFiles, readLines } from './data.mjs';
import { digest } from './names/digest.mjs';
import { entryFinder } from './reference/entries.mjs';
import { ADJECTIVE, compare, count, KINDS, measures, namesOf } from './reference/score.mjs';

const LANGUAGES = ['en', 'ru', 'zh'];
const LABELS = path.join(import.meta.dirname, 'reference');
const CONTEXT = 40;

/** The labelled documents of a language with their texts; undefined where the data are absent. */
function labelled(language) {
  const lines = readLines(path.join(LABELS, `${language}.jsonl`));
  const sets = [...new Set(lines.map(({ file }) => file))];
  const files = dataFiles(sets.map((set) => `texts/${set}.jsonl`));
  if (files === undefined) return undefined;
  const documents = new Map(files.flatMap(readLines).map((line) => [line.id, line]));
  const numbered = lines.map((line, index) => ({ ...line, number: index + 1 }));
  const same = numbered.filter(({ id, upTo, sha }) => {
    const text = documents.get(id)?.text;
    return text !== undefined && digest(text.slice(0, upTo)) === sha;
  });
  if (same.length < lines.length) {
    process.stdout.write(`${language}: ${lines.length - same.length} documents have changed\n`);
  }
  return same.map((line) => ({ ...line, document: documents.get(line.id) }));
}

/** The labels with the ids of today's reference, and those whose id it has no more. */
function resolveLabels(documents, entryOf) {
  const gone = new Set();
  const resolved = documents.map((line) => ({
    ...line,
    labels: line.labels.map((label) => {
      if (label.optional) return label;
      const entry = entryOf(label);
      if (entry.gone) gone.add(label.id);
      return { ...label, id: entry.id };
    }),
  }));
  return { resolved, gone: [...gone].sort() };
}

function namesIn({ id, text, date }, language, reference) {
  const dated = date ? { publishedAt: date.slice(0, 10), publishedBasis: 'option' } : {};
  return namesOf(annotate(makeDocument({ name: id, text, language, ...dated }), reference));
}

const isEven = ({ number }) => number % 2 === 0;

function score(documents, find) {
  const sums = { all: {}, even: {}, odd: {} };
  const faults = [];
  for (const line of documents) {
    const outcome = compare(line.labels, find(line), line.upTo);
    count(sums.all, outcome);
    count(sums[isEven(line) ? 'even' : 'odd'], outcome);
    if (isEven(line)) faults.push(...faultsOf(outcome, line));
  }
  const [all, even, odd] = [sums.all, sums.even, sums.odd].map(measures);
  return { all, even, odd, faults };
}

function faultsOf({ labelled: marks, judged }, { document: { text } }) {
  const missed = marks
    .filter(({ label, resolved }) => label.id !== null && !resolved)
    .map(({ label, found, got }) => {
      const how = found ? `unresolved (${got.join(', ')})` : 'not found';
      return { how, kind: label.kind, id: label.id, span: label, text };
    });
  const wrong = judged
    .filter(({ right }) => right === false)
    .map(({ name }) => ({ how: 'wrong', kind: name.kind, id: name.id, span: name, text }));
  return [...missed, ...wrong];
}

/** Throws unless the labels, taken for names found, score 100: a fault of labels or scorer. */
function checkScorer(documents, language) {
  const asFound = ({ labels }) =>
    labels
      .filter(({ optional }) => !optional)
      .map(({ kind, id, start, end }) => ({ kind, start, end, ...(id !== null && { id }) }));
  const { all } = score(documents, asFound);
  if (all.all.found !== 100 || all.all.known !== 100 || all.all.precision !== 100) {
    throw new Error(`${language}: labels against themselves do not score 100`);
  }
}

const percent = (number) => number.toFixed(1);

function showMeasures(language, { all, even, odd }) {
  const row = (name, { labels, absent, found, recall, known, precision }) => [
    name,
    String(labels),
    String(absent),
    ...[found, recall, known].map(percent),
    name === ADJECTIVE ? '' : percent(precision),
  ];
  const heading = ['labels', 'not in the reference', 'found', 'resolved', 'of those in it', 'P'];
  const shown = [...KINDS, ADJECTIVE].filter((kind) => all[kind]);
  const kinds = shown.map((kind) => row(kind, all[kind]));
  const halves = [row('even', even.all), row('odd, held out', odd.all)];
  process.stdout.write(
    `${table([[language, ...heading], row('all', all.all), ...kinds, ...halves])}\n`,
  );
}

/** Every n-th of the faults, so that `most` are shown from the whole set. */
function showFaults(faults, most) {
  const step = Math.max(1, faults.length / most);
  for (let at = 0; at < faults.length; at += step) {
    const { how, kind, id, span, text } = faults[Math.floor(at)];
    const words = text.slice(span.start, span.end);
    const before = text.slice(Math.max(0, span.start - CONTEXT), span.start);
    const around = `${before}[${words}]${text.slice(span.end, span.end + CONTEXT)}`;
    process.stdout.write(`${how} ${kind} ${id}: ${around.replace(/\s+/g, ' ')}\n`);
  }
}

function figuresOf(language, { all, odd }) {
  const figures = {
    [`${language}: all, precision`]: all.all.precision,
    [`${language}: all, resolved`]: all.all.recall,
    [`${language}: all, resolved of those in the reference`]: all.all.known,
    [`${language}: held out, precision`]: odd.all.precision,
    [`${language}: held out, resolved of those in the reference`]: odd.all.known,
  };
  for (const kind of KINDS) {
    if (!all[kind]) continue;
    figures[`${language}: ${kind}, precision`] = all[kind].precision;
    figures[`${language}: ${kind}, resolved of those in the reference`] = all[kind].known;
  }
  return figures;
}

/**
 * The persons, states, organisations and offices named in the beginnings of 100 documents a language: how many are found
 * and resolved to their entry in data/; reference/README.md tells what was labelled. `miss`: how many faults of the even
 * documents are printed a language; the odd ones are held out.
 */
export function evaluateReference({ miss = '0' } = {}) {
  const reference = loadReference();
  const entryOf = entryFinder(reference);
  const figures = {};
  for (const language of LANGUAGES) {
    if (!existsSync(path.join(LABELS, `${language}.jsonl`)) || !canRead(language)) {
      process.stdout.write(`${language}: skipped, it cannot be read yet\n`);
      continue;
    }
    const documents = labelled(language);
    if (documents === undefined) return undefined;
    const { resolved, gone } = resolveLabels(documents, entryOf);
    if (gone.length > 0) process.stdout.write(`${language}: no such id now: ${gone.join(', ')}\n`);
    checkScorer(resolved, language);
    const result = score(resolved, ({ document }) => namesIn(document, language, reference));
    showMeasures(language, result);
    if (Number(miss) > 0) showFaults(result.faults, Number(miss));
    Object.assign(figures, figuresOf(language, result));
  }
  return figures;
}
