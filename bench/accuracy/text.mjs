import { readFileSync } from 'node:fs';
import { EN_PACK } from '../../dist/language/en/pack.js';
import { identifyLanguage } from '../../dist/read/identify-language.js';
import { layOut } from '../../dist/text/text-layout.js';
import { dataFiles, readLines } from './data.mjs';

const NEWS = ['language/en_gum-ud-dev.conllu', 'language/en_gumcc-train.conllu'];
const REPORTS = 'reports/same_event.jsonl';

/** The language of whole reports in five languages, and sentences of edited news. */
export async function evaluateText() {
  const files = dataFiles([...NEWS, REPORTS]);
  if (files === undefined) return undefined;
  const reports = readLines(files.at(-1)).flatMap((event) => event.reports);
  let right = 0;
  for (const { text, language, lang } of reports) {
    const found = await identifyLanguage(text);
    const code = found.language === 'und' ? found.code : found.language;
    if (code === (language ?? lang)) right += 1;
  }
  const figures = { 'languages of reports, %': (100 * right) / reports.length };
  for (const [i, name] of ['dev', 'train'].entries()) {
    const { all, closed } = sentencesOf(files[i]);
    figures[`sentences of edited news (GUM ${name}), F1`] = all;
    figures[`recall beside no heading or caption without a stop (GUM ${name}), %`] = closed;
  }
  return figures;
}

/** F1 of the sentences of the news articles of a treebank; `closed` counts those that end with a mark. */
function sentencesOf(file) {
  const articles = [];
  let article;
  for (const block of readFileSync(file, 'utf8').split('\n\n')) {
    const id = /^# newdoc id = (\S+)/m.exec(block)?.[1];
    if (id !== undefined) {
      article = id.includes('_news_') ? [] : undefined;
      if (article) articles.push(article);
    }
    const text = /^# text = (.*)$/m.exec(block)?.[1];
    if (text !== undefined) article?.push({ text, paragraph: /^# newpar/m.test(block) });
  }
  const sums = { gold: 0, found: 0, right: 0, closedGold: 0, closedRight: 0 };
  for (const sentences of articles) count(sentences, sums);
  return {
    all: (200 * sums.right) / (sums.gold + sums.found),
    closed: (100 * sums.closedRight) / sums.closedGold,
  };
}

function count(sentences, sums) {
  let text = '';
  const gold = sentences.map(({ text: own, paragraph }, i) => {
    if (paragraph && i > 0) text += '\n\n';
    const start = text.length;
    text += `${own} `;
    const next = sentences[i + 1];
    const openBefore = i > 0 && !paragraph && !isClosed(sentences[i - 1].text);
    const openAfter = next !== undefined && !next.paragraph && !isClosed(own);
    return { span: `${start}-${start + own.length}`, closed: !openBefore && !openAfter };
  });
  const layout = layOut(text, EN_PACK.tokens, EN_PACK.sentences);
  const found = new Set(layout.sentences.map(({ start, end }) => `${start}-${end}`));
  sums.gold += gold.length;
  sums.found += found.size;
  for (const { span, closed } of gold) {
    if (closed) sums.closedGold += 1;
    if (!found.has(span)) continue;
    sums.right += 1;
    if (closed) sums.closedRight += 1;
  }
}

function isClosed(text) {
  return /[.!?…]["'”’)\]]*$/.test(text);
}
