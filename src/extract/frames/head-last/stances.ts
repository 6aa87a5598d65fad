/** Support and opposition. */
import { HEAD_LAST_TABLES } from '../../../language/frame-head-last.ts';
import type { StanceFrame } from '../../../language/frame-rows.ts';
import { makeClaim, type StanceClaim } from '../../../model/claim.ts';
import { said } from '../../../model/stated.ts';
import { spanOf, wordsSaid } from '../parties.ts';
import { type FrameAt, framesOf } from './frames-of.ts';
import { groupAsWritten, partiesIn, sourceOf } from './parties.ts';
import { type HeadLastText, isDenied, trimmed } from './text.ts';

/** Finds the positions that frames tell of, in text order. */
export function stancesHeadLast(text: HeadLastText): readonly StanceClaim[] {
  return framesOf<StanceFrame>(text, 'stance-frame').flatMap((frame) => toClaim(text, frame) ?? []);
}

function toClaim(text: HeadLastText, frame: FrameAt<StanceFrame>): StanceClaim | undefined {
  const { annotation } = text;
  const { hit, roles, clause } = frame;
  const holder = roles.get('subject');
  const end = trimmed(annotation, hit.to, clause.to);
  if (!holder || end - hit.to < 2 || isDenied(text, hit.from)) return undefined;
  if (isVague(text, hit.to) || describes(text, frame)) return undefined;
  const parties = partiesIn(text, clause, [holder]) ?? groupAsWritten(text, holder);
  if (!parties) return undefined;
  const first = holder.inherited ? hit.from : Math.min(holder.from, hit.from);
  return makeClaim<StanceClaim>({
    kind: 'stance',
    fields: {
      holder: parties,
      target: wordsSaid(annotation, hit.to, end),
      position: said(hit.row.position, spanOf(annotation, hit.from, hit.to)),
    },
    evidence: [spanOf(annotation, first, end)],
    rule: `stance.frame.${hit.row.id}`,
    polarity: 'said',
    ...sourceOf(text, clause, holder),
  });
}

/** "支持彼此": a target that is not named; "提供支持和援助": none at all. */
function isVague({ annotation, look, frames }: HeadLastText, at: number): boolean {
  const { forms } = annotation.tokens;
  if (frames.joiners.has(forms[at] ?? '')) return true;
  return look.words.vagueTargets.has(`${forms[at] ?? ''}${forms[at + 1] ?? ''}`);
}

/** "对支持发展的人士表示问候": the words only describe those to whom something is said. */
function describes({ look }: HeadLastText, { hit, clause }: FrameAt<StanceFrame>): boolean {
  return look
    .hits(HEAD_LAST_TABLES.speech, hit.to, clause.to)
    .some((said) => !look.isLinker(said.to));
}
