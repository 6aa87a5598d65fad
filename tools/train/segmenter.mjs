/**
 * Trains the segmenter of Chinese: weights from a treebank, words from the dictionary of jieba. Deterministic: the same
 * data give the same bytes.
 */
import { readFileSync } from 'node:fs';

/** Words rarer than this in the dictionary's corpus are left out. */
const RAREST = 3;
const EPOCHS = 10;
const MARGIN = 1;
/** Steps of a quantised weight per unit. */
const SCALE = 4;

/** Reads jieba's dictionary ("word frequency tag" a line) and adds names, each as common as a known word. */
export function readWords(file, names = []) {
  const listed = [];
  const seen = new Set();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [word, count, tag] = line.split(' ');
    if (!word || !tag || (Number(count) < RAREST && word.length > 1)) continue;
    listed.push({ word, frequency: Number(count), kind: kindOfTag(tag) });
    seen.add(word);
  }
  for (const word of names) {
    if (seen.has(word) || word.length > 6 || !/^[㐀-鿿]{2,}$/.test(word)) continue;
    seen.add(word);
    listed.push({ word, frequency: 500, kind: 'name' });
  }
  return listed;
}

function kindOfTag(tag) {
  if (tag === 'nr' || tag === 'nrfg') return 'person';
  if (/^n(?:rt|s|t|z)/.test(tag)) return 'name';
  if (tag.startsWith('n')) return 'noun';
  if (tag.startsWith('v')) return 'verb';
  return /^[mqt]/.test(tag) ? 'number' : 'other';
}

/** The runs of ideographs of a treebank, with a word's start marked. */
export function runsOf(sentences) {
  return sentences.flatMap(({ text, starts }) => {
    if (!starts) return [];
    const wordStarts = new Set(starts);
    return [...text.matchAll(/[㐀-鿿]{2,}/g)].map(({ 0: run, index }) => ({
      codes: Int32Array.from(run, (character) => character.codePointAt(0)),
      cuts: Uint8Array.from(run, (_, i) => (wordStarts.has(index + i) ? 1 : 0)),
    }));
  });
}

/**
 * Trains the weights: an averaged perceptron with a margin, along its own decisions.
 * `engine` holds the exports of segmenter-features, segmenter-lattice of the build.
 */
export function trainSegmenter(sentences, words, engine) {
  const { SEGMENTER_WEIGHTS, MOST_FEATURES, segmenterFeatures, makeLattice } = engine;
  const runs = runsOf(sentences).map(({ codes, cuts }) => ({
    lattice: makeLattice(words, codes),
    cuts,
  }));
  const weights = new Float64Array(SEGMENTER_WEIGHTS);
  const sums = new Float64Array(SEGMENTER_WEIGHTS);
  const times = new Int32Array(SEGMENTER_WEIGHTS);
  const features = new Int32Array(MOST_FEATURES);
  let step = 0;
  const random = makeRandom(7);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(runs, random);
    for (const { lattice, cuts } of runs) {
      let start = 0;
      for (let at = 1; at < lattice.length; at++) {
        step++;
        const gold = cuts[at] === 1 ? 1 : -1;
        const count = segmenterFeatures(lattice, at, start, features);
        let score = 0;
        for (let i = 0; i < count; i++) score += weights[features[i]];
        if (score * gold <= MARGIN) {
          for (let i = 0; i < count; i++) {
            const f = features[i];
            sums[f] += (step - times[f]) * weights[f];
            times[f] = step;
            weights[f] += gold;
          }
        }
        if (score > 0) start = at;
      }
    }
  }
  return quantise(weights, sums, times, step);
}

function quantise(weights, sums, times, step) {
  const out = new Int8Array(weights.length);
  for (let i = 0; i < out.length; i++) {
    const mean = (sums[i] + (step - times[i]) * weights[i]) / step;
    out[i] = Math.max(-127, Math.min(127, Math.round(mean * SCALE)));
  }
  return out;
}

function shuffle(list, random) {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j], list[i]];
  }
}

function makeRandom(seed) {
  let state = seed;
  return () => {
    state = Math.imul(state ^ (state >>> 15), state | 1);
    state ^= state + Math.imul(state ^ (state >>> 7), state | 61);
    return ((state ^ (state >>> 14)) >>> 0) / 4294967296;
  };
}

/** Both sections of the model file, and the segmenter they make; `dictionary` is the path of jieba's dictionary. */
export function segmenterSections({ sentences, dictionary, names, conventions, engine }) {
  const words = engine.encodeWordSet(readWords(dictionary, names));
  const weights = trainSegmenter(sentences, engine.decodeWordSet(words), engine);
  return { words, segmenter: engine.encodeSegmenter(conventions, weights) };
}
