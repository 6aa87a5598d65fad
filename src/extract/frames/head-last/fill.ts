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
    : partnerIn(text, mark + 1, look.isLinker(hit.from - 1) ? hit.from - 1 : hit.from, rule);
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
    return hit.row.predicate && !isClear(look, own.to, hit) ? undefined : own;
  }
  if (!rule.inherit || !isClear(look, startOf(look, clause, hit), hit, !hit.row.predicate))
    return undefined;
  const last = look.annotation.tokens.forms[clause.to - 1] as string;
  const next = look.words.closers.has(last) ? text.clauses.after(clause)?.subject : undefined;
  if (next) return { ...next, inherited: false };
  const before = rule.inherit === 'topic' ? clause.topic : clause.carried;
  return before ?? subjectBehind(text, clause);
}

function isClear(
  look: TokenLook,
  from: number,
  { row, from: to }: PhraseHit<FrameRow>,
  long = false,
): boolean {
  if (look.onlyLight(from, to, long)) return true;
  const at = look.skipLight(from, to);
  return row.future === true && look.isFuture(at) && look.onlyLight(at + 1, to, long);
}

/** Where the predicate's part of a clause begins: behind 并, where another predicate opens the clause. */
function startOf(look: TokenLook, clause: Clause, { from }: PhraseHit): number {
  const first = look.skipLight(clause.from, from);
  if (!look.isFuture(first) && !look.isPredicate(first)) return clause.from;
  for (let at = from - 1; at > first; at--)
    if (look.isMark(at, (form) => look.words.andThen.has(form))) return at + 1;
  return clause.from;
}

/** The name with which something is done; a guest who is only addressed ("总理先生") has no name here. */
function partnerIn(
  text: HeadLastText,
  from: number,
  to: number,
  rule: RoleRule,
): Filler | undefined {
  const { look } = text;
  const named = headIn(look, text.piecesAt(from), from, to, rule);
  if (named || rule.role !== 'counterpart') return named;
  const guest = look.hits(HEAD_LAST_TABLES.guest, from, to)[0];
  return guest && { mentions: [], from: guest.from, to: guest.to, inherited: false };
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
  for (let at = to - 1; at >= from; at--) {
    if (look.isMark(at, (form) => marks.includes(form)) && !isInside(look, at)) return at;
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
  return role === 'place' ? mention.kind === 'place' || mention.kind === 'state' : canAct(mention);
}

/** The head of what follows the frame, up to the end of its phrase; the very next name where the frame is a predicate that asks somebody. */
function objectOf(
  look: TokenLook,
  clause: Clause,
  pieces: readonly Piece[],
  hit: PhraseHit<FrameRow>,
  rule: RoleRule,
): Filler | undefined {
  if (rule.take === 'nearest') {
    const at = look.skipLight(hit.to, clause.to);
    const piece = pieces.find((p) => p.kind === 'names' && p.from === at && fits(look, p, rule));
    if (!piece || look.isLinker(piece.to) || look.isOwner(piece.to)) return undefined;
    return { mentions: piece.mentions, from: piece.from, to: piece.to, inherited: false };
  }
  const object = receivedBehind(look, clause, pieces, hit, rule);
  return object && standsForItself(look, object, clause.to) ? object : undefined;
}

/** Not a state or body that only begins the noun behind it ("会见中国政府友谊奖得主"). */
function standsForItself(look: TokenLook, { mentions, to }: Filler, end: number): boolean {
  const { syntax } = look.annotation;
  const kind = look.annotation.mentions[mentions[0] as number]?.kind;
  if (!syntax || to >= end || (kind !== 'state' && kind !== 'organisation')) return true;
  return syntax.upos(to) !== 'NOUN';
}

function linkerIn(look: TokenLook, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (look.isLinker(at)) return true;
  return false;
}

/** The first person where no modifier stands before; else the name behind a modifier; without one the first in the phrase. */
function receivedBehind(
  look: TokenLook,
  clause: Clause,
  pieces: readonly Piece[],
  hit: PhraseHit,
  rule: RoleRule,
): Filler | undefined {
  const { forms } = look.annotation.tokens;
  const person = pieces.find(
    (p) =>
      p.from >= hit.to &&
      p.to <= clause.to &&
      look.annotation.mentions[p.mentions[0] as number]?.kind === 'person',
  );
  if (person && !linkerIn(look, hit.to, person.from))
    return { mentions: person.mentions, from: person.from, to: person.to, inherited: false };
  const described = pieces.find(
    (p) => p.from > hit.to && p.to <= clause.to && look.isLinker(p.from - 1) && fits(look, p, rule),
  );
  const at = look.skipLight(hit.to, clause.to);
  if (described && look.mentionAt(at)?.from !== at)
    return {
      mentions: described.mentions,
      from: described.from,
      to: described.to,
      inherited: false,
    };
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
    (look.hits(HEAD_LAST_TABLES.phrase, at, at + 1).length > 0 || look.skipLight(at, at + 1) > at)
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
