/** Documents signed, issued or agreed. */

import type { AgreementFrame } from '../../../language/frame-rows.ts';
import { type AgreementClaim, type AgreementFields, makeClaim } from '../../../model/claim.ts';
import { said } from '../../../model/stated.ts';
import { sectorOf } from '../../statement/sector.ts';
import { within } from '../../statement/within.ts';
import type { Filler } from '../fill.ts';
import { spanOf, wordsSaid } from '../parties.ts';
import { scopeOf } from '../scope-of.ts';
import { type DocumentPhrase, documentsOf } from './documents.ts';
import { type FrameAt, framesOf } from './frames-of.ts';
import { isAhead, isGuarded } from './guard.ts';
import { partiesIn, sourceOf } from './parties.ts';
import { type HeadLastText, isDenied } from './text.ts';
import { timeOf } from './when.ts';

/** Finds the documents that frames tell of, in text order; a repeat adds its words to the first. */
export function agreementsHeadLast(text: HeadLastText): readonly AgreementClaim[] {
  const claims = new Map<string, AgreementClaim>();
  for (const frame of framesOf<AgreementFrame>(text, 'agreement-frame')) {
    if (isGuarded(text, frame)) continue;
    for (const phrase of documentsOf(text, frame)) {
      const claim = toClaim(text, frame, phrase);
      if (!claim) continue;
      const key = `${claim.fields.title?.value}|${claim.polarity}`;
      const known = claims.get(key);
      claims.set(
        key,
        known ? { ...known, evidence: [...known.evidence, ...claim.evidence] } : claim,
      );
    }
  }
  return [...claims.values()];
}

function toClaim(
  text: HeadLastText,
  frame: FrameAt<AgreementFrame>,
  phrase: DocumentPhrase,
): AgreementClaim | undefined {
  const { annotation } = text;
  const { hit, roles, clause, sentence } = frame;
  const fillers = (['subject', 'counterpart'] as const).flatMap((role) => roles.get(role) ?? []);
  const parties = fillers.length > 0 ? partiesIn(text, clause, fillers, true) : undefined;
  if (isOwnPaper(phrase, parties?.value.length ?? 0)) return undefined;
  if (hit.row.joint && !isJoint(text, phrase, parties?.value.length ?? 0)) return undefined;
  const time = timeOf(text, clause, hit.from, sentence.from);
  const denied = hit.row.status === 'denied' || isDenied(text, hit.from);
  const status = denied ? 'denied' : isAhead(text, frame) ? 'to be signed' : hit.row.status;
  const count = within(annotation.quantities, phrase.from - 1, phrase.to).find(
    (q) => q.quantity.kind === 'count' && q.to <= phrase.to && !phrase.titled,
  );
  const sector = sectorOf(annotation, phrase.from, phrase.to);
  const scope = count ? scopeOf(annotation, sentence) : undefined;
  const fields: AgreementFields = {
    title: wordsSaid(annotation, phrase.from, phrase.to),
    ...(sector ? { sector } : {}),
    type: said(phrase.noun.row.type, spanOf(annotation, phrase.noun.from, phrase.noun.to)),
    ...(parties ? { parties } : {}),
    ...(count ? { count: said(count.quantity, spanOf(annotation, count.from, count.to)) } : {}),
    ...(scope ? { scope } : {}),
    status: said(status, spanOf(annotation, hit.from, hit.to)),
    ...(time ? { time: said(time.time, spanOf(annotation, time.from, time.to)) } : {}),
  };
  return makeClaim<AgreementClaim>({
    kind: 'agreement',
    fields,
    evidence: [evidenceOf(text, frame, fillers, phrase)],
    rule: `agreement.frame.${hit.row.id}`,
    polarity: denied ? 'denied' : 'said',
    ...sourceOf(text, clause, roles.get('subject')),
  });
}

/** A bare memorandum of one party is a paper of its own. */
function isOwnPaper({ noun, from, titled }: DocumentPhrase, parties: number): boolean {
  return noun.row.type === 'memorandum' && parties === 1 && from === noun.from && !titled;
}

/** Two parties, or a title that says so, or a meeting that adopts it. */
function isJoint(
  { annotation, look }: HeadLastText,
  phrase: DocumentPhrase,
  parties: number,
): boolean {
  if (parties >= 2) return true;
  const { forms } = annotation.tokens;
  const words = forms.slice(phrase.from, phrase.to).join('');
  return look.words.joint.some((word) => words.includes(word));
}

function evidenceOf(
  { annotation }: HeadLastText,
  { hit, sentence, clause, roles }: FrameAt<AgreementFrame>,
  fillers: readonly Filler[],
  phrase: DocumentPhrase,
): ReturnType<typeof spanOf> {
  const inside = fillers.filter((f) => !f.inherited && f.from >= sentence.from);
  return spanOf(
    annotation,
    Math.min(
      roles.get('subject')?.inherited ? clause.from : hit.from,
      phrase.from,
      ...inside.map((f) => f.from),
    ),
    Math.max(hit.to, phrase.to, ...inside.map((f) => f.to)),
  );
}
