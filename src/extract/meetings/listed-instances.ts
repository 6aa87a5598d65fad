/** Meetings listed after a plural that names their parties. */
import { EN_MEETING_NOUNS } from '../../language/en/meeting.ts';
import type { Annotation, Sentence } from '../../model/annotation.ts';
import { hitsOf } from '../../text/phrases.ts';
import { formAt } from '../clause.ts';
import type { MeetingCandidate } from './candidate.ts';

/** "two Xi-Putin summits: the May 7 gathering in Moscow and the ...": each noun with a date after a plural with parties. */
export function listedInstances(
  annotation: Annotation,
  found: readonly MeetingCandidate[],
): MeetingCandidate[] {
  const out: MeetingCandidate[] = [];
  for (const head of found) {
    if (!head.plural || !head.noun) continue;
    const { sentence } = head;
    const colon = openerAfter(annotation, sentence, head.noun.to);
    if (colon < 0) continue;
    for (const noun of hitsOf(annotation.hits, EN_MEETING_NOUNS)) {
      if (
        noun.from <= colon ||
        noun.to > sentence.to ||
        noun.row.plural ||
        noun.row.format === 'visit'
      )
        continue;
      const time =
        annotation.times.find(
          (t) => t.to <= noun.from && t.to >= noun.from - 4 && t.from > colon,
        ) ?? annotation.times.find((t) => t.from >= noun.to && t.from <= noun.to + 5);
      if (!time || found.some((c) => c.noun?.from === noun.from)) continue;
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
function openerAfter(annotation: Annotation, sentence: Sentence, from: number): number {
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
