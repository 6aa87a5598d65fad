import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The repository. */
export const ROOT = path.resolve(import.meta.dirname, '../..');

const DATA = '../shared/data';

/** The path of a file of the evaluation data; undefined, with one line of explanation, where one of them is absent. */
export function dataFiles(places) {
  const absent = places.filter((place) => !existsSync(path.join(ROOT, DATA, place)));
  if (absent.length === 0) return places.map((place) => path.join(ROOT, DATA, place));
  process.stdout.write(`skipped: ${absent.map((place) => `${DATA}/${place}`).join(', ')} absent\n`);
  return undefined;
}

/** The lines of a JSONL file. */
export function readLines(file) {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line));
}
