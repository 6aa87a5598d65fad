/** Support and opposition in a language of cases. */
import type { StanceFrame } from '../../../language/frame-rows.ts';
import type { PhraseHit, Sentence } from '../../../model/annotation.ts';
import { makeClaim, type StanceClaim } from '../../../model/claim.ts';
import { said } from '../../../model/stated.ts';
import { frameHits } from '../frame-text.ts';
import { spanOf, wordsSaid } from '../parties.ts';
import { sourceOf } from './attribution.ts';
import { clauseEnd, isDenied, isSupposed, saidEnd } from './clause.ts';
import { impliedParties, partiesByCase } from './parties.ts';
import { rolesOf } from './roles.ts';
import { type CaseText, formAt } from './text.ts';

/** Finds the positions that frames tell of, in text order. */
export function findStancesByCase(text: CaseText): readonly StanceClaim[] {
  return frameHits<StanceFrame>(text.annotation, 'stance-frame').flatMap(
    ({ hit, sentence }) => readStance(text, sentence, hit) ?? [],
  );
}

function readStance(
  text: CaseText,
  sentence: Sentence,
  hit: PhraseHit<StanceFrame>,
): StanceClaim | undefined {
  const { annotation } = text;
  if (isSupposed(text, sentence, hit)) return undefined;
  const roles = rolesOf(text, sentence, hit);
  const holder = roles?.get('subject');
  const parties = holder ? partiesByCase(text, [holder]) : impliedParties(text, hit);
  if (!parties) return undefined;
  let from = hit.to;
  if (holder && !holder.inherited && holder.from === from) from = holder.to;
  if (text.grammar.complementisers.has(formAt(text, from + 1))) from += 2;
  const end = saidEnd(text, from, clauseEnd(text, sentence, from));
  if (end <= from || !isTarget(text, hit.row, from)) return undefined;
  const denied = isDenied(text, hit.from, sentence.from);
  const first = !holder || holder.inherited ? hit.from : Math.min(holder.from, hit.from);
  const source = sourceOf(text, sentence, hit.from, holder, parties.value);
  return makeClaim<StanceClaim>({
    kind: 'stance',
    fields: {
      holder: parties,
      target: wordsSaid(annotation, from, end),
      position: said(hit.row.position, spanOf(annotation, hit.from, hit.to)),
    },
    evidence: [spanOf(annotation, first, end)],
    rule: `stance.frame.${hit.row.id}`,
    polarity: denied ? 'denied' : 'said',
    ...(source ? { attribution: source } : {}),
  });
}

/** What is only kept up ("контакты") or no noun phrase at all is no target. */
function isTarget(
  { annotation, grammar, frames }: CaseText,
  { keepsUp }: StanceFrame,
  at: number,
): boolean {
  const form = annotation.tokens.forms[at] ?? '';
  if (!/^[\p{L}\p{N}"«]/u.test(form) || (keepsUp && grammar.idleTargets.has(form))) return false;
  return !frames.joiners.has(form) && !frames.markers.has(form);
}
