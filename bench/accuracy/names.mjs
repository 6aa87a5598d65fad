import { existsSync } from 'node:fs';
import path from 'node:path';
import { makeDocument } from '../../dist/model/document.js';
import { canRead } from '../../dist/pipeline/languages.js';
import { TASKS } from '../../dist/pipeline/tasks.js';
import { loadReference } from '../../dist/reference/load.js';
import { table } from '../speed/statistics.mjs';
import { dataFiles, readLines } from './data.mjs';
import { digest } from './names/digest.mjs';
import { compare, count, KINDS, measures } from './names/score.mjs';

const LANGUAGES = ['en', 'ru', 'zh'];
const LABELS = path.join(import.meta.dirname, 'names');
const CONTEXT = 40;

/** The labelled sentences of a language with their documents' texts; undefined where the data are absent. */
function labelled(language) {
  const sentences = readLines(path.join(LABELS, `${language}.jsonl`));
  const sets = [...new Set(sentences.map(({ file }) => file))];
  const files = dataFiles(sets.map((set) => `texts/${set}.jsonl`));
  if (files === undefined) return undefined;
  const documents = new Map(files.flatMap(readLines).map((line) => [line.id, line]));
  const same = sentences.filter(({ id, start, end, sha }) => {
    const text = documents.get(id)?.text;
    return text !== undefined && digest(text.slice(start, end)) === sha;
  });
  if (same.length < sentences.length) {
    process.stdout.write(`${language}: ${sentences.length - same.length} sentences have changed\n`);
  }
  return same.map((sentence) => ({ ...sentence, document: documents.get(sentence.id) }));
}

/** The names that the program finds in a document. */
function namesIn({ id, text, date }, language) {
  const dated = date ? { publishedAt: date.slice(0, 10), publishedBasis: 'option' } : {};
  return TASKS.annotate(makeDocument({ name: id, text, language, ...dated }), loadReference())
    .entities;
}

/** Names found by document, each document annotated once. */
function finder(language) {
  const known = new Map();
  return ({ document }) => {
    const names = known.get(document.id) ?? namesIn(document, language);
    known.set(document.id, names);
    return names;
  };
}

function score(sentences, language, namesOf) {
  const strict = {};
  const lenient = {};
  const faults = [];
  for (const sentence of sentences) {
    const { start, end, entities, document } = sentence;
    const here = namesOf(sentence).filter((name) => name.start < end && name.end > start);
    const how = { text: document.text, language };
    const outcome = compare(entities, here, { ...how, lenient: false });
    count(strict, outcome);
    count(lenient, compare(entities, here, { ...how, lenient: true }));
    for (const missed of outcome.missed) faults.push(['missed', missed, document.text]);
    for (const wrong of outcome.false) faults.push(['false', wrong, document.text]);
  }
  return { strict: measures(strict), lenient: measures(lenient), faults };
}

/** Throws unless the labels, taken for names found, score 100: a fault of labels or scorer. */
function checkScorer(sentences, language) {
  const asFound = ({ entities }) =>
    entities.map((label) => ({ ...label, kind: label.kind === 'demonym' ? 'state' : label.kind }));
  const { strict, lenient, faults } = score(sentences, language, asFound);
  if (faults.length > 0 || strict.all.f1 !== 100 || lenient.all.f1 !== 100) {
    throw new Error(`${language}: labels against themselves do not score 100`);
  }
}

const percent = (number) => number.toFixed(1);

function showMeasures(language, { strict, lenient }) {
  const kinds = ['all', ...KINDS].filter((kind) => strict[kind]);
  const rows = kinds.map((kind) => {
    const { labels, precision, recall, f1 } = strict[kind];
    const part = lenient[kind]?.f1 ?? 0;
    return [kind, String(labels), ...[precision, recall, f1, part].map(percent)];
  });
  const heading = [language, 'labels', 'P', 'R', 'F1', 'F1 in part'];
  process.stdout.write(`${table([heading, ...rows])}\n`);
}

/** Every n-th of the faults, so that `most` are shown from the whole set. */
function showFaults(faults, most) {
  const step = Math.max(1, faults.length / most);
  for (let at = 0; at < faults.length; at += step) {
    const [how, { kind, span, spans }, text] = faults[Math.floor(at)];
    const [start, end] = span ?? spans[0];
    const words = text.slice(start, end);
    const around = `${text.slice(start - CONTEXT, start)}[${words}]${text.slice(end, end + CONTEXT)}`;
    process.stdout.write(`${how} ${kind}: ${around.replace(/\s+/g, ' ')}\n`);
  }
}

function figuresOf(language, { strict, lenient }) {
  const figures = {
    [`${language}: all, precision`]: strict.all.precision,
    [`${language}: all, recall`]: strict.all.recall,
    [`${language}: all, F1`]: strict.all.f1,
    [`${language}: all, F1 in part`]: lenient.all.f1,
  };
  for (const kind of KINDS) {
    if (strict[kind]) figures[`${language}: ${kind}, F1`] = strict[kind].f1;
  }
  return figures;
}

/**
 * Names found against those labelled by hand, in 300 sentences a language; names/README.md tells what was labelled.
 * `miss`: how many of those missed or falsely found are printed a language.
 */
export function evaluateNames({ miss = '0' } = {}) {
  const figures = {};
  for (const language of LANGUAGES) {
    if (!existsSync(path.join(LABELS, `${language}.jsonl`)) || !canRead(language)) {
      process.stdout.write(`${language}: skipped, it cannot be read yet\n`);
      continue;
    }
    const sentences = labelled(language);
    if (sentences === undefined) return undefined;
    checkScorer(sentences, language);
    const result = score(sentences, language, finder(language));
    showMeasures(language, result);
    if (Number(miss) > 0) showFaults(result.faults, Number(miss));
    Object.assign(figures, figuresOf(language, result));
  }
  return figures;
}
