/**
 * The state of the transition system arc-hybrid (Kuhlmann, Gómez-Rodríguez and Satta 2011): a stack, the words not yet
 * read, and the arcs so far. Words are numbered from 1 within the sentence; 0 is "none", length + 1 "after the end".
 */
import { finish, SEED, step } from './hash.ts';

/** The transitions: read the next word; the next word takes the top of the stack; the second takes the top. */
export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;

/** What the parser knows at one moment of a sentence; reused from sentence to sentence. */
export interface ParserState {
  /** Words of the sentence. */
  length: number;
  /** Whether the language's tags tell case. */
  hasCase: boolean;
  /** Words on the stack. */
  depth: number;
  /** The next word to be read. */
  next: number;
  stack: Int32Array;
  heads: Int32Array;
  relations: Uint8Array;
  /** Outermost and second outermost dependent on each side; 0 for none. */
  left: Int32Array;
  left2: Int32Array;
  right: Int32Array;
  right2: Int32Array;
  /** Number of dependents on each side. */
  leftCount: Uint16Array;
  rightCount: Uint16Array;
  /** Sums of the hashes of the relations of the dependents on each side. */
  leftRelations: Int32Array;
  rightRelations: Int32Array;
  /** First and last word of what hangs on a word, itself among them, without marks that nothing hangs on. */
  leftEdge: Int32Array;
  rightEdge: Int32Array;
  /** 1 for words tagged as punctuation. */
  isMark: Uint8Array;
  /** Of `findMarks`: the marks to attach anew, the nearest other words, whether a straight quote is open. */
  marks: Uint8Array;
  before: Int32Array;
  after: Int32Array;
  opened: Uint8Array;
  /** Hashes of spelling, universal tag, finer tag, word class and relation by word. */
  words: Int32Array;
  coarse: Int32Array;
  tags: Int32Array;
  classes: Int32Array;
  relationHashes: Int32Array;
  /** Hash of the case, and case, number and gender as bits (`bundleOf`); 0 where the tag does not say. */
  cases: Int32Array;
  bundles: Int32Array;
  /** Number of verbs, and of punctuation marks and conjunctions, up to and with each word. */
  verbs: Int32Array;
  joints: Int32Array;
}

/** Hash of a small number with a salt, spread over 32 bits, signed. */
export function smallHash(value: number, salt: number): number {
  return finish(step(step(SEED, value + 1), salt + 1)) | 0;
}

const RELATION_HASHES = Int32Array.from({ length: 256 }, (_, i) => smallHash(i, 900));

/** A state with room for sentences of so many words. */
export function createState(room: number): ParserState {
  const ints = (): Int32Array => new Int32Array(room + 3);
  const bytes = (): Uint8Array => new Uint8Array(room + 3);
  return {
    length: 0,
    hasCase: false,
    depth: 0,
    next: 1,
    stack: ints(),
    heads: ints(),
    relations: bytes(),
    left: ints(),
    left2: ints(),
    right: ints(),
    right2: ints(),
    leftCount: new Uint16Array(room + 3),
    rightCount: new Uint16Array(room + 3),
    leftRelations: ints(),
    rightRelations: ints(),
    leftEdge: ints(),
    rightEdge: ints(),
    isMark: bytes(),
    marks: bytes(),
    before: ints(),
    after: ints(),
    opened: bytes(),
    words: ints(),
    coarse: ints(),
    tags: ints(),
    classes: ints(),
    relationHashes: ints(),
    cases: ints(),
    bundles: ints(),
    verbs: ints(),
    joints: ints(),
  };
}

/** The state itself, or a larger one, at the start of a sentence of so many words; its hashes are still to be set. */
export function startState(state: ParserState, length: number): ParserState {
  const out = state.stack.length < length + 3 ? createState(length * 2) : state;
  const end = length + 2;
  out.length = length;
  out.depth = 0;
  out.next = 1;
  for (const column of [out.heads, out.relations, out.left, out.left2, out.right, out.right2])
    column.fill(0, 0, end);
  out.leftCount.fill(0, 0, end);
  out.rightCount.fill(0, 0, end);
  for (const column of [out.leftRelations, out.rightRelations, out.relationHashes])
    column.fill(0, 0, end);
  for (let i = 0; i < end; i++) {
    out.leftEdge[i] = i;
    out.rightEdge[i] = i;
  }
  return out;
}

/** Makes a word the dependent of another. */
export function attach(state: ParserState, head: number, word: number, relation: number): void {
  const hash = RELATION_HASHES[relation] as number;
  state.heads[word] = head;
  state.relations[word] = relation;
  state.relationHashes[word] = hash;
  const counts =
    state.isMark[word] === 0 || state.leftCount[word] !== 0 || state.rightCount[word] !== 0;
  if (word < head) {
    state.left2[head] = state.left[head] as number;
    state.left[head] = word;
    if (counts) state.leftEdge[head] = state.leftEdge[word] as number;
    state.leftCount[head] = (state.leftCount[head] as number) + 1;
    state.leftRelations[head] = ((state.leftRelations[head] as number) + hash) | 0;
  } else {
    state.right2[head] = state.right[head] as number;
    state.right[head] = word;
    if (counts) state.rightEdge[head] = state.rightEdge[word] as number;
    state.rightCount[head] = (state.rightCount[head] as number) + 1;
    state.rightRelations[head] = ((state.rightRelations[head] as number) + hash) | 0;
  }
}
