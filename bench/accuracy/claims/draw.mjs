/**
 * Draws the documents whose claims were coded, the same ones each time; prints their ids by part, without or with text.
 *
 *     node bench/accuracy/claims/draw.mjs ru|zh [dev|held] [--text]
 *
 * README.md gives the rules of the draw.
 */
import { dataFiles, readLines } from '../data.mjs';
import { digest } from '../names/digest.mjs';

const SEED = 'claims-1';

/** Talks, calls, journeys and documents with foreign parties, by their title; lists of those present are left out. */
const FOREIGN =
  /переговоры|Телефонный разговор|Президентом (?:Республики|Монголии|Казахстана|Абхазии)|спецпосланником|Министром иностранных дел|заявления для СМИ|посетят|встретится|послание главе|[Дд]окумент/;
const TALKS = /会谈|会见|会晤|通电话|签署|表示[^。]{0,60}愿/;

const DRAWS = {
  ru: {
    file: 'kremlin_ru',
    count: 16,
    chosen: ({ title, text }) =>
      !/^Участники/.test(title) && FOREIGN.test(title) && text.length > 400,
    limit: 2500,
  },
  zh: { file: 'cctv_zh', count: 32, chosen: ({ text }) => TALKS.test(text) },
};

/** The two parts: `dev` may be looked at and tuned to, `held` is only measured. */
export const PARTS = ['dev', 'held'];

/** The documents of a part with their texts, each with `coded`: to which offset it was coded; undefined without data. */
export function drawDocuments(language, part) {
  const { file, count, chosen, limit = Number.POSITIVE_INFINITY } = DRAWS[language];
  const files = dataFiles([`texts/${file}.jsonl`]);
  if (files === undefined) return undefined;
  const ranked = readLines(files[0])
    .filter(chosen)
    .map((line) => ({ rank: digest(`${SEED} ${line.id}`), line }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .slice(0, count);
  const half = count / 2;
  const drawn = part === 'dev' ? ranked.slice(0, half) : ranked.slice(half);
  return drawn.map(({ line }) => ({ ...line, file, coded: Math.min(limit, line.text.length) }));
}

if (process.argv[1] === import.meta.filename) {
  const [language, ...rest] = process.argv.slice(2);
  for (const part of PARTS.filter((name) => !rest.some((r) => PARTS.includes(r) && r !== name))) {
    for (const { id, title, date, text, coded } of drawDocuments(language, part) ?? []) {
      const words = rest.includes('--text') ? { title, date, text: text.slice(0, coded) } : {};
      process.stdout.write(`${JSON.stringify({ part, id, coded, ...words })}\n`);
    }
  }
}
