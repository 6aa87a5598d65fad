/** Support and opposition. */
import type { StanceFrame } from '../../../language/frame-rows.ts';
import { makeClaim, type StanceClaim } from '../../../model/claim.ts';
import { said } from '../../../model/stated.ts';
import { spanOf, wordsSaid } from '../parties.ts';
import { partiesIn, sourceOf } from './parties.ts';
import { type FrameAt, framesOf, type HeadLastText, isDenied, trimmed } from './text.ts';

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
  const parties = partiesIn(text, clause, [holder]);
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
