/** Look-ups by token for a language whose heads come last: what is light, what is a name, what begins a predicate. */
import {
  type FrameGrammar,
  type HeadLastGrammar,
  HEAD_LAST_TABLES,
} from '../../language/frame-rows.ts';
import type { Annotation, Mention, PhraseHit } from '../../model/annotation.ts';
import { within } from '../statement/within.ts';

/** What can be asked of a token. */
export interface TokenLook {
  readonly annotation: Annotation;
  readonly grammar: FrameGrammar;
  readonly words: HeadLastGrammar;
  /** Index of the name that holds a token, or -1. */
  mentionIndex(token: number): number;
  /** The name that holds a token. */
  mentionAt(token: number): Mention | undefined;
  isLinker(token: number): boolean;
  /** Whether a frame or a verb of speech begins at a token. */
  isPredicate(token: number): boolean;
  /** The first token in [from, to) that no light word, time or opening quotation mark holds. */
  skipLight(from: number, to: number): number;
  /** Whether [from, to) holds light words only, or such and a phrase with its marker up to the end. */
  onlyLight(from: number, to: number): boolean;
  /** The hits of a table that begin in [from, to). */
  hits(table: string, from: number, to: number): readonly PhraseHit[];
}

const PREDICATES = [
  'commitment-frame',
  'stance-frame',
  'meeting-frame',
  'agreement-frame',
  HEAD_LAST_TABLES.speech,
];

/** How long a phrase with a marker may be before the predicate, in tokens. */
const PHRASE = 40;

/** Makes the look-ups; each column is filled once. */
export function tokenLook(annotation: Annotation, grammar: FrameGrammar): TokenLook {
  const words = grammar.headLast as HeadLastGrammar;
  const { forms, length } = annotation.tokens;
  const owner = new Int32Array(length).fill(-1);
  annotation.mentions.forEach((m, i) => owner.fill(i, m.from, m.to));
  const light = lightEnds(annotation);
  const predicates = new Uint8Array(length);
  for (const table of PREDICATES)
    for (const hit of annotation.hits.get(table) ?? []) predicates[hit.from] = 1;
  const isLinker = (token: number): boolean => words.linkers.has(forms[token] ?? '');
  const skipLight = (from: number, to: number): number => {
    let at = from;
    while (at < to && (light[at] as number) > at) at = light[at] as number;
    return Math.min(at, to);
  };
  const hits = (table: string, from: number, to: number): readonly PhraseHit[] =>
    within(annotation.hits.get(table) ?? [], from, to);
  return {
    annotation,
    grammar,
    words,
    mentionIndex: (token) => owner[token] ?? -1,
    mentionAt: (token) => annotation.mentions[owner[token] ?? -1],
    isLinker,
    isPredicate: (token) => predicates[token] === 1,
    skipLight,
    onlyLight: (from, to) => {
      const at = skipLight(from, to);
      if (at >= to) return true;
      return (
        words.phraseMarks.has(forms[at] as string) &&
        to - at <= PHRASE &&
        hits(HEAD_LAST_TABLES.guard, at, to).length === 0
      );
    },
    hits,
  };
}

/** For each token the end of the light words or time that begin there, else the token itself. */
function lightEnds(annotation: Annotation): Int32Array {
  const { forms, length } = annotation.tokens;
  const ends = Int32Array.from({ length: length + 1 }, (_, i) => i);
  for (let i = 0; i < length; i++) if (/^["(（）)]$/.test(forms[i] as string)) ends[i] = i + 1;
  for (const hit of annotation.hits.get(HEAD_LAST_TABLES.light) ?? [])
    ends[hit.from] = Math.max(ends[hit.from] as number, hit.to);
  for (const time of annotation.times) ends[time.from] = Math.max(ends[time.from] as number, time.to);
  return ends;
}
