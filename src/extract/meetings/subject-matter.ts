/** What was talked of. */

import { type Stated, said } from '../../model/stated.ts';
import type { ClauseText } from '../annotated-text.ts';
import { clauseEnd, formAt, roleOf } from '../clause.ts';
import { within } from '../statement/within.ts';
import type { MeetingCandidate } from './candidate.ts';
import { type Segment, spanAnchor, wordsOf } from './segment.ts';

/** "on trade", "to discuss energy", "about the war": what was talked of. */
export function subjectMatter(
  annotation: ClauseText,
  c: MeetingCandidate,
  segment: Segment,
): Stated<string> | undefined {
  const end = Math.min(segment.to, clauseEnd(annotation, c.sentence, c.to));
  for (let at = c.to; at < Math.min(end, c.to + 30); at++) {
    const form = formAt(annotation, at);
    const next = formAt(annotation, at + 1);
    const topic =
      (form === 'to' && annotation.grammar.meetings.toDiscuss.has(next)) ||
      form === 'about' ||
      form === 'regarding' ||
      form === 'concerning' ||
      annotation.grammar.meetings.discussing.has(form) ||
      (form === 'on' &&
        within(annotation.times, at, at + 2).length === 0 &&
        !annotation.grammar.meetings.articles.has(next) &&
        c.noun !== undefined &&
        at <= c.noun.to + 1);
    if (!topic || end - at < 2) continue;
    const stop = topicEnd(annotation, at + 1, Math.min(end, at + 40));
    const last = formAt(annotation, stop - 1) === ',' ? stop - 1 : stop;
    return last > at + 1
      ? said(wordsOf(annotation, { from: at + 1, to: last }), spanAnchor(annotation, at + 1, last))
      : undefined;
  }
  return undefined;
}

/** A topic ends before a time, a modal or ", and". */
function topicEnd(annotation: ClauseText, from: number, limit: number): number {
  for (let at = from + 1; at < limit; at++) {
    if (roleOf(annotation, at) === 'modal') return at;
    if (
      formAt(annotation, at) === 'and' &&
      /(?:ed)$/.test(formAt(annotation, at + 1)) &&
      !annotation.grammar.meetings.adjectiveParticiples.has(formAt(annotation, at + 1))
    )
      return at;
    const [time] = within(annotation.times, at, at + 1);
    if (time?.time.granularity === 'day')
      return ['on', 'in', 'from'].includes(formAt(annotation, at - 1)) ? at - 1 : at;
  }
  return limit;
}
