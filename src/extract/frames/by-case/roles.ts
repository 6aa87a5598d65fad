/** Fills the roles of a frame by the cases of the names around it. */
import type { FrameRole, FrameRow, RoleRule } from '../../../language/frame-rows.ts';
import type { GrammaticalCase, Mention, PhraseHit, Sentence } from '../../../model/annotation.ts';
import { canAct, type Filler } from '../fill.ts';
import { casesOf, type Piece } from '../pieces.ts';
import { type Span, opensAt } from './clause.ts';
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
  hit: Span,
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
  const left = rule.side === 'after' ? [] : clauseBefore(text, pieces, hit.from).filter(fits);
  const right = rule.side === 'before' ? [] : clauseAfter(pieces, hit.to).filter(fits);
  if (rule.take === 'farthest') return left.at(-1) ?? right.at(-1);
  return left[0] ?? right[0];
}

/** Names before the frame in its clause, nearest first; a relative clause or one put in between commas is stepped over. */
function clauseBefore(text: CaseText, pieces: readonly Piece[], from: number): readonly Piece[] {
  const out: Piece[] = [];
  let closing = -1;
  for (let i = pieces.length - 1; i >= 0; i--) {
    const piece = pieces[i] as Piece;
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

function clauseAfter(pieces: readonly Piece[], to: number): readonly Piece[] {
  const out: Piece[] = [];
  for (const piece of pieces) {
    if (piece.from < to) continue;
    if (piece.kind !== 'names') break;
    out.push(piece);
  }
  return out;
}

function isRelative({ grammar, annotation }: CaseText, at: number): boolean {
  const { forms } = annotation.tokens;
  return grammar.relatives.has(forms[at] ?? '') || grammar.relatives.has(forms[at + 1] ?? '');
}

/** The name directly before the comma behind which the frame or its relative word stands. */
function antecedentOf(text: CaseText, pieces: readonly Piece[], hit: Span): Piece | undefined {
  for (let at = hit.from - 1; at >= hit.from - 5; at--) {
    if (!text.frames.softBreaks.has(formAt(text, at))) continue;
    const direct = at === hit.from - 1 || text.grammar.relatives.has(formAt(text, at + 1));
    return direct ? pieces.find((p) => p.kind === 'names' && p.to === at) : undefined;
  }
  return undefined;
}

function isNear(
  text: CaseText,
  sentence: Sentence,
  hit: Span,
  piece: Piece,
  { near }: RoleRule,
): boolean {
  if (near === undefined) return true;
  const from = piece.from >= hit.to ? hit.to : piece.to;
  const to = piece.from >= hit.to ? piece.from - (piece.marker === undefined ? 0 : 1) : hit.from;
  let gap = to - from;
  for (const other of text.piecesOf(sentence)) {
    if (other.from < from || other.to > to || other.kind !== 'names') continue;
    gap -= other.to - other.from + (other.marker === undefined ? 0 : 1);
  }
  for (const time of text.annotation.times)
    if (time.from >= from && time.to <= to) gap -= time.to - time.from;
  return gap <= near;
}

function fitsRole(text: CaseText, piece: Piece, rule: RoleRule): boolean {
  if (rule.marks ? !rule.marks.includes(piece.marker ?? '') : piece.marker !== undefined)
    return false;
  if (!isKind(text, piece, rule)) return false;
  if (!rule.cases) return true;
  const first = text.annotation.mentions[piece.mentions[0] as number] as Mention;
  const cases = likelyCases(text, first);
  return cases.size === 0 || rule.cases.some((c) => cases.has(c));
}

function isKind(text: CaseText, piece: Piece, { role, kinds }: RoleRule): boolean {
  const first = text.annotation.mentions[piece.mentions[0] as number] as Mention;
  if (kinds) return kinds.includes(first.kind) && !first.adjective;
  if (role === 'place') return first.kind === 'place' || (first.kind === 'state' && !first.adjective);
  return canAct(first);
}

/** The cases of a name; one that shows none is taken for a genitive directly behind a noun ("делегация США"). */
function likelyCases(text: CaseText, mention: Mention): ReadonlySet<GrammaticalCase> {
  const { syntax } = text.annotation;
  const before = mention.from - 1;
  if (!mention.cases && syntax && before >= 0 && syntax.upos(before) === 'NOUN')
    return new Set<GrammaticalCase>(['gen']);
  return casesOf(text.annotation, mention);
}

/** The subject that a verb without one shares with the clause before it in its sentence. */
function subjectBefore(text: CaseText, sentence: Sentence, hit: Span): Piece | undefined {
  const pieces = text.piecesOf(sentence);
  let start = hit.from;
  while (start > sentence.from && !isMark(text, start - 1)) start--;
  if (start === sentence.from || hasOwnSubject(text, start, hit.from)) return undefined;
  const earlier = clauseBefore(text, pieces, start - 1);
  return earlier.find((piece) =>
    fitsRole(text, piece, { role: 'subject', side: 'before', cases: ['nom'] }),
  );
}

function isMark({ frames, annotation }: CaseText, at: number): boolean {
  const form = annotation.tokens.forms[at] as string;
  return frames.softBreaks.has(form);
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
