/** Meetings listed after a plural that names their parties. */
import { MEETING_NOUNS } from '../../language/tables.ts';
import type { Sentence } from '../../model/annotation.ts';
import type { ClauseText } from '../annotated-text.ts';
import { formAt } from '../clause.ts';
import { hitsWithin, overlapping, within } from '../statement/within.ts';
import type { MeetingCandidate } from './candidate.ts';

/** "two Xi-Putin summits: the May 7 gathering in Moscow and the ...": each noun with a date after a plural with parties. */
export function listedInstances(
  annotation: ClauseText,
  found: readonly MeetingCandidate[],
): MeetingCandidate[] {
  const out: MeetingCandidate[] = [];
  const told = new Set(found.map((c) => c.noun?.from));
  for (const head of found) {
    if (!head.plural || !head.noun) continue;
    const { sentence } = head;
    const colon = openerAfter(annotation, sentence, head.noun.to);
    if (colon < 0) continue;
    for (const noun of hitsWithin(annotation, MEETING_NOUNS, colon + 1, sentence.to)) {
      if (noun.to > sentence.to || noun.row.plural || noun.row.format === 'visit') continue;
      const time =
        overlapping(annotation.times, noun.from - 5, noun.from).find(
          (t) => t.to <= noun.from && t.from > colon,
        ) ?? within(annotation.times, noun.to, noun.to + 6)[0];
      if (!time || told.has(noun.from)) continue;
      out.push({
        sentence,
        from: Math.min(time.from, noun.from),
        to: noun.to,
        parties: head.parties,
        format: 'in person',
        rule: 'meeting.noun.listed',
        by: 'listed after the meetings that name the parties',
        places: [],
        plural: false,
        mode: head.mode,
        noun: { from: noun.from, to: noun.to },
      });
    }
  }
  return out;
}

/** A colon, dash or "including" within reach after a noun. */
function openerAfter(annotation: ClauseText, sentence: Sentence, from: number): number {
  for (let at = from; at < Math.min(sentence.to, from + 14); at++) {
    const form = formAt(annotation, at);
    if (
      form === ':' ||
      form === 'including' ||
      form === 'namely' ||
      (form === '-' && formAt(annotation, at + 1) === 'the')
    )
      return at;
    if (form === ';' || form === '.') return -1;
  }
  return -1;
}
