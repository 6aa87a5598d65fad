/**
 * The dependency parser: greedy transitions in the system arc-hybrid, chosen by an averaged perceptron that was trained
 * with a dynamic oracle (Goldberg and Nivre 2013). Each word is read once and attached once, so a sentence takes time
 * linear in its length. The relation is chosen, by weights of its own, only when an arc is made. The word left on the
 * stack at the end is the root: the arcs of a sentence are a projective tree with one root. Punctuation marks help to
 * choose the transitions, but what they belong to is seen best in the finished tree: they are attached anew at the end.
 */
import { UPOS } from '../../model/syntax.ts';
import { hashText } from './hash.ts';
import { bundleOf, CASE_HASHES } from './parser-agreement.ts';
import {
  createMarkView,
  findMarks,
  headOfMark,
  MARK_FEATURES,
  type MarkView,
  viewMark,
} from './parser-marks.ts';
import { RELATION_FEATURES, relationFeatures } from './parser-relation-features.ts';
import {
  attach,
  createState,
  LEFT,
  type ParserState,
  RIGHT,
  SHIFT,
  smallHash,
  startState,
} from './parser-state.ts';
import { TRANSITION_FEATURES, transitionFeatures } from './parser-transition-features.ts';
import { decodeParserWeights, type ParserWeights, pairOf } from './parser-weights.ts';
import type { WordColumns } from './word-columns.ts';
import type { WordTypes } from './word-types.ts';

/** A parser with the arrays it works in. */
export interface Parser {
  /** Names of the relations by number. */
  readonly relations: readonly string[];
  readonly weights: ParserWeights;
  readonly types: WordTypes;
  readonly tagHashes: Int32Array;
  readonly tagBundles: Int32Array;
  readonly hasCase: boolean;
  readonly pairs: Int16Array;
  /** Relations to choose from where a pair of tags was never seen. */
  readonly all: Uint8Array;
  readonly root: number;
  readonly markView: MarkView;
  readonly features: Int32Array;
  readonly scores: Int32Array;
  state: ParserState;
  ids: Int32Array;
}

/** Unpacks a parser; `types` and `fineNames` are those of the tagger that it was trained with. */
export function decodeParser(
  section: Uint8Array,
  types: WordTypes,
  fineNames: readonly string[],
): Parser {
  return createParser(decodeParserWeights(section), types, fineNames);
}

/** A parser of weights in memory. */
export function createParser(
  weights: ParserWeights,
  types: WordTypes,
  fineNames: readonly string[],
): Parser {
  const { left, right, relations } = weights;
  const tagBundles = Int32Array.from(fineNames, bundleOf);
  return {
    relations,
    weights,
    types,
    tagHashes: Int32Array.from(fineNames, (name) => hashText(syntacticTag(name)) | 0),
    tagBundles,
    hasCase: tagBundles.some((bundle) => (bundle & 15) > 0),
    pairs: paired(left, right),
    all: withoutRoot(relations),
    root: relations.indexOf('root'),
    markView: createMarkView(),
    features: new Int32Array(Math.max(TRANSITION_FEATURES, RELATION_FEATURES, MARK_FEATURES)),
    scores: new Int32Array(256),
    state: createState(126),
    ids: new Int32Array(128),
  };
}

/** A finer tag without the features that say little of a word's place: agreement in gender and person, tense, aspect. */
function syntacticTag(fine: string): string {
  return fine
    .split('|')
    .filter((part) => !part.includes('=') || /^(?:Case|Number|VerbForm|Voice)=/.test(part))
    .join('|');
}

/** Both weights of each slot in one number, so that a feature costs one look-up. */
function paired(left: Int8Array, right: Int8Array): Int16Array {
  const out = new Int16Array(left.length);
  for (let slot = 0; slot < out.length; slot++)
    out[slot] = ((left[slot] as number) << 8) | ((right[slot] as number) & 255);
  return out;
}

/** The numbers of the relations that a word can have to another. */
export function withoutRoot(relations: readonly string[]): Uint8Array {
  return Uint8Array.from(relations.keys()).filter((relation) => relations[relation] !== 'root');
}

/**
 * Parses the words [from, to), which are one sentence with its tags (index into UPOS, index into the finer tags of the
 * tagger): writes to the places of the words the head, as an index into the words, -1 for the root, and the relation
 * to it, as an index into `parser.relations`.
 */
export function parseSentence(
  parser: Parser,
  words: WordColumns,
  from: number,
  to: number,
  upos: Uint8Array,
  fine: Uint16Array,
  heads: Int32Array,
  relations: Uint8Array,
): void {
  if (from >= to) return;
  readSentence(parser, words, from, to, upos, fine);
  const { state } = parser;
  while (state.next <= state.length || state.depth > 1) {
    const transition = nextTransition(parser);
    const top = state.stack[state.depth - 1] as number;
    if (transition === SHIFT) state.stack[state.depth++] = state.next++;
    else {
      state.depth--;
      const head = transition === LEFT ? state.next : (state.stack[state.depth - 1] as number);
      attach(state, head, top, bestRelation(parser, head, top, upos, from - 1));
    }
  }
  attachMarks(parser);
  for (let i = from; i < to; i++) {
    const head = state.heads[i - from + 1] as number;
    heads[i] = head === 0 ? -1 : head - 1 + from;
    relations[i] = head === 0 ? parser.root : (state.relations[i - from + 1] as number);
  }
}

/** Attaches the marks anew; from left to right, since a mark must not cross the one beside it. */
function attachMarks({ state, markView, weights, features }: Parser): void {
  findMarks(state);
  const { marks, heads, length } = state;
  for (let i = 1; i <= length; i++) {
    if (marks[i] === 0) continue;
    viewMark(state, i, heads[i - 1] as number, markView);
    heads[i] = headOfMark(state, markView, weights.marks, features);
  }
}

/** Brings a sentence into the parser's state. */
export function readSentence(
  parser: Parser,
  words: WordColumns,
  from: number,
  to: number,
  upos: Uint8Array,
  fine: Uint16Array,
): void {
  const { types, tagHashes } = parser;
  const length = to - from;
  const state = startState(parser.state, length);
  parser.state = state;
  state.hasCase = parser.hasCase;
  if (parser.ids.length < length) parser.ids = new Int32Array(length * 2);
  types.read(words, from, to, parser.ids);
  for (let i = 0; i < length; i++) {
    const id = parser.ids[i] as number;
    const pos = COARSE[upos[from + i] as number] as number;
    const fineClass = types.fine[id] as number;
    const isMark = upos[from + i] === PUNCT;
    const bundle = parser.tagBundles[fine[from + i] as number] ?? 0;
    const hash = types.hashes[id] as number;
    state.words[i + 1] = hash;
    // Marks are told apart by their spelling.
    state.coarse[i + 1] = isMark ? Math.imul(hash, TAG_ODD) : pos;
    state.isMark[i + 1] = isMark ? 1 : 0;
    state.bundles[i + 1] = bundle;
    state.cases[i + 1] = CASE_HASHES[bundle & 15] as number;
    state.tags[i + 1] = Math.imul(tagHashes[fine[from + i] as number] ?? 0, TAG_ODD) + pos;
    // A word without a class is known by its ending.
    state.classes[i + 1] = fineClass
      ? smallHash(fineClass, 908)
      : Math.imul(types.affixes[id * 7 + 2] as number, TAG_ODD) + pos;
  }
  countBetween(state, upos, from);
  edge(state, 0, 909);
  edge(state, length + 1, 910);
}

function countBetween(state: ParserState, upos: Uint8Array, from: number): void {
  const { verbs, joints, length } = state;
  for (let i = 1; i <= length; i++) {
    const tag = upos[from + i - 1] as number;
    verbs[i] = (verbs[i - 1] as number) + (tag === VERB ? 1 : 0);
    joints[i] = (joints[i - 1] as number) + (tag === PUNCT || tag === CCONJ ? 1 : 0);
  }
}

const VERB = UPOS.indexOf('VERB');
const PUNCT = UPOS.indexOf('PUNCT');
const CCONJ = UPOS.indexOf('CCONJ');
const COARSE = Int32Array.from({ length: 32 }, (_, tag) => smallHash(tag, 911));
const TAG_ODD = 0x85ebca6b | 0;

function edge(state: ParserState, place: number, salt: number): void {
  state.words[place] = smallHash(0, salt);
  state.bundles[place] = 0;
  state.cases[place] = 0;
  state.coarse[place] = smallHash(1, salt);
  state.tags[place] = smallHash(2, salt);
  state.classes[place] = smallHash(3, salt);
}

function nextTransition(parser: Parser): number {
  const { state, features, pairs, weights } = parser;
  const { depth } = state;
  if (depth === 0) return SHIFT;
  if (state.next > state.length) return RIGHT;
  const count = transitionFeatures(state, features);
  const shift = 32 - weights.transitionBits;
  let left = 0;
  let right = 0;
  for (let i = 0; i < count; i++) {
    const pair = pairs[(features[i] as number) >>> shift] as number;
    left += pair >> 8;
    right += (pair << 24) >> 24;
  }
  if (depth > 1 && right > 0 && right > left) return RIGHT;
  return left > 0 ? LEFT : SHIFT;
}

function bestRelation(
  parser: Parser,
  head: number,
  word: number,
  upos: Uint8Array,
  offset: number,
): number {
  const { weights, features, scores, state } = parser;
  const pair = pairOf(upos[offset + head] as number, upos[offset + word] as number, head < word);
  const seen = weights.candidates[pair];
  const candidates = seen && seen.length > 0 ? seen : parser.all;
  if (candidates.length === 1) return candidates[0] as number;
  for (let i = 0; i < candidates.length; i++) scores[i] = 0;
  const count = relationFeatures(state, head, word, features);
  const shift = 32 - weights.relationBits;
  const table = weights.relation;
  for (let f = 0; f < count; f++) {
    const slot = (features[f] as number) >>> shift;
    for (let i = 0; i < candidates.length; i++)
      scores[i] = (scores[i] as number) + (table[slot ^ (candidates[i] as number)] as number);
  }
  let best = 0;
  for (let i = 1; i < candidates.length; i++)
    if ((scores[i] as number) > (scores[best] as number)) best = i;
  return candidates[best] as number;
}
