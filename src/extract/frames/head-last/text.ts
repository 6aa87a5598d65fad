/** A document as the reader of frames sees it in a language whose heads come last. */
import { HEAD_LAST_TABLES, type HeadLastGrammar } from '../../../language/frame-head-last.ts';
import type { FrameGrammar, FrameRow } from '../../../language/frame-rows.ts';
import type { Participant } from '../../../model/actor.ts';
import type { Annotation, PhraseHit, Sentence } from '../../../model/annotation.ts';
import type { FilledFrame } from '../fill.ts';
import { type Piece, piecesOf, type SentencePieces } from '../pieces.ts';
import { type Clause, type ClauseList, clausesOf } from './clauses.ts';
import { fillHeadLast } from './fill.ts';
import { type TokenLook, tokenLook } from './token-look.ts';

/** An annotation with its clauses and look-ups. */
export interface HeadLastText {
  readonly annotation: Annotation;
  readonly look: TokenLook;
  readonly clauses: ClauseList;
  readonly frames: FrameGrammar;
  /** Who met whom, filled by the reader of meetings, in text order. */
  readonly companies: readonly Company[];
  /** The pieces of the sentence that holds a token. */
  piecesAt(token: number): readonly Piece[];
}

/** Two who met: what "双方" and "两国" mean from a token on. */
export interface Company {
  readonly at: number;
  readonly members: readonly [Participant, Participant];
}

/** A frame with its roles and its clause. */
export interface FrameAt<Row extends FrameRow> extends FilledFrame<Row> {
  readonly sentence: Sentence;
  readonly clause: Clause;
}

/** Prepares an annotation. */
export function headLastText(
  annotation: Annotation,
  frames: FrameGrammar,
  words: HeadLastGrammar,
): HeadLastText {
  const cut = new Map<number, SentencePieces>();
  const pieces = (sentence: Sentence): SentencePieces => {
    const known = cut.get(sentence.index);
    if (known) return known;
    const made = piecesOf(annotation, sentence, frames);
    cut.set(sentence.index, made);
    return made;
  };
  const look = tokenLook(annotation, words);
  return {
    annotation,
    frames,
    look,
    companies: [],
    clauses: clausesOf(look, frames, pieces),
    piecesAt: (token) => {
      const sentence = annotation.sentences[annotation.tokens.sentences[token] as number];
      return sentence ? pieces(sentence).pieces : [];
    },
  };
}

/** The frames of a table that stand in prose and find their roles, in text order. */
export function framesOf<Row extends FrameRow>(
  text: HeadLastText,
  table: string,
): readonly FrameAt<Row>[] {
  const { annotation, look, clauses } = text;
  const hits = (annotation.hits.get(table) ?? []) as readonly PhraseHit<Row>[];
  return hits.flatMap((hit) => {
    const sentence = annotation.sentences[annotation.tokens.sentences[hit.from] as number];
    const clause = clauses.at(hit.from);
    if (!sentence || !clause || hit.to > clause.to) return [];
    if (annotation.blocks[sentence.block]?.kind === 'heading') return [];
    if (!look.isPredicate(hit.from) || look.mentionAt(hit.from) || look.isLinker(hit.to)) return [];
    if (!standsAlone(text, hit)) return [];
    const frame = fillHeadLast(text, clause, hit);
    return frame ? [{ ...frame, sentence, clause }] : [];
  });
}

/**
 * Whether a frame begins with a word: by the words that the text is cut into, except beside a name, or a light word where
 * the frame is longer, where the cut is not to be trusted.
 */
function standsAlone({ annotation, look }: HeadLastText, { from, to }: PhraseHit): boolean {
  const { syntax } = annotation;
  if (!syntax || look.mentionAt(from - 1) || look.mentionAt(to)) return true;
  const light = look.hits(HEAD_LAST_TABLES.light, from - 5, from).some((hit) => hit.to === from);
  return (to - from > 1 && light) || syntax.wordFrom(from) === from;
}

/** Whether the frame's words are denied: right before them, or with light words between. */
export function isDenied({ annotation, look, frames }: HeadLastText, at: number): boolean {
  const { forms } = annotation.tokens;
  if (look.words.nots.has(forms[at - 1] ?? '') && !look.isMissed(at - 1)) return true;
  for (let i = at - 1; i >= at - 8 && i >= 0; i--) {
    const form = forms[i] as string;
    if (frames.softBreaks.has(form) || frames.hardBreaks.has(form)) return false;
    if (frames.negations.has(form) && !look.mentionAt(i) && !look.isMissed(i)) return true;
  }
  return false;
}

/**
 * Where what a frame governs ends: at a stop, or at a comma behind which somebody else acts, somebody speaks, or another
 * promise or position begins.
 */
export function chainEnd({ annotation, look, clauses, frames }: HeadLastText, from: number): number {
  const { forms } = annotation.tokens;
  let clause = clauses.at(from);
  while (clause) {
    const next = clauses.after(clause);
    const mark = forms[clause.to] ?? '';
    if (!next || !frames.softBreaks.has(mark)) break;
    if (next.subject || next.speech || frames.openers.has(forms[next.from] ?? '')) break;
    if (look.opensClaim(next.from, next.to)) break;
    clause = next;
  }
  return clause ? trimmed(annotation, from, clause.to) : from;
}

/** A span without marks at its end. */
export function trimmed({ tokens }: Annotation, from: number, to: number): number {
  let quotes = 0;
  for (let at = from; at < to; at++) if (tokens.forms[at] === '"') quotes++;
  let end = to;
  for (; end > from; end--) {
    const form = tokens.forms[end - 1] as string;
    if (form === '"' && quotes % 2 === 1) quotes--;
    else if (!ENDS.has(form)) break;
  }
  return end;
}

const ENDS: ReadonlySet<string> = new Set(['。', '！', '？', '.', '!', '?', '…', '-']);
