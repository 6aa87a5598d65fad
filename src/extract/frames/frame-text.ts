/** What the readers of frames look at: an annotation, its language's frame words, and each sentence's pieces, made once. */
import { type FrameGrammar, type FrameRow, HEAD_LAST_TABLES } from '../../language/frame-rows.ts';
import type { Annotation, PhraseHit, Sentence } from '../../model/annotation.ts';
import { type ClauseList, clausesOf } from './clauses.ts';
import { canAct, type FilledFrame, type Filler, fillFrame } from './fill.ts';
import { fillHeadLast } from './fill-head-last.ts';
import { within } from '../statement/within.ts';
import { type Piece, piecesOf, type SentencePieces } from './pieces.ts';

/** An annotation with the means to read frames in it. */
export interface FrameText {
  readonly annotation: Annotation;
  readonly grammar: FrameGrammar;
  piecesOf(sentence: Sentence): SentencePieces;
  /** Who the text is speaking of when a sentence begins: the last unmarked actor that began one, within the block. */
  topicBefore(sentence: Sentence): Filler | undefined;
  /** The frame's roles as its sentence fills them; undefined where a role that must be there is not. */
  fill<Row extends FrameRow>(
    sentence: Sentence,
    hit: PhraseHit<Row>,
  ): FilledFrame<Row> | undefined;
  /** The clauses, in a language whose heads come last. */
  readonly clauses?: ClauseList;
}

/** Prepares an annotation; pieces are cut when a frame of their sentence asks for them. */
export function frameText(annotation: Annotation, grammar: FrameGrammar): FrameText {
  const cut = new Map<number, SentencePieces>();
  const pieces = (sentence: Sentence): SentencePieces => {
    const known = cut.get(sentence.index);
    if (known) return known;
    const made = piecesOf(annotation, sentence, grammar);
    cut.set(sentence.index, made);
    return made;
  };
  const before = (sentence: Sentence): Filler | undefined =>
    topicBefore(annotation, sentence, pieces);
  const clauses = grammar.headLast ? clausesOf(annotation, grammar, pieces) : undefined;
  return {
    annotation,
    grammar,
    piecesOf: pieces,
    topicBefore: before,
    fill: (sentence, hit) =>
      clauses
        ? fillHeadLast(clauses, pieces(sentence).pieces, hit)
        : fillFrame(annotation, pieces(sentence), hit, grammar, before(sentence)),
    ...(clauses ? { clauses } : {}),
  };
}

/** Sentences that a topic is carried on over. */
const CARRY = 3;

function topicBefore(
  annotation: Annotation,
  sentence: Sentence,
  pieces: (sentence: Sentence) => SentencePieces,
): Filler | undefined {
  for (let back = 1; back <= CARRY; back++) {
    const earlier = annotation.sentences[sentence.index - back];
    if (!earlier || earlier.block !== sentence.block) return undefined;
    const first = pieces(earlier).pieces.find((piece) => isTopic(annotation, piece, earlier));
    if (first) return { ...first, inherited: true };
  }
  return undefined;
}

/** How far into its sentence a topic may begin, in tokens: behind a date or a place. */
const TOPIC_REACH = 12;

function isTopic(annotation: Annotation, piece: Piece, sentence: Sentence): boolean {
  const mention = annotation.mentions[piece.mentions[0] ?? -1];
  return (
    mention !== undefined &&
    piece.marker === undefined &&
    canAct(mention) &&
    piece.from - sentence.from <= TOPIC_REACH
  );
}

/** The hits of a frame table with their sentences, in text order; hits across a sentence's end or inside headings are left out. */
export function frameHits<Row extends FrameRow>(
  annotation: Annotation,
  table: string,
): readonly { readonly hit: PhraseHit<Row>; readonly sentence: Sentence }[] {
  const hits = (annotation.hits.get(table) ?? []) as readonly PhraseHit<Row>[];
  return hits.flatMap((hit) => {
    const sentence = annotation.sentences[annotation.tokens.sentences[hit.from] as number];
    if (!sentence || hit.to > sentence.to || !standsAlone(annotation, hit)) return [];
    if (isCovered(annotation, hit)) return [];
    return annotation.blocks[sentence.block]?.kind === 'heading' ? [] : [{ hit, sentence }];
  });
}

/** Whether a hit begins and ends with words: in Chinese 支持 is none in 支持者. */
function standsAlone({ syntax }: Annotation, hit: PhraseHit): boolean {
  if (!syntax) return true;
  return syntax.wordFrom(hit.from) === hit.from && syntax.wordTo(hit.to - 1) === hit.to;
}

/** Whether a longer phrase that is no frame holds a hit. */
function isCovered(annotation: Annotation, hit: PhraseHit): boolean {
  const misses = annotation.hits.get(HEAD_LAST_TABLES.miss);
  if (!misses) return false;
  return within(misses, hit.from - LONGEST_MISS, hit.to).some(
    (miss) => miss.from <= hit.from && miss.to >= hit.to,
  );
}

const LONGEST_MISS = 8;

/** Whether a word of denial stands within reach before a token, in the same clause. */
export function isDenied({ annotation, grammar }: FrameText, from: number, first: number): boolean {
  const { forms } = annotation.tokens;
  for (let at = from - 1; at >= Math.max(first, from - 3); at--) {
    const form = forms[at] as string;
    if (grammar.negations.has(form)) return true;
    if (grammar.softBreaks.has(form) || grammar.hardBreaks.has(form)) return false;
  }
  return false;
}

/** The end of the clause that begins at a token: before a hard break, or before a soft one with a new clause behind it. */
export function clauseEnd(text: FrameText, sentence: Sentence, from: number): number {
  const { annotation, grammar } = text;
  const { forms } = annotation.tokens;
  for (let at = from; at < sentence.to; at++) {
    const form = forms[at] as string;
    if (grammar.hardBreaks.has(form)) return at;
    if (grammar.softBreaks.has(form) && opensClause(text, sentence, at + 1)) return at;
  }
  let end = sentence.to;
  while (end > from && /^[.!?。！？"]$/.test(forms[end - 1] as string)) end--;
  return end;
}

/** Whether a new clause begins at a token: with an opening word, an actor that takes a frame, or a frame's own words. */
function opensClause(text: FrameText, sentence: Sentence, at: number): boolean {
  const { annotation, grammar } = text;
  const form = annotation.tokens.forms[at];
  if (form === undefined || at >= sentence.to) return true;
  if (grammar.openers.has(form)) return true;
  if (text.clauses) return opensHeadLast(text.clauses, at);
  if (isFrameStart(annotation, at)) return true;
  const piece = text.piecesOf(sentence).pieces.find((p) => p.kind === 'names' && p.from === at);
  const mention = annotation.mentions[piece?.mentions[0] ?? -1];
  if (!piece || !mention || !canAct(mention)) return false;
  return nextIsFrame(annotation, sentence, piece.to);
}

/** A clause of its own subject, of speech, or that begins with a frame. */
function opensHeadLast({ at: clauseAt, look }: ClauseList, at: number): boolean {
  const clause = clauseAt(at);
  if (!clause) return false;
  return (
    clause.subject !== undefined ||
    clause.speech ||
    look.isPredicate(look.skipLight(at, clause.to))
  );
}

const FRAME_TABLES = ['commitment-frame', 'stance-frame', 'meeting-frame', 'agreement-frame'];

function isFrameStart(annotation: Annotation, at: number): boolean {
  return FRAME_TABLES.some((name) => startsAt(annotation.hits.get(name) ?? [], at));
}

/** Whether a frame's words stand within a few tokens. */
function nextIsFrame(annotation: Annotation, sentence: Sentence, from: number): boolean {
  for (let at = from; at < Math.min(sentence.to, from + 3); at++)
    if (isFrameStart(annotation, at)) return true;
  return false;
}

function startsAt(hits: readonly PhraseHit[], at: number): boolean {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle] as PhraseHit).from < at) low = middle + 1;
    else high = middle;
  }
  return hits[low]?.from === at;
}
