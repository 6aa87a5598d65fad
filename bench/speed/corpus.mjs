import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The repository. */
export const ROOT = path.resolve(import.meta.dirname, '../..');

const PLACE = '../shared/data/texts/bbc_en.jsonl';

/** The documents of the corpus; undefined, with one line of explanation, where it is absent. */
export function readCorpus() {
  const file = path.join(ROOT, PLACE);
  if (!existsSync(file)) {
    process.stdout.write(`skipped: ${PLACE} is absent\n`);
    return undefined;
  }
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line));
}

const OTHERS = ['../shared/data/texts/wikinews_en.jsonl', '../shared/data/texts/swiss_en.jsonl'];

/** Texts of other sources in English, to warm up on; none where they are absent. */
export function readOtherNews() {
  const files = OTHERS.map((place) => path.join(ROOT, place)).filter((file) => existsSync(file));
  const lines = files.flatMap((file) => readFileSync(file, 'utf8').split('\n'));
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line).text);
}

/**
 * Writes as many documents as asked for into a JSONL file, taking the corpus again and again from its head; every
 * repetition gets its own id and a last line of its own, so that no two documents are the same.
 */
export function writeCorpus(documents, count, file) {
  const lines = [];
  for (let index = 0; index < count; index += 1) {
    const document = documents[index % documents.length];
    const copy = Math.floor(index / documents.length);
    const own = copy === 0 ? document.text : `${document.text}\n\nPrinted again, copy ${copy}.`;
    lines.push(JSON.stringify({ ...document, id: `${document.id}#${copy}`, text: own }));
  }
  writeFileSync(file, `${lines.join('\n')}\n`);
  return lines.length;
}
