import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { dataFiles, readLines } from './data.mjs';
import { annotateText } from './program.mjs';
import { vagueFigures } from './vague.mjs';

const ALL = ['strict', 'relaxed', 'value'];
/** The Russian set has spans without values, and its spans hold the preposition. */
const SETS = [
  { name: 'timebank', language: 'en', measures: ALL },
  { name: 'aquaint', language: 'en', measures: ALL },
  { name: 'meantime-en', language: 'en', measures: ALL },
  { name: 'tempeval2-zh-train', language: 'zh', measures: ALL },
  { name: 'nerel-ru-dev', language: 'ru', measures: ['relaxed'] },
];

/** A range of two dates is two TIMEX3, as the hand-coded sets have it. */
function timexOf({ start, end, parts, time }) {
  const { type, timex } = time;
  const [first, second] = timex.split('/');
  if (parts?.length === 2 && second !== undefined) {
    return [
      { ...parts[0], type, value: first },
      { ...parts[1], type, value: second },
    ];
  }
  return [{ start, end, type, value: timex, ...(time.mod ? { mod: time.mod } : {}) }];
}

function predict({ id, dct, text }, language) {
  const timex = annotateText(text, language, dct).times.flatMap(timexOf);
  for (const found of timex) found.text = text.slice(found.start, found.end);
  return { id, dct, text, timex };
}

/** F1 of one set by the scorer that lies beside the data. */
function score(scorer, gold, language, scratch) {
  const predicted = path.join(scratch, 'predicted.jsonl');
  const lines = readLines(gold).map((document) => JSON.stringify(predict(document, language)));
  writeFileSync(predicted, `${lines.join('\n')}\n`);
  const options = { encoding: 'utf8', maxBuffer: 1 << 26 };
  return JSON.parse(execFileSync(process.execPath, [scorer, gold, predicted, '--json'], options));
}

/** F1 of times (span exactly, span roughly, value) on each hand-coded set, and the vague cases with right bounds. */
export function evaluateTime() {
  const files = dataFiles([
    'time/score.mjs',
    'time/vague-cases.jsonl',
    ...SETS.map(({ name }) => `time/gold/${name}.jsonl`),
  ]);
  if (files === undefined) return undefined;
  const [scorer, vague, ...golds] = files;
  const scratch = mkdtempSync(path.join(tmpdir(), 'rapporteur-evaluate-'));
  try {
    const figures = {};
    for (const [index, gold] of golds.entries()) {
      const { name, language, measures } = SETS[index];
      const result = score(scorer, gold, language, scratch);
      for (const measure of measures) figures[`${name}: ${measure} F1`] = result[measure].f;
    }
    return { ...figures, ...vagueFigures(readLines(vague)) };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
