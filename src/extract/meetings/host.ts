/** Who is host: "hosted by Kenya", "hosted", "received". */
import type { Actor } from '../../model/actor.ts';
import type { Mention } from '../../model/annotation.ts';
import { type Stated, said } from '../../model/stated.ts';
import type { ClauseText } from '../annotated-text.ts';
import { coordinationFrom, formAt } from '../clause.ts';
import { type MeetingCandidate, mentionAt } from './candidate.ts';
import { participantOf } from './participants.ts';
import { spanAnchor } from './segment.ts';

/** The host of a meeting, from "hosted by" in its sentence, or from the verb of receiving; none where several could be. */
export function hostOf(annotation: ClauseText, c: MeetingCandidate): Stated<Actor> | undefined {
  const m =
    // "travels to Palau for a conference hosted by Fiji": who hosts the conference is no host of the visit.
    (c.format === 'visit' ? undefined : hostedBy(annotation, c)) ??
    (c.rule === 'meeting.verb.receive' ? receiver(annotation, c) : undefined);
  if (!m || m.anaphor) return undefined;
  const { kind, name, id } = participantOf(m);
  return said({ kind, name, ...(id ? { id } : {}) }, spanAnchor(annotation, m.from, m.to));
}

/** The first of two parties to a verb of receiving. */
function receiver(annotation: ClauseText, c: MeetingCandidate): Mention | undefined {
  const parties = c.parties.map((i) => mentionAt(annotation, i)).sort((a, b) => a.from - b.from);
  return parties.length === 2 ? parties[0] : undefined;
}

function hostedBy(annotation: ClauseText, c: MeetingCandidate): Mention | undefined {
  const { sentence } = c;
  for (let at = sentence.from; at < sentence.to - 2; at++) {
    if (formAt(annotation, at + 1) !== 'by') continue;
    if (!annotation.grammar.meetings.hosted.has(formAt(annotation, at))) continue;
    const named = coordinationFrom(annotation, sentence, at + 2);
    return named.length === 1 ? mentionAt(annotation, named[0] as number) : undefined;
  }
  return undefined;
}
