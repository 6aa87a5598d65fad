/** Fills the roles of a frame by the cases of the names around it. */
import type { FrameRole, FrameRow, RoleRule } from '../../../language/frame-rows.ts';
import type { Mention, PhraseHit, Sentence } from '../../../model/annotation.ts';
import { within } from '../../statement/within.ts';
import { canAct, type Filler } from '../fill.ts';
import type { Piece } from '../pieces.ts';
import { CLAUSE_REACH, opensAt, type Span } from './clause.ts';
import { likelyCases } from './name-case.ts';
import { type CaseText, formAt } from './text.ts';

/** The names that fill a frame's roles. */
export type Roles = ReadonlyMap<FrameRole, Filler>;

/** The roles as the sentence fills them; undefined where one that must be there is not. Rules for one role are tried in order. */
export function rolesOf(
  text: CaseText,
  sentence: Sentence,
  hit: PhraseHit<FrameRow>,
): Roles | undefined {
  const roles = new Map<FrameRole, Filler>();
  const taken = new Set<Piece>();
  for (const rule of hit.row.roles) {
    if (roles.has(rule.role)) continue;
    const piece = findPiece(text, sentence, hit, rule, taken);
    if (piece) {
      taken.add(piece);
      roles.set(rule.role, { ...piece, inherited: false });
      continue;
    }
    const inherited = rule.inherit ? subjectBefore(text, sentence, hit) : undefined;
    if (inherited) roles.set(rule.role, { ...inherited, inherited: true });
  }
  const missing = hit.row.roles.some((rule) => rule.required && !roles.has(rule.role));
  return missing ? undefined : roles;
}

function findPiece(
  text: CaseText,
  sentence: Sentence,
  hit: PhraseHit<FrameRow>,
  rule: RoleRule,
  taken: ReadonlySet<Piece>,
): Piece | undefined {
  const pieces = text.piecesOf(sentence);
  if (rule.antecedent) {
    const piece = antecedentOf(text, pieces, hit);
    return piece && !taken.has(piece) && isKind(text, piece, rule) ? piece : undefined;
  }
  const fits = (piece: Piece): boolean =>
    !taken.has(piece) && fitsRole(text, piece, rule) && isNear(text, sentence, hit, piece, rule);
  const left =
    rule.side === 'after'
      ? []
      : clauseBefore(text, pieces, hit.from).filter(
          (piece) => fits(piece) && (rule.marks !== undefined || isSubject(text, piece, hit.from)),
        );
  const right = rule.side === 'before' ? [] : clauseAfter(text, pieces, hit).filter(fits);
  if (rule.take === 'farthest') return left.at(-1) ?? right.at(-1);
  return left[0] ?? right[0] ?? looseCounterpart(text, sentence, hit, rule, taken);
}

/** How far behind "с" a person may stand with offices between that are no names: "с членом Политбюро, министром ...". */
const LOOSE_REACH = 30;

/** The first person behind the marker of a counterpart, over words that name no one who could be met. */
function looseCounterpart(
  text: CaseText,
  sentence: Sentence,
  hit: Span,
  rule: RoleRule,
  taken: ReadonlySet<Piece>,
): Piece | undefined {
  if (rule.role !== 'counterpart' || rule.side === 'before' || !rule.marks) return undefined;
  const { forms } = text.annotation.tokens;
  const end = Math.min(sentence.to, hit.to + LOOSE_REACH);
  let mark = hit.to;
  while (mark < end && !rule.marks.includes(forms[mark] as string)) {
    if (text.frames.softBreaks.has(forms[mark] as string)) return undefined;
    mark++;
  }
  const reach = Math.min(sentence.to, mark + LOOSE_REACH);
  for (const piece of within(text.piecesOf(sentence), mark + 1, reach)) {
    if (piece.kind !== 'names' || taken.has(piece)) continue;
    if (hasBreak(text, mark, piece.from)) return undefined;
    const person = personIn(text, piece);
    if (person) return person;
  }
  return undefined;
}

/** The list from its first person in the instrumental on; offices and bodies before it are the person's. */
function personIn(text: CaseText, piece: Piece): Piece | undefined {
  const { mentions } = text.annotation;
  const at = piece.mentions.findIndex((i) => {
    const m = mentions[i] as Mention;
    const cases = likelyCases(text, m, true);
    return m.kind === 'person' && (cases.size === 0 || cases.has('ins'));
  });
  if (at < 0) return undefined;
  const first = mentions[piece.mentions[at] as number] as Mention;
  return { ...piece, from: first.from, mentions: piece.mentions.slice(at) };
}

/** Whether a clause ends or begins between two tokens. */
function hasBreak(text: CaseText, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (text.frames.hardBreaks.has(formAt(text, at)) || opensAt(text, at)) return true;
  return false;
}

/** Names before the frame in its clause, nearest first; a relative clause or one put in between commas is stepped over. */
function clauseBefore(text: CaseText, pieces: readonly Piece[], from: number): readonly Piece[] {
  const near = within(pieces, from - CLAUSE_REACH, from);
  const out: Piece[] = [];
  let closing = -1;
  for (let i = near.length - 1; i >= 0; i--) {
    const piece = near[i] as Piece;
    if (piece.to > from) continue;
    if (piece.kind === 'names') {
      out.push(piece);
      continue;
    }
    if (piece.kind === 'hard') break;
    if (!opensAt(text, piece.from)) {
      if (closing < 0) closing = out.length;
      continue;
    }
    if (!isRelative(text, piece.from + 1) || closing < 0) break;
    out.length = closing;
    closing = -1;
  }
  return out;
}

/** Names behind the frame, up to a mark; behind a noun of meeting, up to another one. */
function clauseAfter(
  text: CaseText,
  pieces: readonly Piece[],
  { to, row }: PhraseHit<FrameRow>,
): readonly Piece[] {
  const out: Piece[] = [];
  const end = to + CLAUSE_REACH;
  const nouns = 'needs' in row ? (text.annotation.hits.get('meeting-frame') ?? []) : [];
  const limit = within(nouns, to, end)[0]?.from ?? end;
  for (const piece of within(pieces, to, Math.min(limit, to + CLAUSE_REACH))) {
    if (piece.kind !== 'names') break;
    out.push(piece);
  }
  return out;
}

function isRelative({ grammar, annotation }: CaseText, at: number): boolean {
  const { forms } = annotation.tokens;
  return grammar.relatives.has(forms[at] ?? '') || grammar.relatives.has(forms[at + 1] ?? '');
}

/** How long a list of names may be, in tokens. */
const NAME_LENGTH = 40;

/** The name directly before the comma behind which the frame or its relative word stands. */
function antecedentOf(text: CaseText, pieces: readonly Piece[], hit: Span): Piece | undefined {
  for (let at = hit.from - 1; at >= hit.from - 5; at--) {
    if (!text.frames.softBreaks.has(formAt(text, at))) continue;
    const direct = at === hit.from - 1 || text.grammar.relatives.has(formAt(text, at + 1));
    const names = within(pieces, at - NAME_LENGTH, at).filter((p) => p.kind === 'names');
    return direct ? names.find((p) => p.to === at) : undefined;
  }
  return undefined;
}

function isNear(
  text: CaseText,
  sentence: Sentence,
  hit: Span,
  piece: Piece,
  { near, touching }: RoleRule,
): boolean {
  if (near === undefined && !touching) return true;
  const from = piece.from >= hit.to ? hit.to : piece.to;
  const to = piece.from >= hit.to ? piece.from - (piece.marker === undefined ? 0 : 1) : hit.from;
  let gap = to - from;
  if (touching || near === undefined) return gap <= 0;
  for (const other of within(text.piecesOf(sentence), from, to)) {
    if (other.to > to || other.kind !== 'names') continue;
    gap -= other.to - other.from + (other.marker === undefined ? 0 : 1);
  }
  for (const time of within(text.annotation.times, from, to))
    if (time.to <= to) gap -= time.to - time.from;
  return gap <= near;
}

function fitsRole(text: CaseText, piece: Piece, rule: RoleRule): boolean {
  if (rule.marks ? !rule.marks.includes(piece.marker ?? '') : piece.marker !== undefined)
    return false;
  if (!isKind(text, piece, rule)) return false;
  if (!rule.cases) return true;
  const head = text.annotation.mentions[piece.head ?? (piece.mentions[0] as number)];
  if (!head) return true;
  const cases = likelyCases(text, head, piece.marker !== undefined);
  return cases.size === 0 || rule.cases.some((c) => cases.has(c));
}

function isKind(text: CaseText, piece: Piece, { role, kinds }: RoleRule): boolean {
  const first = text.annotation.mentions[piece.mentions[0] as number] as Mention;
  if (kinds) return kinds.includes(first.kind) && !first.adjective;
  if (role === 'place')
    return first.kind === 'place' || (first.kind === 'state' && !first.adjective);
  return canAct(first);
}

/** The subject that a verb without one shares with the clause before it in its sentence. */
function subjectBefore(text: CaseText, sentence: Sentence, hit: Span): Piece | undefined {
  const pieces = text.piecesOf(sentence);
  let start = hit.from;
  const least = Math.max(sentence.from, hit.from - CLAUSE_REACH);
  while (start > least && !isMark(text, start - 1)) start--;
  if (start === least || hasOwnSubject(text, start, hit.from)) return undefined;
  const earlier = clauseBefore(text, pieces, outerClause(text, sentence.from, start));
  return earlier.find((piece) =>
    fitsRole(text, piece, { role: 'subject', side: 'before', cases: ['nom'] }),
  );
}

/** "заявил, что A готов ..., и призвал": behind a comma "и" goes on with the clause around the one that it closes. */
function outerClause(text: CaseText, first: number, start: number): number {
  const { frames, grammar } = text;
  if (!frames.joiners.has(formAt(text, start))) return start - 1;
  const least = Math.max(first, start - CLAUSE_REACH);
  for (let at = start - 2; at >= least; at--)
    if (
      frames.softBreaks.has(formAt(text, at)) &&
      grammar.complementisers.has(formAt(text, at + 1))
    )
      return at;
  return start - 1;
}

function isMark({ frames, annotation }: CaseText, at: number): boolean {
  const form = annotation.tokens.forms[at] as string;
  return frames.softBreaks.has(form);
}

/** Whether a name before a frame can be its subject: no address, and no other subject behind the last comma. */
function isSubject(text: CaseText, piece: Piece, to: number): boolean {
  if (isObject(text, piece)) return false;
  const { annotation, grammar, frames } = text;
  let comma = to - 1;
  while (comma >= piece.to && !frames.softBreaks.has(formAt(text, comma))) comma--;
  if (comma < piece.to) return true;
  const first = annotation.mentions[piece.mentions[0] as number] as Mention;
  const words = annotation.document.text.slice(first.start, first.end);
  if (comma === piece.to && grammar.isAddress(words)) return false;
  if (outerClause(text, piece.from - 2, comma + 1) < piece.from) return false;
  return !hasOwnSubject(text, comma + 1, to);
}

/** "посетить Белград": the form is that of a subject too, but it stands right behind its verb. */
function isObject({ annotation, grammar }: CaseText, piece: Piece): boolean {
  const first = annotation.mentions[piece.head ?? (piece.mentions[0] as number)];
  if (piece.from === 0 || !first?.cases?.includes('acc')) return false;
  const before = annotation.tokens.forms[piece.from - 1] as string;
  return grammar.isInfinitive(before) || annotation.syntax?.upos(piece.from - 1) === 'VERB';
}

/** Whether the words before a frame hold a noun or pronoun that may be its subject; without tags, any word but an opening one. */
function hasOwnSubject(text: CaseText, from: number, to: number): boolean {
  const { syntax } = text.annotation;
  if (!syntax) return to - from > 2;
  for (let at = from; at < to; at++) {
    const upos = syntax.upos(at);
    if (upos !== 'NOUN' && upos !== 'PROPN' && upos !== 'PRON') continue;
    if (text.grammar.complementisers.has(formAt(text, at))) continue;
    if (/\bCase=Nom\b/.test(syntax.fine(at))) return true;
  }
  return false;
}
