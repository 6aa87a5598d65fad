/** Look-ups by token for a language whose heads come last: what is light, what is a name, what begins a predicate. */
import { HEAD_LAST_TABLES, type HeadLastGrammar } from '../../../language/frame-head-last.ts';
import type { Annotation, Mention, PhraseHit } from '../../../model/annotation.ts';
import { within } from '../../statement/within.ts';
import { begins, type TokenColumns, tokenColumns } from './token-columns.ts';

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
  /** Whether a frame begins in [from, to). */
  hasFrames(from: number, to: number): boolean;
  /** Whether one begins at a token or behind light words there. */
  opensPredicate(from: number, to: number): boolean;
  /** The same for what makes a new claim of somebody's will: promises, positions, speech. */
  opensClaim(from: number, to: number): boolean;
  /** Whether a token stands inside a word or turn in which frames and markers are nothing. */
  isMissed(token: number): boolean;
  /** Whether what begins at a token makes the name before it only an owner: "日本|民众". */
  isOwner(to: number): boolean;
  /** Whether a token stands in a title in its marks. */
  inTitle(token: number): boolean;
  /** Whether a token begins a line of the text. */
  startsLine(token: number): boolean;
  /** Whether a token stands in a line that ends without a stop, above other lines: a headline. */
  inHeadline(token: number): boolean;
  /** Whether a token is one of the marks, outside names and longer words. */
  isMark(token: number, marks: (form: string) => boolean): boolean;
  /** Whether a token says that something is to come: 将, unless it takes hold of what follows. */
  isFuture(token: number): boolean;
  /** The first token in [from, to) that no light word, time or opening quotation mark holds. */
  skipLight(from: number, to: number): number;
  /** Whether [from, to) holds light words only, or such and a phrase with its marker up to the end; `long`: any such phrase. */
  onlyLight(from: number, to: number, long?: boolean): boolean;
  /** The hits of a table that begin in [from, to). */
  hits(table: string, from: number, to: number): readonly PhraseHit[];
}

const FRAMES: readonly string[] = [
  'commitment-frame',
  'stance-frame',
  'meeting-frame',
  'agreement-frame',
];
const CLAIMS: readonly string[] = ['commitment-frame', 'stance-frame', HEAD_LAST_TABLES.speech];
const PREDICATES: readonly string[] = [
  ...CLAIMS,
  'meeting-frame',
  'agreement-frame',
  HEAD_LAST_TABLES.measure,
];

/** How long a phrase with a marker may be before the predicate, in tokens. */
const PHRASE = 40;

/** Makes the look-ups; each column is filled once. */
export function tokenLook(annotation: Annotation, words: HeadLastGrammar): TokenLook {
  const { forms } = annotation.tokens;
  const columns = tokenColumns(annotation, words);
  const { owner, light, missed, unmarked, phrases } = columns;
  const takes = (hit: PhraseHit): boolean => takesHold(annotation, words, columns, hit);
  const fits = (hit: PhraseHit): boolean => missed[hit.from] !== 1 && !takes(hit);
  const predicates = begins(annotation, PREDICATES, fits);
  const claims = begins(annotation, CLAIMS, fits);
  const step = (at: number): number => light[at] as number;
  const skipLight = (from: number, to: number): number => {
    let at = from;
    while (at < to && step(at) > at) at = step(at);
    return Math.min(at, to);
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
    hasFrames: (from, to) => FRAMES.some((table) => hits(table, from, to).length > 0),
    opensPredicate: (from, to) => opensWith(predicates, light, from, to),
    opensClaim: (from, to) => opensWith(claims, light, from, to),
    isOwner: (to) => words.privateNouns.has(`${forms[to] ?? ''}${forms[to + 1] ?? ''}`),
    inTitle: (token) => columns.titled[token] === 1,
    startsLine: (token) => columns.lines[token] !== columns.lines[token - 1],
    inHeadline: (token) => columns.headlines[columns.lines[token] as number] === 1,
    isMark: (token, marks) =>
      marks(forms[token] as string) && (owner[token] ?? -1) < 0 && unmarked[token] !== 1,
    isFuture: (token) =>
      words.future.has(forms[token] as string) &&
      (owner[token] ?? -1) < 0 &&
      !takes({ from: token, to: token + 1, row: undefined }),
    isMissed: (token) => missed[token] === 1,
    skipLight,
    onlyLight: (from, to, long = false) => {
      const at = skipLight(from, to);
      if (at >= to) return true;
      const taken = long && takes({ from: at, to: at + 1, row: undefined });
      if ((phrases[at] !== 1 && !taken) || to - at > PHRASE) return false;
      if (!long)
        for (let i = at; i < to; i++) if (words.phraseEnds.has(forms[i] as string)) return false;
      return hits(HEAD_LAST_TABLES.guard, at, to).length === 0;
    },
    hits,
  };
}

/** Whether one of the marked tokens stands at a token or behind light words there. */
function opensWith(marks: Uint8Array, light: Int32Array, from: number, to: number): boolean {
  for (let at = from; at < to; at = light[at] as number) {
    if (marks[at] === 1) return true;
    if (light[at] === at) return false;
  }
  return false;
}

const NOUNS: ReadonlySet<string> = new Set(['NOUN', 'PUNCT', 'PROPN', 'PRON', 'NUM', 'DET']);

/** "将两国关系提升为", "应X邀请": before a noun such a word takes hold of it and is no frame. */
function takesHold(
  { syntax, tokens }: Annotation,
  words: HeadLastGrammar,
  { owner, phrases }: TokenColumns,
  { to }: PhraseHit,
): boolean {
  const last = tokens.forms[to - 1] as string;
  if (phrases[to] === 1) return false;
  if (words.beforeNames.has(last) && (owner[to] ?? -1) >= 0) return true;
  if (!words.future.has(last) || !syntax || to >= tokens.length) return false;
  return NOUNS.has(syntax.upos(to));
}
