/**
 * Measures parsers on treebanks as the CoNLL 2018 shared task does: every word counts, punctuation too; LAS compares
 * relations without their subtypes, LAS (full) with them.
 */
import { parseSentence } from '../../dist/language/engine/parser.js';
import { tagSentence } from '../../dist/language/engine/tagger.js';
import { wordColumns } from '../../dist/language/engine/word-columns.js';

/** Percentages of a parser on sentences with gold words and tags of its own tagger; tokens a second with and without it. */
export function scoreParser(tagger, parser, sentences) {
  const sums = { words: 0, heads: 0, plain: 0, full: 0 };
  const laps = { tagging: 0, parsing: 0 };
  for (const sentence of sentences) scoreSentence(tagger, parser, sentence, sums, laps);
  const percent = (count) => Math.round((10_000 * count) / sums.words) / 100;
  return {
    words: sums.words,
    uas: percent(sums.heads),
    las: percent(sums.plain),
    lasFull: percent(sums.full),
    parserPerSecond: Math.round((1000 * sums.words) / laps.parsing),
    bothPerSecond: Math.round((1000 * sums.words) / (laps.parsing + laps.tagging)),
  };
}

function scoreSentence(tagger, parser, sentence, sums, laps) {
  const words = wordColumns(sentence.forms);
  const { length } = words;
  const upos = new Uint8Array(length);
  const fine = new Uint16Array(length);
  const heads = new Int32Array(length);
  const relations = new Uint8Array(length);
  const start = performance.now();
  tagSentence(tagger, words, 0, length, upos, fine);
  const tagged = performance.now();
  parseSentence(parser, words, 0, length, upos, fine, heads, relations);
  laps.parsing += performance.now() - tagged;
  laps.tagging += tagged - start;
  for (let i = 0; i < length; i++) {
    const relation = parser.relations[relations[i]];
    sums.words++;
    if (heads[i] !== sentence.heads[i]) continue;
    sums.heads++;
    if (plain(relation) === plain(sentence.deprels[i])) sums.plain++;
    if (relation === sentence.deprels[i]) sums.full++;
  }
}

function plain(relation) {
  return relation.split(':')[0];
}
