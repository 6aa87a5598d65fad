import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { lemmaOf } from '../../dist/language/engine/lemma.js';
import { makeModel } from '../../dist/language/engine/model.js';
import { decodeParser, parseSentence } from '../../dist/language/engine/parser.js';
import { tagSentence } from '../../dist/language/engine/tagger.js';
import { wordColumns } from '../../dist/language/engine/word-columns.js';
import { UPOS } from '../../dist/model/syntax.js';
import { readSentences } from '../../tools/train/languages.mjs';
import { dataFiles, ROOT } from './data.mjs';
import { rawFigures } from './language-raw.mjs';

/** The treebanks measured on; none of them is trained on. */
const SETS = [
  ['en', 'en_ewt-ud-dev'],
  ['en', 'en_gum-ud-dev'],
  ['ru', 'ru_gsd-ud-dev'],
  ['zh', 'zh_gsdsimp-ud-dev'],
];

const plain = (relation) => relation.split(':')[0];

function load(language) {
  const file = path.join(ROOT, 'models', `${language}.bin`);
  if (!existsSync(file)) return undefined;
  const model = makeModel(readFileSync(file));
  const section = model.file.section('parser');
  const parser = section && decodeParser(section, model.words, model.tagger.fineNames);
  return { tagger: model.tagger, lemmatiser: model.lemmatiser, parser };
}

/** Counts what is right of one sentence with its words given. */
function countSentence({ tagger, lemmatiser, parser }, sentence, sums) {
  const words = wordColumns(sentence.forms);
  const { length } = words;
  const upos = new Uint8Array(length);
  const fine = new Uint16Array(length);
  const heads = new Int32Array(length);
  const relations = new Uint8Array(length);
  tagSentence(tagger, words, 0, length, upos, fine);
  if (parser) parseSentence(parser, words, 0, length, upos, fine, heads, relations);
  for (let i = 0; i < length; i++) {
    sums.words++;
    if (UPOS[upos[i]] === sentence.upos[i]) sums.UPOS++;
    if (tagger.fineNames[fine[i]] === sentence.fine[i]) sums.fine++;
    if (lemmaOf(lemmatiser, sentence.forms[i], upos[i], fine[i]) === sentence.lemmas[i])
      sums.lemma++;
    if (!parser || heads[i] !== sentence.heads[i]) continue;
    sums.UAS++;
    if (plain(parser.relations[relations[i]]) === plain(sentence.deprels[i])) sums.LAS++;
  }
}

/** Shares of words that are right where the words are given, and F1 from the raw text on. */
export function evaluateLanguage() {
  if (dataFiles(SETS.map(([, name]) => `language/${name}.conllu`)) === undefined) return undefined;
  const figures = {};
  for (const [language, name] of SETS) {
    const engine = load(language);
    if (!engine) continue;
    const sentences = readSentences(language, [name]);
    const sums = { words: 0, UPOS: 0, fine: 0, lemma: 0, UAS: 0, LAS: 0 };
    for (const sentence of sentences) countSentence(engine, sentence, sums);
    for (const measure of ['UPOS', 'fine', 'lemma', ...(engine.parser ? ['UAS', 'LAS'] : [])])
      figures[`${name}: ${measure}, words given, %`] = (100 * sums[measure]) / sums.words;
    for (const [measure, f1] of Object.entries(
      rawFigures(language, sentences, engine.parser !== undefined),
    ))
      figures[`${name}: ${measure}, raw text, F1`] = f1;
  }
  return figures;
}
