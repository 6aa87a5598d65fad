/** Fills the roles of a frame in a language whose clauses open with the subject and whose nouns come behind their modifiers. */
import { HEAD_LAST_TABLES } from '../../../language/frame-head-last.ts';
import type { FrameRole, FrameRow, RoleRule } from '../../../language/frame-rows.ts';
import type { Mention, PhraseHit } from '../../../model/annotation.ts';
import { canAct, type FilledFrame, type Filler } from '../fill.ts';
import type { Piece } from '../pieces.ts';
import type { Clause } from './clauses.ts';
import type { HeadLastText } from './text.ts';
import type { TokenLook } from './token-look.ts';

/** The frame's roles as its clause fills them; undefined where a role that must be there is not. */
export function fillHeadLast<Row extends FrameRow>(
  text: HeadLastText,
  clause: Clause,
  hit: PhraseHit<Row>,
): FilledFrame<Row> | undefined {
  const roles = new Map<FrameRole, Filler>();
  for (const rule of hit.row.roles) {
    if (roles.has(rule.role)) continue;
    const filler = fillerOf(text, clause, hit, rule);
    if (filler) roles.set(rule.role, filler);
    else if (rule.required) return undefined;
  }
  return { hit, roles };
}

function fillerOf(
  text: HeadLastText,
  clause: Clause,
  hit: PhraseHit<FrameRow>,
  rule: RoleRule,
): Filler | undefined {
  const { look } = text;
  const pieces = text.piecesAt(hit.from);
  if (rule.side === 'after') return objectOf(look, clause, pieces, hit, rule);
  if (!rule.marks) return subjectOf(text, clause, hit, rule);
  const start = Math.max(clause.from, clause.subject?.to ?? clause.from);
  const mark = lastMark(look, rule.marks, start, hit.from);
  if (mark === undefined) return undefined;
  const isSite = rule.marks.some((form) => look.words.placeMarks.has(form));
  return rule.role === 'place' && isSite
    ? placeSpan(look, mark + 1, hit.from)
    : headIn(look, pieces, mark + 1, hit.from, rule);
}

/** The clause's own subject before the frame; else, with nothing but light words before it, the one that is carried over. */
function subjectOf(
  text: HeadLastText,
  clause: Clause,
  hit: PhraseHit<FrameRow>,
  rule: RoleRule,
): Filler | undefined {
  const { look } = text;
  const own = clause.subject;
  if (own) {
    if (own.to > hit.from) return undefined;
    return hit.row.predicate && !look.onlyLight(own.to, hit.from) ? undefined : own;
  }
  if (!rule.inherit || !look.onlyLight(clause.from, hit.from)) return undefined;
  const before = rule.inherit === 'topic' ? clause.topic : clause.carried;
  return before ?? subjectBehind(text, clause);
}

/** "在会见Y时，X表示": a clause that opens with its place or occasion has its subject in the next. */
function subjectBehind({ look, clauses }: HeadLastText, clause: Clause): Filler | undefined {
  const first = look.annotation.tokens.forms[clause.from] as string;
  if (!look.words.placeMarks.has(first)) return undefined;
  const next = clauses.after(clause)?.subject;
  return next && { ...next, inherited: false };
}

/** The last of the marks before a frame that stands in no name and no longer word. */
function lastMark(
  look: TokenLook,
  marks: readonly string[],
  from: number,
  to: number,
): number | undefined {
  const { forms } = look.annotation.tokens;
  for (let at = to - 1; at >= from; at--) {
    if (!marks.includes(forms[at] as string) || look.mentionAt(at)) continue;
    if (!isInside(look, at)) return at;
  }
  return undefined;
}

/** Whether a token stands inside a light word or one that is listed as no frame. */
function isInside(look: TokenLook, at: number): boolean {
  return (
    look.isMissed(at) ||
    look.hits(HEAD_LAST_TABLES.light, at - 4, at + 1).some((hit) => hit.to > at)
  );
}

/** The head of the noun phrase in [from, to): the first actor behind the last linker. */
function headIn(
  look: TokenLook,
  pieces: readonly Piece[],
  from: number,
  to: number,
  rule: RoleRule,
): Filler | undefined {
  let start = from;
  for (let at = from; at < to; at++) if (look.isLinker(at) && !look.mentionAt(at)) start = at + 1;
  const piece = pieces.find(
    (p) => p.kind === 'names' && p.from >= start && p.to <= to && fits(look, p, rule),
  );
  return piece && { mentions: piece.mentions, from: piece.from, to: piece.to, inherited: false };
}

function fits(look: TokenLook, piece: Piece, { role }: RoleRule): boolean {
  const mention = look.annotation.mentions[piece.mentions[0] as number] as Mention;
  if (mention.adjective) return false;
  return role === 'place'
    ? mention.kind === 'place' || mention.kind === 'state'
    : canAct(mention);
}

/** The head of what follows the frame, up to the end of its phrase; the very next name where the frame is a predicate that asks somebody. */
function objectOf(
  look: TokenLook,
  clause: Clause,
  pieces: readonly Piece[],
  hit: PhraseHit<FrameRow>,
  rule: RoleRule,
): Filler | undefined {
  const { forms } = look.annotation.tokens;
  if (rule.take === 'nearest') {
    const at = look.skipLight(hit.to, clause.to);
    const piece = pieces.find((p) => p.kind === 'names' && p.from === at && fits(look, p, rule));
    if (!piece || look.isLinker(piece.to)) return undefined;
    return { mentions: piece.mentions, from: piece.from, to: piece.to, inherited: false };
  }
  let end = hit.to;
  while (end < clause.to && (look.mentionAt(end) || !look.words.closers.has(forms[end] as string)))
    end++;
  return headIn(look, pieces, hit.to, end, rule);
}

const LONGEST_PLACE = 24;

/** The words behind 在 up to the next phrase: a place or state first, or a noun for a site last. */
function placeSpan(look: TokenLook, from: number, to: number): Filler | undefined {
  const { forms } = look.annotation.tokens;
  let end = from;
  while (end < to && end - from < LONGEST_PLACE && !endsPlace(look, from, end, forms)) end++;
  if (end === from) return undefined;
  const first = look.mentionAt(from);
  const named = first?.kind === 'place' || first?.kind === 'state';
  const site = look.hits(HEAD_LAST_TABLES.site, from, end).some((hit) => hit.to === end);
  if (!named && !site) return undefined;
  const to2 = named && !site ? Math.max(first.to, lastPlace(look, from, end)) : end;
  return { mentions: mentionsIn(look, from, to2), from, to: to2, inherited: false };
}

function endsPlace(look: TokenLook, from: number, at: number, forms: readonly string[]): boolean {
  const mention = look.mentionAt(at);
  if (mention) return mention.kind === 'person' || mention.kind === 'office';
  if (look.isPredicate(at) || look.words.closers.has(forms[at] as string)) return true;
  return (
    at > from &&
    (look.hits(HEAD_LAST_TABLES.phrase, at, at + 1).length > 0 ||
      look.skipLight(at, at + 1) > at)
  );
}

/** The end of the last name of a place in a row of such names. */
function lastPlace(look: TokenLook, from: number, end: number): number {
  let at = from;
  for (;;) {
    const mention = look.mentionAt(at);
    if (!mention || at >= end || (mention.kind !== 'place' && mention.kind !== 'state')) return at;
    at = mention.to;
  }
}

function mentionsIn(look: TokenLook, from: number, to: number): readonly number[] {
  const out = new Set<number>();
  for (let at = from; at < to; at++) {
    const index = look.mentionIndex(at);
    if (index >= 0) out.add(index);
  }
  return [...out];
}
