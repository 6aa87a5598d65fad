/**
 * Trains the weights of languages from the treebanks and texts beside the repository and writes models/<language>.bin.
 * The same data give the same bytes.
 *
 *     npm run train -- en          English (ru: Russian, zh: Chinese)
 *     npm run train -- all
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeModel } from '../../dist/language/engine/load-model.js';
import { writeModelFile } from '../../dist/language/engine/model-file.js';
import { buildTagger, classRows, jackknife, labelSentences } from './build-tagger.mjs';
import { DATA, LANGUAGES, readSentences } from './languages.mjs';
import { buildLemmas } from './lemmas.mjs';

const MODELS = path.resolve(import.meta.dirname, '../../models');
const PARSER = path.join(import.meta.dirname, 'parser.mjs');

function log(message) {
  process.stderr.write(`${message}\n`);
}

async function train(language) {
  const started = performance.now();
  const sentences = readSentences(language, LANGUAGES[language].train);
  const labels = labelSentences(language, sentences);
  log(`${language}: ${sentences.length} sentences, ${labels.length} labels`);
  const classes = classRows(language, sentences);
  const built = buildTagger(language, sentences, labels, classes, { log });
  const sections = new Map([
    ['words', built.words],
    ['tagger', built.tagger],
    ['lemmas', buildLemmas(sentences, built.loaded.fineNames)],
  ]);
  if (existsSync(PARSER)) {
    const { trainParser } = await import('./parser.mjs');
    jackknife(language, sentences, labels, classes);
    const model = makeModel(writeModelFile(language, sections));
    const parser = await trainParser({ language, sentences, model, log });
    if (parser) sections.set('parser', parser);
  }
  const file = path.join(MODELS, `${language}.bin`);
  const bytes = writeModelFile(language, sections);
  mkdirSync(MODELS, { recursive: true });
  writeFileSync(file, bytes);
  const seconds = Math.round((performance.now() - started) / 1000);
  log(`${language}: models/${language}.bin, ${bytes.length} bytes, ${seconds} s`);
}

const asked = process.argv.slice(2);
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
