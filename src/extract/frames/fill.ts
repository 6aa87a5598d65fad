/** Fills the roles of a frame from the names around its words. */
import type { FrameGrammar, FrameRole, FrameRow, RoleRule } from '../../language/frame-rows.ts';
import type { Annotation, Mention, PhraseHit } from '../../model/annotation.ts';
import { casesOf, type Piece, type SentencePieces } from './pieces.ts';

/** A frame with its fillers. */
export interface FilledFrame<Row extends FrameRow> {
  readonly hit: PhraseHit<Row>;
  readonly roles: ReadonlyMap<FrameRole, Filler>;
}

/** The names that fill a role. */
export interface Filler {
  /** Indexes of mentions, in text order. */
  readonly mentions: readonly number[];
  readonly from: number;
  readonly to: number;
  /** Taken over from a clause or sentence before. */
  readonly inherited: boolean;
}

/** The frame's roles as the sentence fills them; undefined where a role that must be there is not. */
export function fillFrame<Row extends FrameRow>(
  annotation: Annotation,
  pieces: SentencePieces,
  hit: PhraseHit<Row>,
  grammar: FrameGrammar,
  topic: Filler | undefined,
): FilledFrame<Row> | undefined {
  const roles = new Map<FrameRole, Filler>();
  const taken = new Set<Piece>();
  for (const rule of hit.row.roles) {
    const piece = findPiece(annotation, pieces, hit, rule, taken);
    if (piece) {
      taken.add(piece);
      roles.set(rule.role, { ...piece, inherited: false });
      continue;
    }
    const inherited = rule.inherit
      ? (subjectOfClauseBefore(annotation, pieces, hit, grammar) ?? topic)
      : undefined;
    if (inherited) roles.set(rule.role, { ...inherited, inherited: true });
    else if (rule.required && !roles.has(rule.role)) return undefined;
  }
  return { hit, roles };
}

/** Whether a mention can act: a state, organisation, person, office, or a phrase or metonym that stands for such. */
export function canAct(mention: Mention): boolean {
  if (mention.adjective || mention.kind === 'agreement') return false;
  return mention.kind !== 'place' || mention.metonym === true;
}

function findPiece(
  annotation: Annotation,
  { pieces }: SentencePieces,
  hit: PhraseHit,
  rule: RoleRule,
  taken: ReadonlySet<Piece>,
): Piece | undefined {
  const before = rule.side === 'after' ? [] : clauseBefore(pieces, hit.from);
  const after = rule.side === 'before' ? [] : clauseAfter(pieces, hit.to);
  const fits = (piece: Piece): boolean => !taken.has(piece) && fitsRole(annotation, piece, rule);
  const left = before.filter(fits);
  const right = after.filter(fits);
  if (rule.take === 'farthest') return left[left.length - 1] ?? right[right.length - 1];
  return left[0] ?? right[0];
}

/** Names between the last break and the frame, nearest first. */
function clauseBefore(pieces: readonly Piece[], from: number): readonly Piece[] {
  const out: Piece[] = [];
  for (let i = pieces.length - 1; i >= 0; i--) {
    const piece = pieces[i] as Piece;
    if (piece.to > from) continue;
    if (piece.kind !== 'names') break;
    out.push(piece);
  }
  return out;
}

/** Names between the frame and the next break, nearest first. */
function clauseAfter(pieces: readonly Piece[], to: number): readonly Piece[] {
  const out: Piece[] = [];
  for (const piece of pieces) {
    if (piece.from < to) continue;
    if (piece.kind !== 'names') break;
    out.push(piece);
  }
  return out;
}

function fitsRole(annotation: Annotation, piece: Piece, rule: RoleRule): boolean {
  if (rule.marks ? !rule.marks.includes(piece.marker ?? '') : piece.marker !== undefined)
    return false;
  const first = annotation.mentions[piece.mentions[0] as number] as Mention;
  const kind =
    rule.role === 'place' ? first.kind === 'place' || first.kind === 'state' : canAct(first);
  if (!kind) return false;
  if (!rule.cases) return true;
  const cases = casesOf(annotation, first);
  return cases.size === 0 || rule.cases.some((c) => cases.has(c));
}

/** The first unmarked actor of the nearest clause before the frame's own that has one. */
function subjectOfClauseBefore(
  annotation: Annotation,
  { pieces }: SentencePieces,
  hit: PhraseHit,
  grammar: FrameGrammar,
): Piece | undefined {
  let found: Piece | undefined;
  let crossed = false;
  for (let i = pieces.length - 1; i >= 0; i--) {
    const piece = pieces[i] as Piece;
    if (piece.to > hit.from) continue;
    if (piece.kind !== 'names') {
      if (found) return found;
      crossed = true;
      continue;
    }
    if (!crossed || (piece.marker !== undefined && grammar.markers.has(piece.marker))) continue;
    const first = annotation.mentions[piece.mentions[0] as number] as Mention;
    if (canAct(first)) found = piece;
  }
  return found;
}
