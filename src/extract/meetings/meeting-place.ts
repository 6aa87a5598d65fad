/** Where a meeting was. */
import { anchor } from '../../model/anchor.ts';
import type { Mention } from '../../model/annotation.ts';
import { type Stated, said } from '../../model/stated.ts';
import type { ClauseText } from '../annotated-text.ts';
import { clauseIndex, formAt, isTimeToken, roleOf } from '../clause.ts';
import { within } from '../statement/within.ts';
import { type MeetingCandidate, mentionAt } from './candidate.ts';
import { crossesDash, type Segment, surface } from './segment.ts';

/** The place: a visit's countries, else the nearest name after "in" or "at", or right before the noun. */
export function placeOf(
  annotation: ClauseText,
  c: MeetingCandidate,
  segment: Segment,
): Stated<string> | undefined {
  if (c.places.length > 0) {
    const first = mentionAt(annotation, c.places[0] as number);
    const last = mentionAt(annotation, c.places.at(-1) as number);
    return said(
      c.places.map((i) => surface(annotation, mentionAt(annotation, i))).join(', '),
      anchor(annotation.document, first.start, last.end),
    );
  }
  let best: Mention | undefined;
  let cost = Number.POSITIVE_INFINITY;
  for (const m of within(annotation.mentions, segment.from, segment.to)) {
    if (c.noun && m.from < c.noun.to && m.to > c.noun.from) continue;
    if (m.to > segment.to || (m.kind !== 'place' && m.kind !== 'state') || m.adjective || m.anaphor)
      continue;
    const before = formAt(annotation, m.from - 1);
    const premodifier =
      c.noun !== undefined && m.kind === 'place' && m.to >= c.noun.from - 2 && m.to <= c.noun.from;
    const located =
      before === 'in' ||
      (before === 'at' && m.kind === 'place') ||
      (before === 'of' && annotation.grammar.meetings.towns.has(formAt(annotation, m.from - 2)));
    if (!located && !premodifier) continue;
    if (startsSubordinateBefore(annotation, c, m)) continue;
    const distance = m.from >= c.to ? m.from - c.to : c.from - m.to + 3;
    if (m.kind === 'state' && !premodifier && !isPlainPath(annotation, c, m)) continue;
    const total = premodifier
      ? 0
      : distance + (crossesDash(annotation, c, m) ? 10 : 0) + (m.kind === 'state' ? 4 : 0);
    if (total < cost) {
      cost = total;
      best = m;
    }
  }
  return best && cost <= 30
    ? said(surface(annotation, best), anchor(annotation.document, best.start, best.end))
    : undefined;
}

/** A country after "in" is the place only when nothing but times, places and function words lie between. */
function isPlainPath(annotation: ClauseText, c: MeetingCandidate, m: Mention): boolean {
  const { mentionOf } = clauseIndex(annotation);
  const [from, to] = m.from >= c.to ? [c.to, m.from] : [m.to, c.from];
  for (let at = from; at < to; at++) {
    if (roleOf(annotation, at) !== 'none' || /^[,-]$/.test(formAt(annotation, at))) continue;
    if (isTimeToken(annotation, at)) continue;
    if (annotation.mentions[mentionOf[at] ?? -1]?.kind === 'place') continue;
    return false;
  }
  return true;
}

function startsSubordinateBefore(annotation: ClauseText, c: MeetingCandidate, m: Mention): boolean {
  const from = m.from >= c.to ? c.to : m.to;
  const to = m.from >= c.to ? m.from - 1 : c.from;
  for (let at = from; at < to; at++) {
    const form = formAt(annotation, at);
    if (annotation.grammar.meetings.topicWords.has(form) && form !== 'on') return true;
    if (roleOf(annotation, at) === 'relative') return true;
  }
  return false;
}
