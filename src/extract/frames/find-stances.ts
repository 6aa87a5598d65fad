/** Support and opposition told by frames. */
import type { StanceFrame } from '../../language/frame-rows.ts';
import type { Sentence } from '../../model/annotation.ts';
import { makeClaim, type StanceClaim } from '../../model/claim.ts';
import { said } from '../../model/stated.ts';
import type { FilledFrame } from './fill.ts';
import { clauseEnd, type FrameText, frameHits, isDenied } from './frame-text.ts';
import { partiesOf, spanOf, wordsSaid } from './parties.ts';

/** Finds the positions that frames tell of, in text order. */
export function findFrameStances(text: FrameText): readonly StanceClaim[] {
  const claims: StanceClaim[] = [];
  for (const { hit, sentence } of frameHits<StanceFrame>(text.annotation, 'stance-frame')) {
    const frame = text.fill(sentence, hit);
    const claim = frame && toClaim(text, sentence, frame);
    if (claim) claims.push(claim);
  }
  return claims;
}

function toClaim(
  text: FrameText,
  sentence: Sentence,
  { hit, roles }: FilledFrame<StanceFrame>,
): StanceClaim | undefined {
  const { annotation } = text;
  const holder = roles.get('subject');
  const parties = holder && partiesOf(annotation, [holder]);
  if (!holder || !parties) return undefined;
  const end = clauseEnd(text, sentence, hit.to);
  if (end <= hit.to) return undefined;
  const denied = isDenied(text, hit.from, sentence.from);
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
    polarity: denied ? 'denied' : 'said',
  });
}
