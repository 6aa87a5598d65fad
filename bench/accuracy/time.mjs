import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { table } from '../speed/statistics.mjs';
import { dataFiles, readLines } from './data.mjs';
import { countDocument, f1, faultsOf } from './time/counts.mjs';
import { showPeers } from './time/peers.mjs';
import { goldOf, predict, REMARKS, SETS } from './time/sets.mjs';
import { vagueFigures } from './vague.mjs';

/** What the scorer that lies beside the data says of a set. */
function score(scorer, documents, predicted, scratch) {
  const files = [documents, predicted].map((lines, index) => {
    const file = path.join(scratch, `${index}.jsonl`);
    writeFileSync(file, `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`);
    return file;
  });
  const options = { encoding: 'utf8', maxBuffer: 1 << 26 };
  return JSON.parse(execFileSync(process.execPath, [scorer, ...files, '--json'], options));
}

function measureSet(set, file, scorer, scratch) {
  const documents = readLines(file).map((document) => goldOf(document, set));
  const predicted = documents.map((document) => predict(document, set));
  const counts = documents.map((document, index) => countDocument(document, predicted[index]));
  const result = score(scorer, documents, predicted, scratch);
  for (const measure of set.measures) {
    if (Math.abs(result[measure].f - f1(counts, measure)) > 1e-6) {
      throw new Error(`${set.name}: ${measure} is counted otherwise than the scorer does`);
    }
  }
  return { set, documents, predicted, counts, result };
}

const MEASURES = ['strict', 'relaxed', 'type', 'value'];

function lineOf({ set, result }) {
  const cells = MEASURES.map((measure) =>
    set.measures.includes(measure) ? result[measure].f.toFixed(1) : '-',
  );
  const counts = [result.docs, result.gold, result.pred].map(String);
  return [set.name, set.language, ...counts, ...cells];
}

/** The documents on even and on odd lines apart: those who write rules read the even ones only. */
function halvesOf({ set, counts }) {
  return ['even', 'odd'].map((half) => {
    const own = counts.filter((_, index) => (index % 2 === 1) === (half === 'even'));
    const cells = MEASURES.map((measure) =>
      set.measures.includes(measure) ? f1(own, measure).toFixed(1) : '-',
    );
    return [`  ${half} lines`, '', String(own.length), '', '', ...cells];
  });
}

function showMisses({ set, documents, predicted }, { miss = '0', all = false }) {
  const faults = documents.flatMap((document, index) => {
    if (!all && index % 2 === 0) return [];
    const lines = faultsOf(document, predicted[index]);
    return lines.map((line) => `${set.name} ${index + 1} ${line}`);
  });
  for (const line of faults.slice(0, Number(miss))) process.stdout.write(`${line}\n`);
}

function figuresOf({ set, result }) {
  return set.measures.map((measure) => [`${set.name}: ${measure} F1`, result[measure].f]);
}

/**
 * F1 of times (span exactly, span roughly, type, value) on each hand-coded set, and the vague cases with right bounds.
 * Options: `only` a part of a set's name, `miss` how many faults to show a set, `halves`, `peers`.
 */
export function evaluateTime({ only = '', miss, all, halves = false, peers = false } = {}) {
  const sets = SETS.filter(({ name }) => name.includes(only));
  const files = dataFiles([
    'time/score.mjs',
    'time/vague-cases.jsonl',
    ...sets.map(({ name }) => `time/gold/${name}.jsonl`),
  ]);
  if (files === undefined) return undefined;
  const [scorer, vague, ...golds] = files;
  const scratch = mkdtempSync(path.join(tmpdir(), 'rapporteur-evaluate-'));
  try {
    const results = sets.map((set, index) => measureSet(set, golds[index], scorer, scratch));
    for (const result of results) showMisses(result, { miss, all });
    const head = ['set', 'language', 'documents', 'gold', 'found', ...MEASURES];
    const lines = results.flatMap((one) => [lineOf(one), ...(halves ? halvesOf(one) : [])]);
    process.stdout.write(`F1\n${table([head, ...lines])}${REMARKS.join('\n')}\n`);
    if (peers) showPeers(results);
    return { ...Object.fromEntries(results.flatMap(figuresOf)), ...vagueFigures(readLines(vague)) };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
