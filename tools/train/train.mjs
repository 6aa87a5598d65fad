/**
 * Trains the weights of languages from the treebanks and texts beside the repository and writes models/<language>.bin.
 * The same data give the same bytes.
 *
 *     npm run train -- en          English (ru: Russian, zh: Chinese)
 *     npm run train -- all
 *     npm run train -- en --keep-parser                   all but the parser, which is kept from the present file
 *     npm run train -- zh --dictionary jieba/dict.txt     the segmenter from this copy of jieba's dictionary (MIT)
 *
 * The segmenter of Chinese is learned with jieba's dictionary as packaged by @node-rs/jieba, where that is installed;
 * where it is not and no other is named, the present segmenter is kept.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { makeModel } from '../../dist/language/engine/model.js';
import { readModelFile, writeModelFile } from '../../dist/language/engine/model-file.js';
import * as segmenter from '../../dist/language/engine/segmenter.js';
import * as features from '../../dist/language/engine/segmenter-features.js';
import * as lattice from '../../dist/language/engine/segmenter-lattice.js';
import * as words from '../../dist/language/engine/segmenter-words.js';
import { buildTagger, classRows, jackknife, labelSentences } from './build-tagger.mjs';
import { cutAffixes } from './chinese.mjs';
import { DATA, LANGUAGES, readSentences } from './languages.mjs';
import { buildLemmas } from './lemmas.mjs';
import { trainParser } from './parser.mjs';
import { segmenterSections } from './segmenter.mjs';

const MODELS = path.resolve(import.meta.dirname, '../../models');
/** Where jieba's dictionary is looked for when none is named. */
const DICTIONARY = path.resolve(import.meta.dirname, '../../node_modules/@node-rs/jieba/dict.txt');
const segmenting = { ...features, ...lattice, ...words, ...segmenter };

function log(message) {
  process.stderr.write(`${message}\n`);
}

/** The sections of the file there is, for what is not trained anew. */
function presentSections(language) {
  const file = path.join(MODELS, `${language}.bin`);
  return existsSync(file) ? readModelFile(readFileSync(file)) : undefined;
}

/** The segmenter's sections: trained where jieba's dictionary is found, else those there are. */
function addSegmenter(sections, language, sentences) {
  const { conventions } = LANGUAGES[language];
  if (!conventions) return undefined;
  const dictionary = values.dictionary ?? (existsSync(DICTIONARY) ? DICTIONARY : undefined);
  if (dictionary) {
    const made = segmenterSections({
      sentences,
      dictionary,
      names: [],
      conventions,
      engine: segmenting,
    });
    sections.set('segmenter', made.segmenter);
    sections.set('segmenter-words', made.words);
  } else {
    log(`${language}: jieba's dictionary is not installed (@node-rs/jieba)`);
    keep(sections, language, ['segmenter', 'segmenter-words']);
  }
  const list = sections.get('segmenter-words');
  return list && segmenting.decodeWordSet(list);
}

function keep(sections, language, names) {
  const present = presentSections(language);
  for (const name of names) {
    const section = present?.section(name);
    if (section) sections.set(name, section);
    log(`${language}: ${name} ${section ? 'kept as it is' : 'absent'}`);
  }
}

async function train(language) {
  const started = performance.now();
  const treebank = readSentences(language, LANGUAGES[language].train);
  const sections = new Map();
  const list = addSegmenter(sections, language, treebank);
  const { conventions } = LANGUAGES[language];
  const sentences = list
    ? treebank.map((sentence) => cutAffixes(sentence, conventions, list))
    : treebank;
  const labels = labelSentences(language, sentences);
  log(`${language}: ${sentences.length} sentences, ${labels.length} labels`);
  const classes = classRows(language, sentences);
  const built = buildTagger(language, sentences, labels, classes, { log, list });
  sections.set('words', built.words);
  sections.set('tagger', built.tagger);
  sections.set('lemmas', buildLemmas(sentences, built.loaded.fineNames));
  if (values['keep-parser']) keep(sections, language, ['parser']);
  else {
    jackknife(language, sentences, labels, classes, { list });
    const model = makeModel(writeModelFile(language, sections));
    const parser = await trainParser({ language, sentences, model, log });
    if (parser) sections.set('parser', parser);
  }
  const bytes = writeModelFile(language, sections);
  mkdirSync(MODELS, { recursive: true });
  writeFileSync(path.join(MODELS, `${language}.bin`), bytes);
  const seconds = Math.round((performance.now() - started) / 1000);
  log(`${language}: models/${language}.bin, ${bytes.length} bytes, ${seconds} s`);
}

const { values, positionals: asked } = parseArgs({
  allowPositionals: true,
  options: { 'keep-parser': { type: 'boolean', default: false }, dictionary: { type: 'string' } },
});
const languages = asked.includes('all') ? Object.keys(LANGUAGES) : asked;
if (languages.length === 0 || languages.some((language) => !(language in LANGUAGES))) {
  log(`usage: npm run train -- ${Object.keys(LANGUAGES).join('|')}|all`);
  process.exit(2);
}
if (!existsSync(DATA)) {
  log('the treebanks are absent: ../shared/data');
  process.exit(2);
}
for (const language of languages) await train(language);
