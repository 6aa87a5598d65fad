/** From treebanks to a tagger: labels, word classes, tag dictionary, weights, as sections of a file. */

import { hashText } from '../../dist/language/engine/hash.js';
import { decodeLabels, encodeLabels } from '../../dist/language/engine/labels.js';
import { decodeLexicon, encodeLexicon, HABITS } from '../../dist/language/engine/lexicon.js';
import { caseOf, normalise, SMALL } from '../../dist/language/engine/spelling.js';
import { decodeTagger, encodeTagger, tagSentence } from '../../dist/language/engine/tagger.js';
import { wordColumns } from '../../dist/language/engine/word-columns.js';
import { WordTypes } from '../../dist/language/engine/word-types.js';
import { wordClasses } from './clusters.mjs';
import { makeDictionary } from './dictionary.mjs';
import { LANGUAGES, readTexts } from './languages.mjs';
import { trainTagger } from './tagger.mjs';

/** A label rarer than this is not learned. */
const LEAST_OF_LABEL = 2;

/**
 * The labels of sentences, the most frequent first so that their scores lie close together in memory, and each
 * sentence's as numbers (`gold`).
 */
export function labelSentences(language, sentences) {
  const counts = new Map();
  for (const { upos, fine } of sentences)
    upos.forEach((tag, i) => {
      const name = `${tag} ${fine[i]}`;
      counts.set(name, (counts.get(name) ?? 0) + 1);
    });
  const names = [...counts]
    .filter(([, n]) => n >= LEAST_OF_LABEL)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([name]) => name);
  const numbers = new Map(names.map((name, number) => [name, number]));
  const labels = names.map((name) => LANGUAGES[language].label(...name.split(' ')));
  for (const sentence of sentences)
    sentence.gold = Uint16Array.from(
      sentence.upos,
      (tag, i) => numbers.get(`${tag} ${sentence.fine[i]}`) ?? names.length,
    );
  return labels;
}

/**
 * How often words have a capital where they need none, inside a sentence: 1 never, 2 seldom, 3 mostly, 4 always; only
 * words that have been met there twice, and that are written with letters of two cases.
 */
function capitalHabits(paragraphs) {
  const counts = new Map();
  for (const words of paragraphs) {
    for (let i = 1; i < words.length; i++) {
      const word = words[i];
      // After a word in small letters, so that titles and beginnings of sentences say nothing.
      if (!/^\p{Ll}/u.test(words[i - 1]) || !/^\p{L}/u.test(word)) continue;
      const lower = normalise(word);
      if (lower === lower.toUpperCase()) continue;
      const count = counts.get(lower) ?? [0, 0];
      counts.set(lower, count);
      count[caseOf(word, 0, word.length) === SMALL ? 0 : 1]++;
    }
  }
  const habits = new Map();
  for (const [word, [small, capital]] of counts) {
    if (small + capital < 2) continue;
    const share = capital / (small + capital);
    habits.set(word, share === 0 ? 1 : share < 0.5 ? 2 : share < 1 ? 3 : 4);
  }
  return habits;
}

/** Word classes of a language, as rows [hash, coarse, fine]. */
export function classRows(language, sentences) {
  const { coarse = 64, fineClasses = 400 } = LANGUAGES[language];
  const written = [...readTexts(language), ...sentences.map(({ forms }) => forms)];
  const habits = capitalHabits(written);
  const paragraphs = written.map((words) => words.map(normalise));
  const few = wordClasses(paragraphs, { size: coarse });
  const many = wordClasses(paragraphs, { size: fineClasses });
  const words = new Set([...few.keys(), ...habits.keys()]);
  return Array.from(words, (word) => {
    const coarseClass = few.get(word) ?? 0;
    return [hashText(word), coarseClass * HABITS + (habits.get(word) ?? 0), many.get(word) ?? 0];
  });
}

/** Trains a tagger on sentences; returns the sections 'words' and 'tagger', and the tagger as it will be loaded. */
export function buildTagger(language, sentences, labels, classes, options = {}) {
  const { list } = options;
  const { rows, sets } = makeDictionary(sentences, options.dictionary);
  const words = encodeLexicon(classes, rows, sets);
  const lexicon = decodeLexicon(words);
  const types = new WordTypes(lexicon, list, Number.POSITIVE_INFINITY);
  const weights = trainTagger(sentences, types, decodeLabels(encodeLabels(labels)), {
    epochs: LANGUAGES[language].epochs,
    seeds: LANGUAGES[language].seeds,
    ...options,
  });
  const tagger = encodeTagger(labels, weights);
  return {
    words,
    tagger,
    loaded: decodeTagger(tagger, new WordTypes(lexicon, list)),
    rows: weights.length,
  };
}

/**
 * Tags each fifth of the sentences by a tagger trained on the others, so that a parser learns from tags as wrong as
 * those it will meet: sets `jackUpos` (indexes into UPOS) and `jackFine` (indexes into the finer tags) on each sentence.
 */
export function jackknife(language, sentences, labels, classes, options, parts = 5) {
  for (let part = 0; part < parts; part++) {
    const others = sentences.filter((_, i) => i % parts !== part);
    const { loaded } = buildTagger(language, others, labels, classes, {
      ...options,
      epochs: 4,
      seeds: [7],
    });
    sentences.forEach((sentence, i) => {
      if (i % parts !== part) return;
      const words = wordColumns(sentence.forms);
      sentence.jackUpos = new Uint8Array(words.length);
      sentence.jackFine = new Uint16Array(words.length);
      tagSentence(loaded, words, 0, words.length, sentence.jackUpos, sentence.jackFine);
    });
  }
}
