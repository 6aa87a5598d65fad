/** Who took part, with the office through which states met. */
import type { Participant } from '../../model/actor.ts';
import { anchor } from '../../model/anchor.ts';
import { inferred, type Stated, said } from '../../model/stated.ts';
import type { ClauseText } from '../annotated-text.ts';
import { type MeetingCandidate, mentionAt } from './candidate.ts';
import { hasAnaphor, participantOf, participantsOf } from './participants.ts';
import { spanAnchor, wordsOf } from './segment.ts';

/** Who took part, said or inferred; a visit has the states visited as participants. */
export function participantField(
  annotation: ClauseText,
  c: MeetingCandidate,
): Stated<readonly Participant[]> {
  const parties = participantsOf(annotation, c.parties);
  const visited = c.format === 'visit' ? visitedStates(annotation, c) : [];
  const list = withOffice(annotation, c, [
    ...parties,
    ...visited.filter((v) => !parties.some((p) => p.id !== undefined && p.id === v.id)),
  ]);
  const inside = c.parties
    .map((i) => mentionAt(annotation, i))
    .filter((m) => m.from >= c.sentence.from && m.to <= c.sentence.to);
  const first = inside.reduce((a, m) => Math.min(a, m.start), Number.POSITIVE_INFINITY);
  const last = inside.reduce((a, m) => Math.max(a, m.end), -1);
  const words =
    last > first ? anchor(annotation.document, first, last) : spanAnchor(annotation, c.from, c.to);
  if (c.by) return inferred(list, c.by, words);
  return hasAnaphor(annotation, c.parties)
    ? inferred(list, 'the phrase stands for actors named before', words)
    : said(list, words);
}

/** The states visited; a town followed by its state ("Paris, France") counts once. */
function visitedStates(annotation: ClauseText, c: MeetingCandidate): readonly Participant[] {
  return c.places.flatMap((i, n) => {
    const m = mentionAt(annotation, i);
    const next = c.places[n + 1];
    const state = next === undefined ? undefined : mentionAt(annotation, next);
    const own = m.represents ?? (m.kind === 'place' ? m.id?.split('/')[0] : m.id);
    // "Brussels, Belgium": not the union that the town also stands for.
    const foreign = own !== undefined && !/^[A-Z]{3}$/.test(own) && m.to + 1 === state?.from;
    if (m.kind === 'place' && state?.kind === 'state' && (!own || own === state.id || foreign))
      return [];
    const participant = participantOf(m);
    return participant.represents !== undefined || m.kind === 'state' ? [participant] : [];
  });
}

/** "the prime ministers of China and Russia": the states met through this office. */
function withOffice(
  annotation: ClauseText,
  c: MeetingCandidate,
  list: readonly Participant[],
): readonly Participant[] {
  if (!list.every((p) => p.kind === 'state')) return list;
  const text = wordsOf(annotation, {
    from: Math.max(c.sentence.from, c.from - 4),
    to: Math.min(c.sentence.to, c.to + 10),
  });
  const match = annotation.grammar.meetings.pluralTitles.exec(text);
  if (!match) return list;
  const office = (match[1] ?? `head of ${match[2]}`)
    .replace(/\b\w/g, (l) => l.toUpperCase())
    .replace(' Of ', ' of ');
  return list.map((p) => ({ ...p, office }));
}
