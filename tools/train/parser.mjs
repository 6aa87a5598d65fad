/**
 * Trains the parser: averaged perceptrons with a margin, one for transitions, one for relations, over sentences whose
 * tags a tagger gave that had not seen them. After the first round the parser mostly follows its own choices, so that
 * it learns what to do after a mistake (training with exploration, Goldberg and Nivre 2012).
 */

import { createParser, readSentence, withoutRoot } from '../../dist/language/engine/parser.js';
import {
  RELATION_FEATURES,
  relationFeatures,
} from '../../dist/language/engine/parser-relation-features.js';
import { attach, LEFT, RIGHT, SHIFT } from '../../dist/language/engine/parser-state.js';
import {
  TRANSITION_FEATURES,
  transitionFeatures,
} from '../../dist/language/engine/parser-transition-features.js';
import {
  encodeParser,
  MOST_RELATIONS,
  PAIRS,
  pairOf,
} from '../../dist/language/engine/parser-weights.js';
import { wordColumns } from '../../dist/language/engine/word-columns.js';
import { createMarkTrainer, learnMarks } from './parser-marks.mjs';
import { projectiveHeads, transitionCosts } from './parser-oracle.mjs';
import { averageOf, createTable, update } from './parser-table.mjs';
import { randomFrom, shuffle } from './random.mjs';

/** Settings by language; the quantum is the weight that one step of the stored 8 bits stands for. */
const SETTINGS = {
  en: { epochs: 7, members: 4, transitionBits: 21, relationBits: 22, quantum: 2 },
  ru: { epochs: 12, members: 4, transitionBits: 20, relationBits: 20, quantum: 2 },
};
const FOLLOWED = 0.9;
const TRANSITION_MARGIN = 60;
const RELATION_MARGIN = 30;
const MARK_QUANTUM = 0.5;
const SEED = 7;

/** The section 'parser' of a language's weights; undefined for a language with too few trees to be of use (Chinese). */
export function trainParser({ language, sentences, model, log = () => {}, options = {} }) {
  const settings = SETTINGS[language];
  return (
    settings && encodeParser(parserWeights(sentences, model, { ...settings, ...options }, log))
  );
}

/** The weights learned from sentences with `jackUpos` and `jackFine`; `model` gives the types and finer tags. */
export function parserWeights(sentences, model, settings, log = () => {}) {
  const relations = [...new Set(['root', ...sentences.flatMap(({ deprels }) => deprels).sort()])];
  if (relations.length > MOST_RELATIONS) throw new Error(`more relations than ${MOST_RELATIONS}`);
  const gold = sentences.map((sentence) => goldOf(sentence, relations));
  const candidates = candidatesOf(gold);
  const random = randomFrom(SEED);
  const trainers = Array.from({ length: settings.members }, (_, member) => {
    const trainer = createTrainer(relations, candidates, model, settings);
    const order = gold.map((_, i) => i);
    for (let epoch = 0; epoch < settings.epochs; epoch++) {
      shuffle(order, random);
      for (const i of order) learn(trainer, gold[i], epoch === 0 ? 0 : FOLLOWED, random);
    }
    log(`parser: member ${member + 1} of ${settings.members}`);
    return trainer;
  });
  return packed(trainers, settings);
}

function goldOf({ forms, heads, deprels, jackUpos, jackFine }, relations) {
  return {
    words: wordColumns(forms),
    heads: projectiveHeads(heads),
    relations: Uint8Array.from(['root', ...deprels], (name) => relations.indexOf(name)),
    upos: jackUpos,
    fine: jackFine,
  };
}

/** The relations seen at least twice between two tags in a direction. */
function candidatesOf(gold) {
  const counts = Array.from({ length: PAIRS }, () => new Map());
  for (const { heads, relations, upos } of gold)
    for (let word = 1; word < heads.length; word++) {
      const head = heads[word];
      if (head === 0) continue;
      const seen = counts[pairOf(upos[head - 1], upos[word - 1], head < word)];
      seen.set(relations[word], (seen.get(relations[word]) ?? 0) + 1);
    }
  return counts.map((seen) =>
    Uint8Array.from(
      [...seen]
        .filter(([, n]) => n > 1)
        .map(([relation]) => relation)
        .sort((a, b) => a - b),
    ),
  );
}

function createTrainer(relations, candidates, model, settings) {
  const { transitionBits, relationBits } = settings;
  const none = new Int8Array(0);
  const weights = {
    relations,
    candidates,
    transitionBits,
    relationBits,
    left: none,
    right: none,
    relation: none,
    marks: none,
  };
  return {
    weights,
    parser: createParser(weights, model.words, model.tagger.fineNames),
    transitions: createTable(4 * 2 ** transitionBits),
    relation: createTable(2 ** relationBits),
    ...createMarkTrainer(),
    features: new Int32Array(Math.max(TRANSITION_FEATURES, RELATION_FEATURES)),
    votes: new Float64Array(MOST_RELATIONS),
    costs: new Int32Array(3),
    all: withoutRoot(relations),
  };
}

function learn(trainer, sentence, followed, random) {
  const { parser } = trainer;
  readSentence(parser, sentence.words, 0, sentence.words.length, sentence.upos, sentence.fine);
  const { state } = parser;
  while (state.next <= state.length || state.depth > 1) {
    const transition = learnTransition(trainer, sentence, followed, random);
    const top = state.stack[state.depth - 1];
    if (transition === SHIFT) state.stack[state.depth++] = state.next++;
    else {
      state.depth--;
      const head = transition === LEFT ? state.next : state.stack[state.depth - 1];
      attach(state, head, top, learnRelation(trainer, sentence, head, top));
    }
  }
  learnMarks(trainer, state, sentence.heads);
}

/** Updates the weights of the transitions and returns the one to follow. */
function learnTransition(trainer, sentence, followed, random) {
  const { state } = trainer.parser;
  if (state.depth === 0) return SHIFT;
  if (state.next > state.length) return RIGHT;
  const { transitions, features, costs, votes: scores, weights } = trainer;
  const count = transitionFeatures(state, features);
  const shift = 32 - weights.transitionBits;
  let [shiftScore, leftScore, rightScore] = [0, 0, 0];
  for (let i = 0; i < count; i++) {
    const slot = (features[i] >>> shift) << 2;
    shiftScore += transitions.weights[slot];
    leftScore += transitions.weights[slot + 1];
    rightScore += transitions.weights[slot + 2];
  }
  scores[0] = shiftScore;
  scores[1] = leftScore;
  scores[2] = rightScore;
  transitionCosts(state, sentence.heads, costs);
  const legal = state.depth > 1 ? 3 : 2;
  const { right, wrong } = rivals(scores, costs, legal);
  if (wrong >= 0 && scores[wrong] + TRANSITION_MARGIN >= scores[right])
    for (let i = 0; i < count; i++) {
      const slot = (features[i] >>> shift) << 2;
      update(transitions, slot + right, 1);
      update(transitions, slot + wrong, -1);
    }
  transitions.time++;
  const best = wrong >= 0 && scores[wrong] > scores[right] ? wrong : right;
  return best !== right && random() < followed ? best : right;
}

/** The best transition of least cost, and the best of the others (-1 where there is none). */
function rivals(scores, costs, legal) {
  let least = costs[0];
  for (let t = 1; t < legal; t++) least = Math.min(least, costs[t]);
  let right = -1;
  let wrong = -1;
  for (let t = 0; t < legal; t++) {
    if (costs[t] === least) {
      if (right < 0 || scores[t] > scores[right]) right = t;
    } else if (wrong < 0 || scores[t] > scores[wrong]) wrong = t;
  }
  return { right, wrong };
}

/** Updates the weights of the relations where the arc is right, and returns the relation to give it. */
function learnRelation(trainer, sentence, head, word) {
  const { relation: table, features, votes: scores, weights, parser } = trainer;
  const { upos } = sentence;
  const seen = weights.candidates[pairOf(upos[head - 1], upos[word - 1], head < word)];
  const candidates = seen.length > 0 ? seen : trainer.all;
  const count = relationFeatures(parser.state, head, word, features);
  const shift = 32 - weights.relationBits;
  for (const c of candidates) scores[c] = 0;
  for (let f = 0; f < count; f++) {
    const slot = features[f] >>> shift;
    for (let i = 0; i < candidates.length; i++)
      scores[candidates[i]] += table.weights[slot ^ candidates[i]];
  }
  const right = sentence.heads[word] === head ? sentence.relations[word] : -1;
  let best = candidates[0];
  let rival = -1;
  for (const c of candidates) {
    if (scores[c] > scores[best]) best = c;
    if (c !== right && (rival < 0 || scores[c] > scores[rival])) rival = c;
  }
  if (right < 0 || rival < 0 || !candidates.includes(right)) return best;
  if (scores[rival] + RELATION_MARGIN >= scores[right])
    for (let f = 0; f < count; f++) {
      const slot = features[f] >>> shift;
      update(table, slot ^ right, 1);
      update(table, slot ^ rival, -1);
    }
  table.time++;
  return best;
}

/**
 * The weights in 8 bits: the mean over the members, which differ in the order of their sentences (of linear models it
 * votes as they do together). Less than half a quantum is nothing: the threshold is absolute.
 */
function packed(members, { quantum }) {
  const { weights } = members[0];
  const mean = (name, slot) =>
    members.reduce((sum, member) => sum + averageOf(member[name], slot), 0) / members.length;
  const over = (other) => (_, slot) => {
    const weight = mean('transitions', slot * 4 + other) - mean('transitions', slot * 4);
    return inBits(weight, quantum);
  };
  const slots = { length: 2 ** weights.transitionBits };
  return {
    ...weights,
    left: Int8Array.from(slots, over(LEFT)),
    right: Int8Array.from(slots, over(RIGHT)),
    relation: Int8Array.from({ length: 2 ** weights.relationBits }, (_, slot) =>
      inBits(mean('relation', slot), quantum),
    ),
    marks: Int8Array.from({ length: members[0].marks.weights.length }, (_, slot) =>
      inBits(mean('marks', slot), MARK_QUANTUM),
    ),
  };
}

function inBits(weight, quantum) {
  return Math.max(-127, Math.min(127, Math.round(weight / quantum)));
}
