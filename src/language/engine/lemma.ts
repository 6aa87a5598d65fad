/**
 * Lemmas by edit scripts: the longest known ending of a word with its tag tells how many letters to take off and what
 * to put on. A whole word is the longest ending there is, so exceptions and rules are one table.
 */
import { ByteReader, ByteWriter } from './bytes.ts';
import { finish, mix, SEED, step } from './hash.ts';
import { findHash, type HashColumns, readHashColumns } from './hash-columns.ts';

/** Longest ending that a rule looks at, in code units; a whole word may be longer. */
export const LONGEST_ENDING = 7;

/** Longer words are known by their ending alone. */
const LONGEST_WORD = 40;

/** How a lemma is made of a word: letters taken off its end, and what is put on; capitals stay where `keep` is set. */
export interface LemmaScript {
  readonly cut: number;
  readonly add: string;
  readonly keep: boolean;
}

/** Scripts and the table that leads to them. */
export interface Lemmatiser {
  readonly scripts: readonly LemmaScript[];
  /** Key of an ending with a tag -> script. */
  readonly rules: HashColumns;
  readonly cache: Map<string, string>;
}

/** Key of a rule: hash of the letters from the last to the first, the tag, and whether it is the whole word. */
export function ruleKey(ending: number, tag: number, whole: boolean): number {
  return mix(finish(ending), tag * 2 + (whole ? 1 : 0));
}

/** Tag numbers of rules: of the finer tag, and of the universal tag. */
export function fineKey(fine: number): number {
  return fine + 100;
}

/**
 * The key of the rule for a word in lower case with its tags: the whole word, else its longest known ending; at each
 * length the finer tag before the universal one. Undefined where nothing is known.
 */
export function bestRule(
  known: (key: number) => boolean,
  lower: string,
  upos: number,
  fine: number,
): number | undefined {
  const longest = Math.min(lower.length, LONGEST_ENDING);
  let hash = SEED;
  let best: number | undefined;
  const keyOf = (whole: boolean): number | undefined => {
    const finer = ruleKey(hash, fineKey(fine), whole);
    if (known(finer)) return finer;
    const coarser = ruleKey(hash, upos, whole);
    return known(coarser) ? coarser : undefined;
  };
  for (let n = 0; n <= longest; n++) {
    if (n > 0) hash = step(hash, lower.charCodeAt(lower.length - n));
    best = keyOf(false) ?? best;
  }
  if (lower.length > LONGEST_WORD) return best;
  for (let n = longest + 1; n <= lower.length; n++)
    hash = step(hash, lower.charCodeAt(lower.length - n));
  return keyOf(true) ?? best;
}

/** Applies a script to a word; a word too short for it stays as it is. */
export function applyScript(script: LemmaScript, surface: string, lower: string): string {
  const word = script.keep ? surface : lower;
  if (script.cut > word.length) return word;
  return script.cut === 0 && script.add === ''
    ? word
    : word.slice(0, word.length - script.cut) + script.add;
}

function scriptOf(
  { rules, scripts }: Lemmatiser,
  lower: string,
  upos: number,
  fine: number,
): LemmaScript | undefined {
  const key = bestRule((k) => findHash(rules, k) >= 0, lower, upos, fine);
  return key === undefined ? undefined : scripts[rules.first[findHash(rules, key)] as number];
}

const ENDS_IN_LETTER = /[\p{L}\p{M}'.]$/u;
const MOST_CACHED = 50_000;

/** The dictionary form of a word with its tags (index into UPOS, index into the tagger's `fineNames`). */
export function lemmaOf(
  lemmatiser: Lemmatiser,
  surface: string,
  upos: number,
  fine: number,
): string {
  const { cache } = lemmatiser;
  const key = String.fromCharCode(fine + 32) + surface;
  const known = cache.get(key);
  if (known !== undefined) return known;
  const word = surface.replaceAll('’', "'");
  const lower = word.toLowerCase();
  const script = ENDS_IN_LETTER.test(word) ? scriptOf(lemmatiser, lower, upos, fine) : undefined;
  const lemma = script ? applyScript(script, word, lower) : lower;
  if (cache.size >= MOST_CACHED) cache.clear();
  if (surface.length <= LONGEST_WORD) cache.set(key, lemma);
  return lemma;
}

/** Packs scripts and the rules [key, script, 0]. */
export function encodeLemmas(scripts: readonly LemmaScript[], rules: Uint8Array): Uint8Array {
  const out = new ByteWriter();
  out.varint(scripts.length);
  for (const { cut, add, keep } of scripts) {
    out.varint(cut * 2 + (keep ? 1 : 0));
    out.text(add);
  }
  out.bytes(rules);
  return out.done();
}

/** Unpacks a lemmatiser. */
export function decodeLemmas(bytes: Uint8Array): Lemmatiser {
  const reader = new ByteReader(bytes);
  const scripts = Array.from({ length: reader.varint() }, () => {
    const head = reader.varint();
    return { cut: head >> 1, keep: (head & 1) === 1, add: reader.text() };
  });
  const rules = readHashColumns(new ByteReader(reader.bytes()));
  return { scripts, rules, cache: new Map() };
}
