import { existsSync } from 'node:fs';
import path from 'node:path';
import { makeDocument } from '../../dist/model/document.js';
import { canRead } from '../../dist/pipeline/languages.js';
import { TASKS } from '../../dist/pipeline/tasks.js';
import { loadReference } from '../../dist/reference/load.js';
import { table } from '../speed/statistics.mjs';
import { CODED, compare, count, KINDS } from './claims/score.mjs';
import { dataFiles, readLines } from './data.mjs';
import { digest } from './names/digest.mjs';

const LANGUAGES = ['ru', 'zh'];
const PARTS = ['dev', 'held'];
const LABELS = path.join(import.meta.dirname, 'claims');
const CONTEXT = 30;

/** The coded documents of a part with their texts; undefined where the data are absent. */
function coded(language, part) {
  const labels = readLines(path.join(LABELS, `${language}-${part}.jsonl`));
  const sets = [...new Set(labels.map(({ file }) => file))];
  const files = dataFiles(sets.map((set) => `texts/${set}.jsonl`));
  if (files === undefined) return undefined;
  const documents = new Map(files.flatMap(readLines).map((line) => [line.id, line]));
  const same = labels.filter(({ id, coded: end, sha, claims }) => {
    const text = documents.get(id)?.text;
    if (text === undefined || digest(text.slice(0, end)) !== sha) return false;
    return claims.every((claim) => digest(text.slice(claim.start, claim.end)) === claim.sha);
  });
  if (same.length < labels.length) {
    const changed = labels.length - same.length;
    process.stdout.write(`${language}-${part}: ${changed} documents have changed\n`);
  }
  return same.map((label) => ({ ...label, document: documents.get(label.id) }));
}

/** The states of participants: those that are one or stand for one. */
function statesOf(participants = []) {
  return participants
    .map(({ kind, id, represents }) => (kind === 'state' ? id : represents))
    .filter((state) => /^[A-Z]{3}$/.test(state ?? ''));
}

/** A claim as it is compared: the spans of its evidence, its fields as codes. */
function asCoded({ kind, evidence, fields }) {
  const value = (name) => fields[name]?.value;
  return {
    kind,
    spans: evidence.map(({ position }) => [position.start, position.end]),
    fields: {
      format: value('format'),
      status: value('status'),
      type: value('type'),
      strength: value('strength'),
      position: value('position'),
      lower: value('quantity') && Number(value('quantity').written),
      participants: statesOf(value('participants')),
      obligor: statesOf(value('obligor')),
      holder: statesOf(value('holder')),
    },
  };
}

/** The claims of the scored kinds that the program makes within the coded part of a document. */
function claimsIn({ document: { id, text, date }, coded: end }, language) {
  const dated = date ? { publishedAt: date.slice(0, 10), publishedBasis: 'option' } : {};
  const { claims } = TASKS.read(
    makeDocument({ name: id, text, language, ...dated }),
    loadReference(),
  );
  return claims
    .filter(({ kind, evidence }) => KINDS.includes(kind) && evidence[0].position.end <= end)
    .map(asCoded);
}

function score(documents, claimsOf) {
  const counts = {};
  const faults = [];
  for (const label of documents) {
    const outcome = compare(label.claims, claimsOf(label));
    count(counts, outcome);
    const { text } = label.document;
    for (const { kind, start, end } of outcome.missed) {
      faults.push({ how: 'missed', kind, span: [start, end], text });
    }
    for (const { kind, spans } of outcome.false) {
      faults.push({ how: 'false', kind, span: spans[0], text });
    }
  }
  return { counts, faults };
}

/** A coded claim as if the program had made it, with the first of the values that are right. */
function asFound({ kind, start, end, fields }) {
  const values = Object.entries(fields).map(([name, value]) => {
    const one = ['format', 'status', 'type', 'strength', 'position'].includes(name);
    return [name, one ? value[0] : value];
  });
  return { kind, spans: [[start, end]], fields: Object.fromEntries(values) };
}

/** Throws unless the codings, taken for claims found, score 100: a fault of codings or scorer. */
function checkScorer(documents, name) {
  const { counts, faults } = score(documents, ({ claims }) =>
    claims.filter(({ optional }) => !optional).map(asFound),
  );
  const wrong = Object.values(counts).flatMap(({ fields }) =>
    Object.values(fields).filter(({ right, of }) => right !== of),
  );
  if (faults.length > 0 || wrong.length > 0) {
    throw new Error(`${name}: codings against themselves do not score 100`);
  }
}

const share = (part, whole) => (whole === 0 ? undefined : (100 * part) / whole);

/** Precision, recall and F1 in per cent; a precision of nothing found is undefined. */
function measure({ right, missed, false: wrong }) {
  const f1 = share(2 * right, 2 * right + missed + wrong);
  return { precision: share(right, right + wrong), recall: share(right, right + missed), f1 };
}

function sum(counts) {
  const parts = ['right', 'missed', 'false'];
  const total = (part) => KINDS.reduce((so, kind) => so + counts[kind][part], 0);
  return Object.fromEntries(parts.map((part) => [part, total(part)]));
}

const percent = (number) => (number === undefined ? '' : number.toFixed(1));

function fieldShares(kind, { fields }) {
  return (CODED[kind] ?? [])
    .filter((name) => fields?.[name]?.of > 0)
    .map((name) => [name, share(fields[name].right, fields[name].of)]);
}

function showMeasures(name, rows) {
  const lines = rows.map(([kind, counts]) => {
    const { precision, recall, f1 } = measure(counts);
    const fields = fieldShares(kind, counts).map(([field, part]) => `${field} ${percent(part)}`);
    const coding = String(counts.right + counts.missed);
    return [kind, coding, ...[precision, recall, f1].map(percent), fields.join(', ')];
  });
  const heading = [name, 'coded', 'P', 'R', 'F1', 'of the matched, right'];
  process.stdout.write(`${table([heading, ...lines])}\n`);
}

/** Every n-th of the faults, so that `most` are shown from the whole set. */
function showFaults(faults, most) {
  const step = Math.max(1, faults.length / most);
  for (let at = 0; at < faults.length; at += step) {
    const { how, kind, span, text } = faults[Math.floor(at)];
    const [start, end] = span;
    const words = text.slice(start, end);
    const around = `${text.slice(Math.max(0, start - CONTEXT), start)}[${words}]${text.slice(end, end + CONTEXT)}`;
    process.stdout.write(`${how} ${kind}: ${around.replace(/\s+/g, ' ')}\n`);
  }
}

function figuresOf(name, rows) {
  const figures = {};
  for (const [kind, counts] of rows) {
    const { precision, recall, f1 } = measure(counts);
    const values = { precision, recall, F1: f1, ...Object.fromEntries(fieldShares(kind, counts)) };
    for (const [label, value] of Object.entries(values)) {
      if (value !== undefined) figures[`${name}: ${kind}, ${label}`] = value;
    }
  }
  return figures;
}

/** Measures one part of a language; undefined where the data are absent. */
function evaluatePart(language, part, miss) {
  const documents = coded(language, part);
  if (documents === undefined) return undefined;
  const name = `${language}-${part}`;
  checkScorer(documents, name);
  const { counts, faults } = score(documents, (label) => claimsIn(label, language));
  const rows = [['all', sum(counts)], ...KINDS.map((kind) => [kind, counts[kind]])].filter(
    ([, { right, missed, false: wrong }]) => right + missed + wrong > 0,
  );
  showMeasures(name, rows);
  // What is missed in the held part is not to be looked at.
  if (miss > 0 && part === 'dev') showFaults(faults, miss);
  return figuresOf(name, rows);
}

/**
 * Claims found against those coded by hand in Russian and Chinese; claims/README.md tells what was coded. `miss`: how
 * many of those missed or falsely found are printed of each `dev` part.
 */
export function evaluateClaims({ miss = '0' } = {}) {
  const figures = {};
  for (const language of LANGUAGES) {
    if (!existsSync(path.join(LABELS, `${language}-dev.jsonl`)) || !canRead(language)) {
      process.stdout.write(`${language}: skipped, it cannot be read yet\n`);
      continue;
    }
    for (const part of PARTS) {
      const measured = evaluatePart(language, part, Number(miss));
      if (measured === undefined) return undefined;
      Object.assign(figures, measured);
    }
  }
  return figures;
}
