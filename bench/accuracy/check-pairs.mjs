/**
 * Pairs of texts: one with a planted error, and its correct twin by the smallest edit. A pair counts as found where a
 * finding on the wrong text that its twin does not draw has the accused words in its evidence; a twin counts as accused
 * where it draws an error or a warning. For kinds that can only be a hint (HINTS) notes count on both sides.
 */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { makeDocument } from '../../dist/model/document.js';
import { collectReading } from '../../dist/pipeline/collect.js';
import { readDocument } from '../../dist/pipeline/steps.js';
import { guessGenre } from '../../dist/read/genre.js';
import { loadReference } from '../../dist/reference/load.js';
import { readLines } from './data.mjs';

const FOLDER = path.join(import.meta.dirname, 'checks');
const HINTS = new Set(['years-against-ordinal', 'unsourced', 'superlative', 'vague', 'commitment']);
const reference = loadReference();

/** The findings on a text that is read together with its source, where it has one. */
function findingsOn(text, { language, date, source }) {
  const all = [{ text, date }, ...(source ? [source] : [])].map((one, i) =>
    makeDocument({
      name: i === 0 ? 'text' : 'source',
      text: one.text,
      language,
      genre: guessGenre(one.title, one.text),
      ...(one.title ? { title: one.title } : {}),
      ...(one.date ? { publishedAt: one.date, publishedBasis: 'option' } : {}),
    }),
  );
  const parts = all.map((document) => readDocument(document, reference));
  const { findings } = collectReading(parts, reference);
  return findings.filter(({ evidence }) => evidence[0].documentId === all[0].id);
}

/** Whether a finding has the words in its evidence. */
function isAbout({ evidence }, text, accused) {
  for (let at = text.indexOf(accused); at >= 0; at = text.indexOf(accused, at + 1)) {
    const end = at + accused.length;
    if (evidence.some(({ position }) => position.start < end && at < position.end)) return true;
  }
  return false;
}

/** What became of one pair: whether it was found, how, and what its twin was accused of. */
export function judgePair(pair) {
  const onTwin = findingsOn(pair.right, pair);
  const onWrong = findingsOn(pair.wrong, pair);
  const key = ({ check, message }) => `${check} ${message}`;
  const known = new Set(onTwin.map(key));
  const hits = onWrong.filter(
    (one) => !known.has(key(one)) && isAbout(one, pair.wrong, pair.accused),
  );
  const isHint = HINTS.has(pair.kind);
  const checks = new Set(hits.map(({ check }) => check));
  const accusations = onTwin.filter(
    ({ severity, check }) => severity !== 'note' || (isHint && checks.has(check)),
  );
  return { found: hits.length > 0, hits, accusations };
}

/** The pairs of one half ('dev' or 'held'), all languages. */
export function pairsOf(half) {
  if (!existsSync(FOLDER)) return [];
  return readdirSync(FOLDER)
    .filter((file) => file.startsWith(half) && file.endsWith('.jsonl'))
    .sort()
    .flatMap((file) => readLines(path.join(FOLDER, file)));
}

function add(figures, label, { found, accusations }) {
  figures[label] ??= { pairs: 0, found: 0, accused: 0 };
  figures[label].pairs += 1;
  figures[label].found += found ? 1 : 0;
  figures[label].accused += accusations.length > 0 ? 1 : 0;
}

/** Prints a pair that was missed or whose twin was accused. */
function tell(pair, { found, accusations }) {
  const lines = [];
  if (!found) lines.push(`missed  ${pair.wrong}\n        [${pair.accused}] ${pair.why}`);
  for (const { check, severity, message } of accusations) {
    lines.push(`accused ${pair.right}\n        ${check} ${severity}: ${message}`);
  }
  if (lines.length > 0) process.stdout.write(`${pair.id} (${pair.date}) ${lines.join('\n')}\n`);
}

/** Recall and accusations by half, by language, and by kind (kinds over both halves only where `byKind`). */
export function evaluatePairs({ miss = 0, only } = {}) {
  const sums = {};
  let told = 0;
  for (const half of ['dev', 'held']) {
    for (const pair of pairsOf(half)) {
      if (
        only &&
        ![pair.group, pair.kind, pair.language].some((word) => only.split(',').includes(word))
      )
        continue;
      const outcome = judgePair(pair);
      add(sums, `${half}`, outcome);
      add(sums, `${half} ${pair.language}`, outcome);
      add(sums, `${half} ${pair.group}`, outcome);
      if (half === 'dev') add(sums, `dev ${pair.group}: ${pair.kind}`, outcome);
      if (
        half === 'dev' &&
        told < Number(miss) &&
        (!outcome.found || outcome.accusations.length > 0)
      ) {
        tell(pair, outcome);
        told += 1;
      }
    }
  }
  const figures = {};
  for (const [label, { pairs, found, accused }] of Object.entries(sums).sort(([a], [b]) =>
    a.localeCompare(b),
  )) {
    figures[`pairs ${label}: found, per cent of ${pairs}`] = (100 * found) / pairs;
    figures[`pairs ${label}: twins accused, per cent`] = (100 * accused) / pairs;
  }
  return figures;
}
