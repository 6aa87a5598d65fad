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

const CLAIMS: readonly string[] = ['commitment-frame', 'stance-frame', HEAD_LAST_TABLES.speech];
const PREDICATES: readonly string[] = [...CLAIMS, 'meeting-frame', 'agreement-frame', HEAD_LAST_TABLES.measure];

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
  const takes = (hit: PhraseHit): boolean => {
    const last = forms[hit.to - 1] as string;
    if (words.beforeNames.has(last) && (owner[hit.to] ?? -1) >= 0) return true;
    return words.future.has(last) && takesHold(annotation, hit);
  };
  const fits = (hit: PhraseHit): boolean => missed[hit.from] !== 1 && !takes(hit);
  const predicates = begins(annotation, PREDICATES, fits);
  const claims = begins(annotation, CLAIMS, fits);
  const phrases = begins(annotation, [HEAD_LAST_TABLES.phrase], fits);
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

/** Tokens at which hits of the tables begin that fit. */
function begins(
  annotation: Annotation,
  tables: readonly string[],
  fits: (hit: PhraseHit) => boolean,
): Uint8Array {
  const out = new Uint8Array(annotation.tokens.length);
  for (const table of tables)
    for (const hit of annotation.hits.get(table) ?? []) if (fits(hit)) out[hit.from] = 1;
  return out;
}

const NOUNS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'DET']);

/** "将两国关系提升为": 将 before a noun takes hold of it and says nothing of the future. */
function takesHold({ syntax, tokens }: Annotation, { to }: PhraseHit): boolean {
  return syntax !== undefined && to < tokens.length && NOUNS.has(syntax.upos(to));
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
