/** When a meeting was: of several times in the sentence the one that is its own. */

import { MEETING_VERBS } from '../../language/tables.ts';
import { anchor } from '../../model/anchor.ts';
import type { TimeMention } from '../../model/annotation.ts';
import type { MeetingFields } from '../../model/claim.ts';
import { inferred, said } from '../../model/stated.ts';
import type { ClauseText } from '../annotated-text.ts';
import { formAt, roleOf } from '../clause.ts';
import { hitsWithin, overlapping, within } from '../statement/within.ts';
import { isOccasion } from '../time/occasion.ts';
import type { MeetingCandidate } from './candidate.ts';
import { crossesDash, type Segment } from './segment.ts';

/** The time that tells when: in the segment, a day before a month before a year, the nearer the better. */
export function timeOf(
  annotation: ClauseText,
  c: MeetingCandidate,
  segment: Segment,
): TimeMention | undefined {
  let best: TimeMention | undefined;
  let cost = Number.POSITIVE_INFINITY;
  for (const t of overlapping(annotation.times, c.sentence.from, c.sentence.to)) {
    if (
      t.time.type === 'DURATION' ||
      isReckonedFrom(t) ||
      isOccasion(t.time) ||
      t.time.type === 'SET' ||
      t.time.deadline ||
      (!t.time.earliest && !/\d|XXXX/.test(t.time.timex)) ||
      t.time.granularity === 'century' ||
      t.time.granularity === 'decade'
    )
      continue;
    const inside = t.from >= segment.from && t.to <= segment.to;
    const leading = t.from - c.sentence.from <= 3;
    if ((!inside && !leading) || isOfAnother(annotation, c, t)) continue;
    if (!inside && segment.from > c.sentence.from && hasOwn(annotation, segment)) continue;
    const distance = t.from >= c.to ? t.from - c.to : Math.max(0, c.from - t.to) + 2;
    const coarse =
      t.time.granularity === 'day' || t.time.range || t.time.type === 'TIME'
        ? 0
        : t.time.granularity === 'month' || t.time.granularity === 'week'
          ? 6
          : 14;
    const total =
      distance +
      coarse +
      (crossesDash(annotation, c, t) ? 10 : 0) +
      (inside ? 0 : 8) +
      (startsSubordinate(annotation, c, t) ? 20 : 0);
    if (total < cost) {
      cost = total;
      best = t;
    }
  }
  return cost <= 45 ? best : undefined;
}

/** "will travel to Hungary, which takes over the presidency in July": the time of a relative clause, unless the meeting itself "took place" in it. */
function isOfAnother(annotation: ClauseText, c: MeetingCandidate, t: TimeMention): boolean {
  for (let at = c.to; at < t.from; at++) {
    if (roleOf(annotation, at) !== 'relative') continue;
    const own = hitsWithin(annotation, MEETING_VERBS, at + 1, at + 4).some(
      (verb) => verb.row.pattern === 'occur' || verb.row.pattern === 'hold',
    );
    return !own;
  }
  return false;
}

function hasOwn(annotation: ClauseText, segment: Segment): boolean {
  return within(annotation.times, segment.from, segment.to).some(
    (t) => t.to <= segment.to && t.time.type !== 'DURATION',
  );
}

/** A subordinator or relative between trigger and time gives the time to another event. */
function startsSubordinate(annotation: ClauseText, c: MeetingCandidate, t: TimeMention): boolean {
  const from = t.from >= c.to ? c.to : t.to;
  const to = t.from >= c.to ? t.from : c.from;
  for (let at = from; at < to; at++) {
    const role = roleOf(annotation, at);
    if (
      role === 'subordinator' ||
      role === 'relative' ||
      formAt(annotation, at) === ';' ||
      annotation.grammar.meetings.otherEvents.has(formAt(annotation, at))
    )
      return true;
  }
  return false;
}

/** The time as a field: said in this sentence, or inferred from the one before. */
export function timeField(
  annotation: ClauseText,
  c: MeetingCandidate,
  t: TimeMention,
): NonNullable<MeetingFields['time']> {
  const words = anchor(annotation.document, t.start, t.end);
  const inside = t.from >= c.sentence.from;
  return inside ? said(t.time, words) : inferred(t.time, 'from the sentence before', words);
}

/** "for the first time since the pandemic": an event that the meeting is reckoned from is not its time. */
function isReckonedFrom({ time, rule }: TimeMention): boolean {
  return rule.includes('event') && (time.mod === 'ON_OR_AFTER' || time.mod === 'AFTER');
}
