/**
 * Draws the sentences that were labelled, the same ones each time; prints them as JSONL, without or with their words.
 *
 *     node bench/accuracy/names/draw.mjs en|ru|zh [--text]
 *
 * README.md gives the rules of the draw.
 */
import { dataFiles, readLines } from '../data.mjs';
import { digest } from './digest.mjs';
import { splitSentences } from './splitting.mjs';

const SEED = 'names-1';
const MOST_PER_DOCUMENT = 4;
const CAPITAL_WITHIN = /\S\s+["“‘«(]?\p{Lu}/u;
const DIPLOMACY = /会见|会谈|访问|外交|总统/;

const any = () => true;
/** What is drawn: how many sentences of which file, from which documents. */
const DRAWS = {
  en: [
    { file: 'bbc_en', count: 100, document: ({ id }) => /^bbc:(?:business|politics)\//.test(id) },
    { file: 'state_dept_en', count: 100, document: any },
    { file: 'wikinews_en', count: 100, document: any },
  ],
  ru: [{ file: 'kremlin_ru', count: 300, document: any }],
  zh: [{ file: 'cctv_zh', count: 300, document: ({ text }) => DIPLOMACY.test(text) }],
};

function fits(sentence, language) {
  if (language === 'zh') {
    const length = (sentence.match(/\p{Script=Han}/gu) ?? []).length;
    return length >= 12 && length <= 90;
  }
  const words = sentence.split(/\s+/).length;
  return words >= 8 && words <= 60 && CAPITAL_WITHIN.test(sentence);
}

function drawFrom(file, { file: name, count, document }, language) {
  const candidates = [];
  for (const line of readLines(file).filter(document)) {
    for (const [start, end] of splitSentences(line.text, language)) {
      const text = line.text.slice(start, end);
      if (!fits(text, language)) continue;
      const rank = digest(`${SEED} ${line.id} ${start}`);
      candidates.push({ rank, file: name, id: line.id, start, end, sha: digest(text), text });
    }
  }
  candidates.sort((a, b) => (a.rank < b.rank ? -1 : 1));
  const taken = new Map();
  const drawn = [];
  for (const { rank: _rank, ...candidate } of candidates) {
    const before = taken.get(candidate.id) ?? 0;
    if (before === MOST_PER_DOCUMENT) continue;
    taken.set(candidate.id, before + 1);
    if (drawn.push(candidate) === count) break;
  }
  return drawn;
}

/** The drawn sentences of a language with their words; undefined where the data are absent. */
export function drawSentences(language) {
  const draws = DRAWS[language];
  const files = dataFiles(draws.map(({ file }) => `texts/${file}.jsonl`));
  return files && draws.flatMap((draw, index) => drawFrom(files[index], draw, language));
}

if (process.argv[1] === import.meta.filename) {
  const [language, show] = process.argv.slice(2);
  for (const { text, ...place } of drawSentences(language) ?? []) {
    const line = show === '--text' ? { ...place, text } : place;
    process.stdout.write(`${JSON.stringify(line)}\n`);
  }
}
