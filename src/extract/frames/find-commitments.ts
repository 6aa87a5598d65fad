/** Promises told by frames: who promises (or is asked), how strongly, what and by when. */
import type { CommitmentFrame } from '../../language/frame-rows.ts';
import type { Annotation, Sentence } from '../../model/annotation.ts';
import { type CommitmentClaim, type CommitmentFields, makeClaim } from '../../model/claim.ts';
import { inferred, said } from '../../model/stated.ts';
import { within } from '../statement/within.ts';
import type { FilledFrame, Filler } from './fill.ts';
import { clauseEnd, type FrameText, frameHits, isDenied } from './frame-text.ts';
import { partiesOf, spanOf, wordsSaid } from './parties.ts';

/** Finds the promises that frames tell of, in text order. */
export function findFrameCommitments(text: FrameText): readonly CommitmentClaim[] {
  const claims: CommitmentClaim[] = [];
  let busyUntil = 0;
  for (const { hit, sentence } of frameHits<CommitmentFrame>(text.annotation, 'commitment-frame')) {
    if (hit.from < busyUntil) continue;
    const frame = text.fill(sentence, hit);
    const claim = frame && toClaim(text, sentence, frame);
    if (!claim) continue;
    claims.push(claim.claim);
    busyUntil = claim.end;
  }
  return claims;
}

function toClaim(
  text: FrameText,
  sentence: Sentence,
  { hit, roles }: FilledFrame<CommitmentFrame>,
): { readonly claim: CommitmentClaim; readonly end: number } | undefined {
  const { annotation } = text;
  const asked = hit.row.strength === 'call' ? roles.get('object') : undefined;
  const obligor = asked ?? roles.get('subject');
  if (!obligor) return undefined;
  const parties = partiesOf(annotation, [obligor, ...counterpart(hit.row, roles)]);
  if (!parties) return undefined;
  const from = asked && asked.from >= hit.to ? asked.to : hit.to;
  const end = clauseEnd(text, sentence, from);
  if (end <= from) return undefined;
  const denied = hit.row.denied === true || isDenied(text, hit.from, sentence.from);
  const first = obligor.inherited ? hit.from : Math.min(obligor.from, hit.from);
  const claim = makeClaim<CommitmentClaim>({
    kind: 'commitment',
    fields: {
      obligor: parties,
      action: wordsSaid(annotation, from, end),
      ...limitsWithin(annotation, from, end),
      strength: said(hit.row.strength, spanOf(annotation, hit.from, hit.to)),
      status: inferred('open', 'nothing in the document says that it was done'),
    },
    evidence: [spanOf(annotation, first, end)],
    rule: `commitment.frame.${hit.row.id}`,
    polarity: denied ? 'denied' : 'said',
  });
  return { claim, end };
}

/** Two who agree promise together. */
function counterpart(
  row: CommitmentFrame,
  roles: FilledFrame<CommitmentFrame>['roles'],
): readonly Filler[] {
  const other = row.strength === 'agree' ? roles.get('counterpart') : undefined;
  return other ? [other] : [];
}

/** Deadline and target inside the promise. */
function limitsWithin(
  annotation: Annotation,
  from: number,
  end: number,
): Pick<CommitmentFields, 'deadline' | 'target'> {
  const deadline = within(annotation.times, from, end).find((t) => t.to <= end && t.time.deadline);
  const target = within(annotation.quantities, from, end).find(
    (q) =>
      q.to <= end &&
      q.quantity.kind !== 'ordinal' &&
      !(q.quantity.kind === 'count' && Number(q.quantity.written) < 10),
  );
  return {
    ...(deadline
      ? { deadline: said(deadline.time, spanOf(annotation, deadline.from, deadline.to)) }
      : {}),
    ...(target
      ? { target: said(target.quantity, spanOf(annotation, target.from, target.to)) }
      : {}),
  };
}
