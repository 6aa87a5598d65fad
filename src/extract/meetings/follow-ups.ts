import { FOLLOW_UPS, MEETING_NOUNS } from '../../language/tables.ts';
import { anchor } from '../../model/anchor.ts';
import { type Stated, said } from '../../model/stated.ts';
import type { ClauseText } from '../annotated-text.ts';
import { formAt, roleOf } from '../clause.ts';
import { hitsWithin } from '../statement/within.ts';
import type { MeetingCandidate } from './candidate.ts';

/** Earlier meetings that the sentence, or the next, says this one builds on, as the text names them. */
export function followUps(
  annotation: ClauseText,
  c: MeetingCandidate,
): Stated<readonly string[]> | undefined {
  const last = annotation.sentences[c.sentence.index + 1];
  const to = last && last.block === c.sentence.block ? last.to : c.sentence.to;
  const from = Math.max(c.sentence.from, c.to);
  for (const hit of hitsWithin(annotation, FOLLOW_UPS, from, to)) {
    if (hit.to > to) continue;
    const end = phraseEnd(annotation, hit.to, to);
    const noun = hitsWithin(annotation, MEETING_NOUNS, hit.to, end).find((n) => n.to <= end);
    if (!noun || formAt(annotation, hit.to) === 'by') continue;
    const stop = Math.max(noun.to, end);
    const { starts, ends } = annotation.tokens;
    const words = anchor(annotation.document, starts[hit.to] as number, ends[stop - 1] as number);
    return said([words.quote.exact.replace(/\s+/g, ' ')], words);
  }
  return undefined;
}

/** To the next comma, colon, relative or verb-like break. */
function phraseEnd(annotation: ClauseText, from: number, limit: number): number {
  for (let at = from; at < limit; at++) {
    if (/^[,;:.()]$/.test(formAt(annotation, at)) || roleOf(annotation, at) === 'relative')
      return at;
  }
  return limit;
}
