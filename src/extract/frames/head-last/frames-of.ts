/** The frames of a table, with their roles. */
import { HEAD_LAST_TABLES } from '../../../language/frame-head-last.ts';
import type { FrameRow } from '../../../language/frame-rows.ts';
import type { PhraseHit, Sentence } from '../../../model/annotation.ts';
import type { FilledFrame } from '../fill.ts';
import type { Clause } from './clauses.ts';
import { fillHeadLast } from './fill.ts';
import type { HeadLastText } from './text.ts';

/** A frame with its roles and its clause. */
export interface FrameAt<Row extends FrameRow> extends FilledFrame<Row> {
  readonly sentence: Sentence;
  readonly clause: Clause;
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
    // "支持、反对": one of a list of nouns is no predicate.
    if (hit.row.predicate && text.frames.joiners.has(annotation.tokens.forms[hit.from - 1] ?? ''))
      return [];
    if (look.inHeadline(hit.from) || look.inTitle(hit.from) || !standsAlone(text, hit)) return [];
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
