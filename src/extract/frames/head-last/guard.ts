/** What keeps a frame from telling a fact: wishes and offers before it, or that it is still to come. */
import { HEAD_LAST_TABLES } from '../../../language/frame-head-last.ts';
import type { FrameRow } from '../../../language/frame-rows.ts';
import type { FrameAt } from './frames-of.ts';
import type { HeadLastText } from './text.ts';

/** Whether a word of wish, offer, question or condition stands before the frame in its clause. */
export function isGuarded({ look, annotation }: HeadLastText, frame: FrameAt<FrameRow>): boolean {
  const before = annotation.tokens.forms[frame.hit.from - 1] ?? '';
  if (look.words.subordinators.has(before) && !look.mentionAt(frame.hit.from - 1)) return true;
  return look
    .hits(HEAD_LAST_TABLES.guard, reachFrom(frame), frame.hit.from)
    .some((hit) => !look.mentionAt(hit.from) && !look.isMissed(hit.from));
}

/** Whether a word of the future stands before the frame in its clause, or in its sentence where the subject is carried over. */
export function isAhead({ look }: HeadLastText, frame: FrameAt<FrameRow>): boolean {
  const from = frame.roles.get('subject')?.inherited ? frame.sentence.from : reachFrom(frame);
  for (let at = from; at < frame.hit.from; at++) if (look.isFuture(at)) return true;
  return false;
}

function reachFrom({ clause, roles }: FrameAt<FrameRow>): number {
  const subject = roles.get('subject');
  const own = subject && !subject.inherited && subject.from >= clause.from ? subject.to : 0;
  return Math.max(clause.from, own);
}
