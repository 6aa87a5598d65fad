/** What the text calls a meeting, and its number. */
import { anchor } from '../../model/anchor.ts';
import { type Stated, said } from '../../model/stated.ts';
import type { ClauseText } from '../annotated-text.ts';
import { formAt, isTimeToken, roleOf } from '../clause.ts';
import { within } from '../statement/within.ts';
import type { MeetingCandidate } from './candidate.ts';
import { isDash } from './segment.ts';

/** "30th", "third" within the noun phrase of the meeting. */
export function ordinalOf(annotation: ClauseText, c: MeetingCandidate): Stated<number> | undefined {
  if (!c.noun) return undefined;
  for (const q of within(annotation.quantities, c.noun.from - 6, c.noun.to)) {
    if (q.quantity.kind !== 'ordinal' || q.to > c.noun.to) continue;
    let clean = true;
    for (let at = q.to; at < c.noun.from; at++)
      if (/^[,;:.()]$/.test(formAt(annotation, at)) || roleOf(annotation, at) === 'preposition')
        clean = false;
    const value = Number(q.quantity.written);
    if (clean && Number.isInteger(value) && value > 0)
      return said(value, anchor(annotation.document, q.start, q.end));
  }
  return undefined;
}

/** The noun with the adjectives and names that belong to it, from its ordinal on. */
export function titleSpan(
  annotation: ClauseText,
  c: MeetingCandidate,
): { from: number; to: number } {
  const noun = c.noun as { from: number; to: number };
  let { from } = noun;
  while (from > c.sentence.from && from > noun.from - 10) {
    const role = roleOf(annotation, from - 1);
    if (
      role !== 'none' ||
      /^[,;:()"']$|^'s$/.test(formAt(annotation, from - 1)) ||
      isDash(annotation, from - 1)
    )
      break;
    if (isTimeToken(annotation, from - 1)) break;
    // "renewed the dialogue": a verb is no part of the title.
    if (/^VB[DPZ]$/.test(annotation.syntax?.fine(from - 1) ?? '')) break;
    from--;
    const [quantity] = within(annotation.quantities, from, from + 1);
    if (quantity?.quantity.kind === 'ordinal') break;
  }
  return { from, to: noun.to };
}
