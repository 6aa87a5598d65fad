/**
 * Draws the documents whose beginnings are labelled, the same each time.
 *
 *     node bench/accuracy/reference/draw.mjs en|ru|zh [FROM TO]    prints the beginnings, by number
 */
import path from 'node:path';
import { dataFiles, readLines } from '../data.mjs';
import { digest } from '../names/digest.mjs';

const SEED = 'reference-1';
const MOST = 100;

/** The set of each language, and after how many characters its beginning ends at the next break. */
export const SETS = {
  en: { file: 'state_dept_en', length: 700 },
  ru: { file: 'kremlin_ru', length: 700 },
  zh: { file: 'cctv_zh', length: 400 },
};

/** Where the beginning of a text ends: at the last break between words or sentences before `length`. */
function endOf(text, length) {
  if (text.length <= length) return text.length;
  const breaks = [...text.slice(0, length).matchAll(/[.!?:;](?=\s)|[。！？；\n]/gu)];
  const last = breaks.at(-1);
  return last === undefined || last.index < length / 2 ? length : last.index + 1;
}

/** The documents drawn of a language, in the order of the draw. */
export function drawDocuments(language) {
  const { file, length } = SETS[language];
  const files = dataFiles([`texts/${file}.jsonl`]);
  if (files === undefined) return undefined;
  return readLines(files[0])
    .map((line) => ({ ...line, rank: digest(`${SEED}:${line.id}`) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .slice(0, MOST)
    .map(({ id, date, text }, index) => {
      const upTo = endOf(text, length);
      return { number: index + 1, file, id, date, text, upTo, sha: digest(text.slice(0, upTo)) };
    });
}

if (process.argv[1] === path.join(import.meta.dirname, 'draw.mjs')) {
  const [language, from = '1', to = '100'] = process.argv.slice(2);
  for (const { number, date, text, upTo } of drawDocuments(language)) {
    if (number < Number(from) || number > Number(to)) continue;
    process.stdout.write(
      `#${number} ${date ?? ''}\n${text.slice(0, upTo).replace(/\s*\n\s*/g, '\n')}\n`,
    );
  }
}
