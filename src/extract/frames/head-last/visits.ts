/** Visits told by what describes the visitor: "来华进行国事访问的X总统Y". */
import type { FrameRole, MeetingFrame } from '../../../language/frame-rows.ts';
import type { PhraseHit } from '../../../model/annotation.ts';
import type { Filler } from '../fill.ts';
import type { Piece } from '../pieces.ts';
import type { Clause } from './clauses.ts';
import type { FrameAt } from './frames-of.ts';
import type { HeadLastText } from './text.ts';

/** How far behind its frame the visitor may stand, in tokens. */
const REACH = 60;

/** The frames of visit inside a modifier, with the visitor that it describes. */
export function visitsInModifiers(text: HeadLastText): readonly FrameAt<MeetingFrame>[] {
  const { annotation, look, clauses } = text;
  const hits = (annotation.hits.get('meeting-frame') ?? []) as readonly PhraseHit<MeetingFrame>[];
  return hits.flatMap((hit) => {
    if (hit.row.format !== 'visit' || !look.isPredicate(hit.from)) return [];
    if (look.inHeadline(hit.from)) return [];
    const clause = clauses.at(hit.from);
    const sentence = annotation.sentences[annotation.tokens.sentences[hit.from] as number];
    if (!clause || !sentence || annotation.blocks[sentence.block]?.kind === 'heading') return [];
    const subject = visitorBehind(text, clause, hit);
    const place = subject && placeOf(text, clause, hit);
    if (!subject || !place) return [];
    const roles = new Map<FrameRole, Filler>([
      ['subject', subject],
      ['place', place],
    ]);
    return [{ hit, sentence, clause, roles }];
  });
}

/** The person behind the last linker of the modifier. */
function visitorBehind(text: HeadLastText, clause: Clause, hit: PhraseHit): Filler | undefined {
  const { look, annotation } = text;
  const own = clause.subject;
  if (own && own.to <= hit.from && goesTo(text, own.to, hit.from)) return undefined;
  for (const piece of text.piecesAt(hit.from)) {
    if (piece.from < hit.to) continue;
    if (piece.to > clause.to || piece.from - hit.to > REACH) return undefined;
    const kind = annotation.mentions[piece.mentions[0] as number]?.kind;
    if (look.isLinker(piece.from - 1) && (kind === 'person' || kind === 'office'))
      return fillerOf(piece);
  }
  return undefined;
}

/** Whether a subject itself goes: nobody it meets stands between. */
function goesTo({ look }: HeadLastText, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (look.isMark(at, (form) => look.words.withMarks.has(form))) return false;
  return look.onlyLight(from, to) && look.hits('meeting-frame', from, to).length === 0;
}

function placeOf(
  text: HeadLastText,
  clause: Clause,
  { from, to, row }: PhraseHit<MeetingFrame>,
): Filler | undefined {
  if (row.placeInside) return insidePlace(to);
  const { look, annotation } = text;
  const isPlace = (piece: Piece): boolean => {
    const mention = annotation.mentions[piece.mentions[0] as number];
    return piece.kind === 'names' && (mention?.kind === 'state' || mention?.kind === 'place');
  };
  const pieces = text.piecesAt(from);
  const marks = row.roles.find((rule) => rule.role === 'place')?.marks;
  const found = marks
    ? pieces.find(
        (p) =>
          p.from >= clause.from && p.to <= from && marks.includes(p.marker ?? '') && isPlace(p),
      )
    : pieces.find((p) => p.from === look.skipLight(to, clause.to) && isPlace(p));
  return found && fillerOf(found);
}

/** The place that the last character of a frame names. */
export function insidePlace(to: number): Filler {
  return { mentions: [], from: to - 1, to, inherited: false };
}

function fillerOf({ mentions, from, to }: Piece): Filler {
  return { mentions, from, to, inherited: false };
}
