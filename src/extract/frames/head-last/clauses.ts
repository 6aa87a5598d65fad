/**
 * Clauses of a text in a language whose clauses open with their subject: who acts in each, who is carried over where one
 * names nobody, and who is speaking.
 */
import { HEAD_LAST_TABLES } from '../../../language/frame-head-last.ts';
import type { FrameGrammar } from '../../../language/frame-rows.ts';
import type { Mention, Sentence } from '../../../model/annotation.ts';
import { canAct, type Filler } from '../fill.ts';
import { behindDateline, type Piece, type SentencePieces } from '../pieces.ts';
import type { TokenLook } from './token-look.ts';

/** A stretch between two breaks; tokens [from, to), the closing break left out. */
export interface Clause {
  readonly from: number;
  readonly to: number;
  readonly subject?: Filler;
  /** Who acts where the clause names nobody: the last subject, else who speaks. */
  readonly carried?: Filler;
  /** Only the last subject of the sentence that did more than speak. */
  readonly topic?: Filler;
  /** Who says it, where it is reported speech. */
  readonly speaker?: Filler;
  /** It says that somebody speaks. */
  readonly speech: boolean;
}

/** The clauses of a document in text order. */
export interface ClauseList {
  /** The clause that holds a token; a break belongs to the one before it. */
  at(token: number): Clause | undefined;
  /** The clause behind another, in the same sentence. */
  after(clause: Clause): Clause | undefined;
}

/** Cuts all sentences into clauses. */
export function clausesOf(
  look: TokenLook,
  grammar: FrameGrammar,
  piecesOf: (sentence: Sentence) => SentencePieces,
): ClauseList {
  const { annotation } = look;
  const list: Clause[] = [];
  const index = new Int32Array(annotation.tokens.length).fill(-1);
  let state: State = {};
  let block = -1;
  for (const sentence of annotation.sentences) {
    state = sentence.block === block ? nextSentence(state) : {};
    block = sentence.block;
    const live = look.hasFrames(sentence.from, sentence.to);
    for (const [from, to] of spans(look, grammar, sentence)) {
      const read = readClause(look, piecesOf(sentence).pieces, [from, to], state, live);
      state = read.state;
      index.fill(list.length, from, Math.min(to + 1, sentence.to));
      list.push(read.clause);
    }
  }
  const sentenceOf = (clause: Clause): number => annotation.tokens.sentences[clause.from] as number;
  return {
    at: (token) => list[index[token] ?? -1],
    after: (clause) => {
      const next = list[(index[clause.from] as number) + 1];
      return next && sentenceOf(next) === sentenceOf(clause) ? next : undefined;
    },
  };
}

interface State {
  readonly topic?: Filler;
  /** The topic is of this sentence. */
  readonly here?: boolean;
  /** A clause of the sentence was of something that does not act. */
  readonly blocked?: boolean;
  readonly speaker?: Filler;
}

/** A new sentence of a speech is the speaker's own until it names somebody; else who acted in the one before is carried on. */
function nextSentence({ topic, here, speaker }: State): State {
  if (speaker) return { speaker };
  return topic && here ? { topic } : {};
}

function spans(
  look: TokenLook,
  grammar: FrameGrammar,
  sentence: Sentence,
): readonly (readonly [number, number])[] {
  const { tokens } = look.annotation;
  const out: (readonly [number, number])[] = [];
  let from = behindDateline(look.annotation, sentence);
  const close = (to: number): void => {
    if (to <= from) return;
    const cut = speechWithin(look, from, to);
    if (cut !== undefined) out.push([from, cut]);
    if (to > (cut ?? from)) out.push([cut ?? from, to]);
  };
  for (let at = from; at < sentence.to; at++) {
    if (at > from && look.startsLine(at)) {
      close(at);
      from = at;
    }
    const form = tokens.forms[at] as string;
    if (!grammar.softBreaks.has(form) && !grammar.hardBreaks.has(form)) continue;
    close(at);
    from = at + 1;
  }
  close(sentence.to);
  return out;
}

/** "表示中方愿", "表示愿": what is said follows its verb without a mark. */
function speechWithin(look: TokenLook, from: number, to: number): number | undefined {
  for (const hit of look.hits(HEAD_LAST_TABLES.speech, from, to)) {
    if (hit.to >= to || look.isMissed(hit.from) || look.mentionAt(hit.from)) continue;
    const mention = look.mentionAt(hit.to);
    const actor = mention?.from === hit.to && canAct(mention) && !look.isLinker(mention.to);
    if (actor ? look.opensClaim(mention.to, to) : look.opensClaim(hit.to, to)) return hit.to;
  }
  return undefined;
}

function readClause(
  look: TokenLook,
  pieces: readonly Piece[],
  [from, to]: readonly [number, number],
  state: State,
  live: boolean,
): { readonly clause: Clause; readonly state: State } {
  const subject = subjectIn(look, pieces, from, to) ?? meIn(look, from, to, state.speaker);
  const speech = saysSpeech(look, subject?.to ?? from, to);
  const carried = state.topic ?? (state.blocked ? undefined : state.speaker);
  const clause = (speaker: Filler | undefined): Clause => ({
    from,
    to,
    speech,
    ...(subject ? { subject } : {}),
    ...(carried ? { carried: { ...carried, inherited: true } } : {}),
    ...(state.topic && state.here ? { topic: { ...state.topic, inherited: true } } : {}),
    ...(speaker ? { speaker } : {}),
  });
  if (speech) {
    // "报道称": what is written says it, not who acted before.
    const other = !subject && isWritten(look, from, to);
    const speaker = subject ?? (other ? undefined : (state.speaker ?? state.topic));
    return { clause: clause(undefined), state: speaker ? { speaker } : {} };
  }
  const speaker = state.speaker;
  // Only a sentence with frames is worth its tags.
  if (live && !subject && isOfAnother(look, from, to))
    return { clause: { from, to, speech, ...(speaker ? { speaker } : {}) }, state: rest(state) };
  const topic = subject ?? state.topic;
  const here = subject !== undefined || state.here === true;
  return {
    clause: clause(speaker),
    state: {
      here,
      blocked: state.blocked === true && !subject,
      ...(topic ? { topic } : {}),
      ...(speaker ? { speaker } : {}),
    },
  };
}

/** "报道|称", "声明|说". */
function isWritten(look: TokenLook, from: number, to: number): boolean {
  const { forms } = look.annotation.tokens;
  const at = look.skipLight(from, to);
  return look.words.writings.has(`${forms[at] ?? ''}${forms[at + 1] ?? ''}`);
}

/** "这次访问将": a clause that opens with a noun is of that, and so may be the next. */
function isOfAnother(look: TokenLook, from: number, to: number): boolean {
  const { syntax } = look.annotation;
  const head = look.skipLight(from, to);
  const mention = look.mentionAt(head);
  if (mention) return look.isOwner(mention.to) || look.isLinker(mention.to);
  if (!syntax || head >= to || look.isPredicate(head)) return false;
  return (
    syntax.upos(head) === 'DET' || syntax.upos(head) === 'PRON' || syntax.upos(head) === 'NOUN'
  );
}

/** Nobody is carried on from such a clause but who speaks, and that from the next sentence on. */
function rest({ speaker }: State): State {
  return speaker ? { speaker, blocked: true } : {};
}

/** "我愿": the speaker. */
function meIn(
  look: TokenLook,
  from: number,
  to: number,
  speaker: Filler | undefined,
): Filler | undefined {
  const at = look.skipLight(from, to);
  const { forms } = look.annotation.tokens;
  if (!speaker || forms[at] !== look.words.me || at >= to - 1) return undefined;
  if (look.words.notMe.has(forms[at + 1] as string) || look.mentionAt(at)) return undefined;
  return { ...speaker, from: at, to: at + 1, inherited: true };
}

/** A verb of speech at the clause's end ("...时表示，"). */
function saysSpeech(look: TokenLook, from: number, to: number): boolean {
  const { forms } = look.annotation.tokens;
  return look.hits(HEAD_LAST_TABLES.speech, from, to).some((hit) => {
    if (hit.to !== to) return false;
    // "通过了规划建议": the noun, far from its subject.
    const noun = look.words.nounSpeech.has(forms.slice(hit.from, hit.to).join(''));
    return !noun || look.onlyLight(from, hit.from);
  });
}

/** The name that opens the clause, behind light words, or behind a modifier and before a predicate. */
function subjectIn(
  look: TokenLook,
  pieces: readonly Piece[],
  from: number,
  to: number,
): Filler | undefined {
  const head = look.skipLight(from, to);
  const names = pieces.filter((p) => p.kind === 'names' && p.from >= head && p.to <= to);
  const first = names.findIndex((piece) => piece.from === head);
  if (first < 0) return behindModifier(look, names);
  const pair = pairFrom(look, names, first);
  if (pair) return pair;
  const piece = names[first] as Piece;
  const body = bodyOf(look, piece);
  if (body) return body;
  if (!actsAs(look, piece) || look.isLinker(piece.to) || look.isOwner(piece.to)) return undefined;
  return { mentions: piece.mentions, from: piece.from, to: piece.to, inherited: false };
}

/** "正在访问中国的X总统Y表示": a name right behind 的 that a verb of speech or a frame follows. */
function behindModifier(look: TokenLook, names: readonly Piece[]): Filler | undefined {
  const piece = names.find(
    (p) => look.isLinker(p.from - 1) && actsAs(look, p) && look.opensPredicate(p.to, p.to + 8),
  );
  return piece && { mentions: piece.mentions, from: piece.from, to: piece.to, inherited: false };
}

/** "中俄要", "中俄双方要": short names side by side, before a predicate or a group word. */
function pairFrom(look: TokenLook, names: readonly Piece[], first: number): Filler | undefined {
  const mentions: number[] = [];
  let at = first;
  let to = (names[first] as Piece).from;
  for (; at < names.length; at++) {
    const piece = names[at] as Piece;
    if (piece.from !== to || !isShort(look, piece)) break;
    mentions.push(...piece.mentions);
    to = piece.to;
  }
  const from = (names[first] as Piece).from;
  const group = names[at];
  // "中非双方": the second short name may be one that nobody has an id for.
  const gap = group && mentions.length === 1 ? 1 : 0;
  if (mentions.length > 0 && group && group.from <= to + gap && isGroup(look, group))
    return { mentions: group.mentions, from, to: group.to, inherited: false };
  if (mentions.length < 2) return undefined;
  const phrase = look.hits(HEAD_LAST_TABLES.phrase, to, to + 1).length > 0;
  if (!phrase && !look.opensPredicate(to, to + 8)) return undefined;
  return { mentions, from, to, inherited: false };
}

function mentionOf(look: TokenLook, piece: Piece): Mention {
  return look.annotation.mentions[piece.mentions[0] as number] as Mention;
}

/** How far behind the state's name the noun for its body may begin, in tokens. */
const BODY_GAP = 3;

/** "萨尔瓦多立法大会愿": a body that nobody has a name for acts for its state. */
function bodyOf(look: TokenLook, { mentions, to }: Piece): Filler | undefined {
  const state = look.annotation.mentions[mentions[mentions.length - 1] as number] as Mention;
  if (state.kind !== 'state' || state.anaphor || look.isLinker(to)) return undefined;
  const hit = look.hits(HEAD_LAST_TABLES.body, to, to + BODY_GAP)[0];
  if (!hit || look.mentionAt(hit.from) || !look.opensPredicate(hit.to, hit.to + 8))
    return undefined;
  return { mentions, from: state.from, to: hit.to, inherited: false };
}

function isGroup(look: TokenLook, piece: Piece): boolean {
  return mentionOf(look, piece).anaphor === true && actsAs(look, piece);
}

function isShort(look: TokenLook, piece: Piece): boolean {
  return mentionOf(look, piece).adjective === true;
}

function actsAs(look: TokenLook, piece: Piece): boolean {
  return canAct(mentionOf(look, piece));
}
