/**
 * Word types: what the models need to know of a word whatever stands beside it, worked out once a spelling. Types are
 * numbered in the order they are met; the cache is emptied between sentences when it has grown too large, which changes
 * the numbers but no answer.
 */
import { finish, hashText, SEED, step } from './hash.ts';
import type { Lexicon } from './lexicon.ts';
import { lookUp } from './lexicon.ts';
import { classOfWord, hashWord, kindOf, type WordSet } from './segmenter-words.ts';
import {
  CAPITAL,
  caseOf,
  INITIAL_CAPITAL,
  isApostrophe,
  isDigit,
  normalise,
  shapeOf,
} from './spelling.ts';
import type { WordColumns } from './word-columns.ts';

/** Type of what lies before a sentence, and of what lies after it. */
export const BEFORE = 0;
export const AFTER = 1;

/** Bits of the flags of a type. */
export const HAS_DIGIT = 1;
export const IS_PUNCTUATION = 2;

const CAPACITY = 1 << 12;
const AFFIXES = 7;

/** The word types met so far, as columns by number. */
export class WordTypes {
  readonly lexicon: Lexicon;
  /** Changes when the types are numbered anew. */
  generation = 0;
  count = 0;
  flags: Uint8Array = new Uint8Array(CAPACITY);
  /** Hash of the lower-case spelling. */
  hashes: Uint32Array = new Uint32Array(CAPACITY);
  /** Hashes of the last 1, 2, 3, 4 and the first 1, 2, 3 letters, at AFFIXES * type. */
  affixes: Uint32Array = new Uint32Array(CAPACITY * AFFIXES);
  /** Case (2 bits) and kinds of characters, a small number. */
  shapes: Uint16Array = new Uint16Array(CAPACITY);
  /** Word class learned from plain text, coarse and fine; 0 where unknown. */
  coarse: Uint16Array = new Uint16Array(CAPACITY);
  fine: Uint16Array = new Uint16Array(CAPACITY);
  /** How the word is written inside a sentence: 1 never with a capital to 4 always; 0 where unknown. */
  habits: Uint8Array = new Uint8Array(CAPACITY);
  /** Class of the tag dictionary (the usual labels), 0 where unknown. */
  classes: Uint16Array = new Uint16Array(CAPACITY);
  /** Set of the labels that the word can have, 0 where open. */
  sets: Uint16Array = new Uint16Array(CAPACITY);
  /** Kind of the word in the word list of the language, plus one; 0 where there is no list or no such word. */
  kinds: Uint8Array = new Uint8Array(CAPACITY);
  #keys: Uint32Array = new Uint32Array(CAPACITY);
  #checks: Uint32Array = new Uint32Array(CAPACITY);
  #table: Uint32Array = new Uint32Array(CAPACITY * 2);
  readonly #limit: number;
  readonly #list: WordSet | undefined;

  constructor(lexicon: Lexicon, list?: WordSet, limit = 64_000) {
    this.lexicon = lexicon;
    this.#list = list;
    this.#limit = limit;
    this.#empty();
  }

  #empty(): void {
    this.#table.fill(0);
    this.count = 0;
    this.generation++;
    this.#add('', 0, 0, false);
    this.#add('', 0, 0, false);
    this.shapes[BEFORE] = 0xfffe;
    this.shapes[AFTER] = 0xffff;
  }

  /** Writes the types of the words [from, to) of a sentence to `ids`, from place `at` on. */
  read(words: WordColumns, from: number, to: number, ids: Int32Array, at = 0): void {
    if (this.count > this.#limit) this.#empty();
    const { text, starts, ends } = words;
    let first = true;
    for (let i = from; i < to; i++) {
      const id = this.#typeOf(text, starts[i] as number, ends[i] as number, first);
      ids[at + i - from] = id;
      if (first && ((this.flags[id] as number) & IS_PUNCTUATION) === 0) first = false;
    }
  }

  #typeOf(text: string, start: number, end: number, first: boolean): number {
    let key = SEED;
    let check = end - start;
    for (let i = start; i < end; i++) {
      let code = text.charCodeAt(i);
      if (code < 58) {
        if (code >= 48) code = 48;
      } else if (code > 0x2000 && isApostrophe(code)) code = 39;
      else if (code >= 0xff10 && isDigit(code)) code = 48;
      key = step(key, code);
      check = (Math.imul(check, 31) + code) | 0;
    }
    const initial = first && caseOf(text, start, end) === CAPITAL;
    if (initial) check = ~check;
    key = finish(key + (initial ? 1 : 0));
    check >>>= 0;
    const mask = this.#table.length - 1;
    for (let slot = key & mask; ; slot = (slot + 1) & mask) {
      const id = (this.#table[slot] as number) - 1;
      if (id < 0) break;
      if (this.#keys[id] === key && this.#checks[id] === check) return id;
    }
    return this.#add(text.slice(start, end), key, check, initial);
  }

  #add(word: string, key: number, check: number, initial: boolean): number {
    const id = this.count++;
    if (id >= this.flags.length) this.#grow();
    this.#keys[id] = key;
    this.#checks[id] = check;
    if (id > AFTER) this.#enter(id);
    const norm = normalise(word);
    const { length } = norm;
    const hash = hashText(norm);
    this.hashes[id] = hash;
    const base = id * AFFIXES;
    for (let n = 1; n <= 4; n++)
      this.affixes[base + n - 1] = hashText(norm, Math.max(0, length - n));
    for (let n = 1; n <= 3; n++)
      this.affixes[base + n + 3] = hashText(norm, 0, Math.min(n, length));
    const shape = shapeOf(word, initial);
    this.shapes[id] = shape.shape;
    this.flags[id] = (shape.digit ? HAS_DIGIT : 0) | (shape.punctuation ? IS_PUNCTUATION : 0);
    const how = initial ? INITIAL_CAPITAL : caseOf(word, 0, word.length);
    const entry = lookUp(this.lexicon, hash, how);
    this.coarse[id] = entry.coarse;
    this.fine[id] = entry.fine;
    this.habits[id] = entry.habit;
    this.classes[id] = entry.usual;
    const listed = this.#list ? classOfWord(this.#list, hashWord(word.slice(0, 32))) : 0;
    this.kinds[id] = listed === 0 ? 0 : kindOf(listed) + 1;
    this.sets[id] = entry.set;
    return id;
  }

  #enter(id: number): void {
    const mask = this.#table.length - 1;
    let slot = (this.#keys[id] as number) & mask;
    while (this.#table[slot] !== 0) slot = (slot + 1) & mask;
    this.#table[slot] = id + 1;
  }

  #grow(): void {
    const capacity = this.flags.length * 2;
    this.flags = grown(this.flags, new Uint8Array(capacity));
    this.hashes = grown(this.hashes, new Uint32Array(capacity));
    this.affixes = grown(this.affixes, new Uint32Array(capacity * AFFIXES));
    this.shapes = grown(this.shapes, new Uint16Array(capacity));
    this.coarse = grown(this.coarse, new Uint16Array(capacity));
    this.fine = grown(this.fine, new Uint16Array(capacity));
    this.habits = grown(this.habits, new Uint8Array(capacity));
    this.kinds = grown(this.kinds, new Uint8Array(capacity));
    this.classes = grown(this.classes, new Uint16Array(capacity));
    this.sets = grown(this.sets, new Uint16Array(capacity));
    this.#keys = grown(this.#keys, new Uint32Array(capacity));
    this.#checks = grown(this.#checks, new Uint32Array(capacity));
    this.#table = new Uint32Array(capacity * 2);
    for (let id = AFTER + 1; id < this.count - 1; id++) this.#enter(id);
  }
}

function grown<A extends Uint8Array | Uint16Array | Uint32Array>(old: A, larger: A): A {
  larger.set(old);
  return larger;
}
