import { makeDocument } from '../../dist/model/document.js';
import { languageReader } from '../../dist/pipeline/languages.js';
import { STEPS } from '../../dist/pipeline/steps.js';
import { loadReference } from '../../dist/reference/load.js';

const reference = loadReference();

/** Sentences read as one text; a whole treebank at once would say nothing more. */
const AT_ONCE = 100;

const plain = (relation) => relation.split(':')[0];

/**
 * F1 of words, tags and arcs from the raw text on, as the CoNLL 2018 shared task counts: a word is found when both its
 * ends are; its head is right when it is found too. The sentences are joined by a
 * space, and by an empty line where the treebank marks a paragraph. Words that a treebank takes
 * out of a written one without spelling it count as one.
 */
export function rawFigures(language, sentences, parsed) {
  const reader = languageReader(language, reference);
  if (!reader?.engine) return {};
  const sums = {
    language,
    gold: 0,
    found: 0,
    words: 0,
    UPOS: 0,
    UAS: 0,
    LAS: 0,
    bounds: 0,
    starts: 0,
    ends: 0,
  };
  const usable = sentences.filter(({ starts }) => starts);
  for (let from = 0; from < usable.length; from += AT_ONCE)
    countText(reader, usable.slice(from, from + AT_ONCE), sums);
  const f1 = (right, gold = sums.gold, found = sums.found) => (200 * right) / (gold + found);
  const arcs = parsed ? { UAS: f1(sums.UAS), LAS: f1(sums.LAS) } : {};
  return {
    sentences: f1(sums.bounds, sums.starts, sums.ends),
    words: f1(sums.words),
    UPOS: f1(sums.UPOS),
    ...arcs,
  };
}

function countText(reader, sentences, sums) {
  const { text, words, bounds } = goldWords(sentences);
  const document = makeDocument({ name: 'text', text, language: sums.language });
  const annotate = STEPS.find(({ name }) => name === 'annotate');
  const { annotation } = annotate.run({ document }, reader, reference);
  const { syntax, tokens } = annotation;
  sums.gold += words.size;
  for (const { start, end } of annotation.sentences)
    if (bounds.has(`${start}-${end}`)) sums.bounds++;
  sums.starts += bounds.size;
  sums.ends += annotation.sentences.length;
  const spanOf = (token) =>
    token < 0 ? '' : `${tokens.starts[token]}-${tokens.ends[syntax.wordTo(token) - 1]}`;
  for (let token = 0; token < tokens.length; token++) {
    if (syntax.wordFrom(token) !== token) continue;
    sums.found++;
    const gold = words.get(spanOf(token));
    if (!gold) continue;
    sums.words++;
    if (syntax.upos(token) === gold.upos) sums.UPOS++;
    if (spanOf(syntax.head(token)) !== gold.head) continue;
    sums.UAS++;
    if (plain(syntax.deprel(token)) === plain(gold.deprel)) sums.LAS++;
  }
}

/** The text of sentences, their words by their ends, and the ends of the sentences. */
function goldWords(sentences) {
  const words = new Map();
  const bounds = new Set();
  let text = '';
  for (const { text: own, starts, ends, upos, heads, deprels, newParagraph } of sentences) {
    if (newParagraph && text !== '') text += '\n\n';
    const at = text.length;
    const spanOf = (i) => (i < 0 ? '' : `${at + starts[i]}-${at + ends[i]}`);
    for (let i = 0; i < upos.length; i++) {
      const word = { upos: upos[i], head: spanOf(heads[i]), deprel: deprels[i] };
      if (!words.has(spanOf(i))) words.set(spanOf(i), word);
    }
    bounds.add(`${at + starts[0]}-${at + ends.at(-1)}`);
    text += `${own} `;
  }
  return { text, words, bounds };
}
