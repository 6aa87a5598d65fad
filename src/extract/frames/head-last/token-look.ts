/** Look-ups by token for a language whose heads come last: what is light, what is a name, what begins a predicate. */
import { HEAD_LAST_TABLES, type HeadLastGrammar } from '../../../language/frame-head-last.ts';
import type { Annotation, Mention, PhraseHit } from '../../../model/annotation.ts';
import { within } from '../../statement/within.ts';

/** What can be asked of a token. */
export interface TokenLook {
  readonly annotation: Annotation;
  readonly words: HeadLastGrammar;
  /** Index of the name that holds a token, or -1. */
  mentionIndex(token: number): number;
  /** The name that holds a token. */
  mentionAt(token: number): Mention | undefined;
  isLinker(token: number): boolean;
  /** Whether a frame or a verb of speech begins at a token. */
  isPredicate(token: number): boolean;
  /** Whether one begins at a token or behind light words there. */
  opensPredicate(from: number, to: number): boolean;
  /** The same for what makes a new claim of somebody's will: promises, positions, speech. */
  opensClaim(from: number, to: number): boolean;
  /** Whether a token stands inside a word or turn in which frames and markers are nothing. */
  isMissed(token: number): boolean;
  /** The first token in [from, to) that no light word, time or opening quotation mark holds. */
  skipLight(from: number, to: number): number;
  /** Whether [from, to) holds light words only, or such and a phrase with its marker up to the end. */
  onlyLight(from: number, to: number): boolean;
  /** The hits of a table that begin in [from, to). */
  hits(table: string, from: number, to: number): readonly PhraseHit[];
}

const CLAIMS = ['commitment-frame', 'stance-frame', HEAD_LAST_TABLES.speech];
const PREDICATES = [...CLAIMS, 'meeting-frame', 'agreement-frame', HEAD_LAST_TABLES.measure];

/** How long a phrase with a marker may be before the predicate, in tokens. */
const PHRASE = 40;

/** Makes the look-ups; each column is filled once. */
export function tokenLook(annotation: Annotation, words: HeadLastGrammar): TokenLook {
  const { forms, length } = annotation.tokens;
  const owner = new Int32Array(length).fill(-1);
  annotation.mentions.forEach((m, i) => {
    owner.fill(i, m.from, m.to);
  });
  const missed = covered(annotation, HEAD_LAST_TABLES.miss);
  const light = lightEnds(annotation);
  const predicates = begins(annotation, PREDICATES, missed);
  const claims = begins(annotation, CLAIMS, missed);
  const phrases = begins(annotation, [HEAD_LAST_TABLES.phrase], missed);
  const step = (at: number): number => light[at] as number;
  const skipLight = (from: number, to: number): number => {
    let at = from;
    while (at < to && step(at) > at) at = step(at);
    return Math.min(at, to);
  };
  const opens = (marks: Uint8Array, from: number, to: number): boolean => {
    for (let at = from; at < to; at = step(at)) {
      if (marks[at] === 1) return true;
      if (step(at) === at) return false;
    }
    return false;
  };
  const hits = (table: string, from: number, to: number): readonly PhraseHit[] =>
    within(annotation.hits.get(table) ?? [], from, to);
  return {
    annotation,
    words,
    mentionIndex: (token) => owner[token] ?? -1,
    mentionAt: (token) => annotation.mentions[owner[token] ?? -1],
    isLinker: (token) => words.linkers.has(forms[token] ?? ''),
    isPredicate: (token) => predicates[token] === 1,
    opensPredicate: (from, to) => opens(predicates, from, to),
    opensClaim: (from, to) => opens(claims, from, to),
    isMissed: (token) => missed[token] === 1,
    skipLight,
    onlyLight: (from, to) => {
      const at = skipLight(from, to);
      if (at >= to) return true;
      if (phrases[at] !== 1 || to - at > PHRASE) return false;
      return hits(HEAD_LAST_TABLES.guard, at, to).length === 0;
    },
    hits,
  };
}

/** Tokens that the hits of a table hold. */
function covered(annotation: Annotation, table: string): Uint8Array {
  const out = new Uint8Array(annotation.tokens.length);
  for (const hit of annotation.hits.get(table) ?? []) out.fill(1, hit.from, hit.to);
  return out;
}

/** Tokens at which hits of the tables begin, except those in words that are none. */
function begins(
  annotation: Annotation,
  tables: readonly string[],
  missed: Uint8Array,
): Uint8Array {
  const out = new Uint8Array(annotation.tokens.length);
  for (const table of tables)
    for (const hit of annotation.hits.get(table) ?? [])
      if (missed[hit.from] !== 1) out[hit.from] = 1;
  return out;
}

/** For each token the end of the light words or time that begin there, else the token itself. */
function lightEnds(annotation: Annotation): Int32Array {
  const { forms, length } = annotation.tokens;
  const ends = Int32Array.from({ length: length + 1 }, (_, i) => i);
  for (let i = 0; i < length; i++) if (MARKS.has(forms[i] as string)) ends[i] = i + 1;
  for (const hit of annotation.hits.get(HEAD_LAST_TABLES.light) ?? [])
    ends[hit.from] = Math.max(ends[hit.from] as number, hit.to);
  for (const time of annotation.times)
    ends[time.from] = Math.max(ends[time.from] as number, time.to);
  return ends;
}

const MARKS: ReadonlySet<string> = new Set(['"', '(', ')', '（', '）', '-']);
