import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { evaluatePairs } from './check-pairs.mjs';
import { evaluateReports } from './check-reports.mjs';
import { dataFiles, ROOT, readLines } from './data.mjs';
import { readText } from './program.mjs';

const SETS = ['state_dept_en', 'wikinews_en', 'swiss_en', 'bbc_en', 'kremlin_ru', 'cctv_zh'];
const LIST = '.cache/evaluate-findings.jsonl';
const GRAVITY = ['error', 'warning', 'note'];

/** One line for the list that a person reads: where it is and what it says, no words of the text beside it. */
function entryOf(set, document, finding) {
  const { check, severity, message, evidence, derivation, suggestion } = finding;
  const spans = evidence.map(({ position }) => [position.start, position.end]);
  const { result } = derivation;
  return { set, document: document.name, check, severity, message, spans, result, suggestion };
}

function order(a, b) {
  const [left, right] = [a, b].map((label) => GRAVITY.findIndex((s) => label.includes(` ${s},`)));
  return left - right || a.localeCompare(b);
}

/**
 * Recall and accusations on pairs of texts (check-pairs.mjs), reports that differ (check-reports.mjs), then real texts: per 100 documents by check and
 * severity; errors and warnings are listed in .cache for reading. `only` pairs of a group, a kind or a language.
 */
export function evaluateChecks({ miss, only } = {}) {
  const pairs = evaluatePairs({ miss, only });
  if (only) return pairs;
  return { ...pairs, ...(evaluateReports() ?? {}), ...(onRealTexts() ?? {}) };
}

function onRealTexts() {
  const files = dataFiles(SETS.map((set) => `texts/${set}.jsonl`));
  if (files === undefined) return undefined;
  const figures = {};
  const entries = [];
  for (const [index, set] of SETS.entries()) {
    const documents = readLines(files[index]);
    const share = 100 / documents.length;
    figures[`${set}: errors and warnings, per 100`] = 0;
    for (const { id, text, date } of documents) {
      const { document, findings } = readText(text, set.slice(-2), date, id);
      for (const finding of findings) {
        const label = `${set}: ${finding.check} ${finding.severity}, per 100`;
        figures[label] = (figures[label] ?? 0) + share;
        if (finding.severity === 'note') continue;
        figures[`${set}: errors and warnings, per 100`] += share;
        entries.push(entryOf(set, document, finding));
      }
    }
  }
  mkdirSync(path.join(ROOT, '.cache'), { recursive: true });
  const lines = entries.map((entry) => `${JSON.stringify(entry)}\n`);
  writeFileSync(path.join(ROOT, LIST), lines.join(''));
  process.stdout.write(`${entries.length} errors and warnings, listed in ${LIST}\n`);
  return Object.fromEntries(Object.entries(figures).sort(([a], [b]) => order(a, b)));
}
