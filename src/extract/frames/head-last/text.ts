/** A document as the reader of frames sees it in a language whose heads come last. */
import type { HeadLastGrammar } from '../../../language/frame-head-last.ts';
import type { FrameGrammar } from '../../../language/frame-rows.ts';
import type { Participant } from '../../../model/actor.ts';
import type { Annotation, Sentence } from '../../../model/annotation.ts';
import { type Piece, piecesOf, type SentencePieces } from '../pieces.ts';
import { type Clause, type ClauseList, clausesOf } from './clauses.ts';
import { type TokenLook, tokenLook } from './token-look.ts';

/** An annotation with its clauses and look-ups. */
export interface HeadLastText {
  readonly annotation: Annotation;
  readonly look: TokenLook;
  readonly clauses: ClauseList;
  readonly frames: FrameGrammar;
  /** Who met whom, filled by the reader of meetings, in text order. */
  readonly companies: readonly Company[];
  /** Names in the text of the states that it names, by id. */
  readonly stateNames: ReadonlyMap<string, string>;
  /** The pieces of the sentence that holds a token. */
  piecesAt(token: number): readonly Piece[];
}

/** Two who met: what "双方" and "两国" mean from a token on. */
export interface Company {
  readonly at: number;
  readonly members: readonly [Participant, Participant];
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
    stateNames: stateNamesIn(annotation),
    clauses: clausesOf(look, frames, pieces),
    piecesAt: (token) => {
      const sentence = annotation.sentences[annotation.tokens.sentences[token] as number];
      return sentence ? pieces(sentence).pieces : [];
    },
  };
}

/** The name of each state in the text: rather its own than that of a side or body of it. */
function stateNamesIn({ mentions }: Annotation): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const plain = mentions.filter((m) => m.kind === 'state' && !m.represents);
  for (const m of [...plain, ...mentions.filter((m) => m.kind === 'state')])
    if (m.id && !names.has(m.id)) names.set(m.id, m.name);
  return names;
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
export function chainEnd(
  { annotation, look, clauses, frames }: HeadLastText,
  from: number,
): number {
  const { forms } = annotation.tokens;
  let clause = clauses.at(from);
  while (clause) {
    const next = clauses.after(clause);
    const mark = forms[clause.to] ?? '';
    if (!next || !frames.softBreaks.has(mark)) break;
    if (next.subject || next.speech || frames.openers.has(forms[next.from] ?? '')) break;
    if (look.opensClaim(next.from, next.to) && !supportsEachOther(look, next)) break;
    clause = next;
  }
  return clause ? trimmed(annotation, from, clause.to) : from;
}

/** "支持彼此的发展": a position that both are to keep is part of what a side is ready for. */
function supportsEachOther(look: TokenLook, { from, to }: Clause): boolean {
  const at = look.skipLight(from, to);
  const hit = look.hits('stance-frame', at, at + 1)[0];
  if (!hit) return false;
  const { forms } = look.annotation.tokens;
  const behind = look.skipLight(hit.to, to);
  return [hit.to, behind].some((i) =>
    look.words.vagueTargets.has(`${forms[i] ?? ''}${forms[i + 1] ?? ''}`),
  );
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

/** The last two who met before a token. */
export function companyBefore(
  { companies }: HeadLastText,
  at: number,
): Company['members'] | undefined {
  let low = 0;
  let high = companies.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((companies[middle] as Company).at <= at) low = middle + 1;
    else high = middle;
  }
  return companies[low - 1]?.members;
}
