/** When a meeting was: a time of its clause, else the date line that stands below the lead of an official page. */

import type { Annotation, Sentence, TimeMention } from '../../../model/annotation.ts';
import { inferred, said } from '../../../model/stated.ts';
import type { Time } from '../../../model/time.ts';
import { within } from '../../statement/within.ts';
import { isOccasion } from '../../time/occasion.ts';
import { spanOf } from '../parties.ts';
import type { Span } from './clause.ts';
import type { Part } from './meeting-parts.ts';
import type { CaseText } from './text.ts';

/** The time of a meeting. `saidOnly`: no date line counts, for it tells of the main meeting alone. */
export function meetingTime(
  text: CaseText,
  sentence: Sentence,
  clause: Span,
  hit: Span,
  reach: number,
  saidOnly: boolean,
): Part<Time> | undefined {
  const own = ownTime(text, clause, hit, reach, saidOnly);
  if (own) return part(text, own);
  if (saidOnly) return undefined;
  const below = dateLineBelow(text, sentence);
  if (!below) return undefined;
  const where = spanOf(text.annotation, below.from, below.to);
  return { from: below.from, to: below.to, field: inferred(below.time, 'the date line', where) };
}

function ownTime(
  { annotation }: CaseText,
  clause: Span,
  hit: Span,
  reach: number,
  saidOnly: boolean,
): TimeMention | undefined {
  const times = within(annotation.times, clause.from, clause.to).filter((t) => {
    if (saidOnly && isDateLine(annotation, t)) return false;
    if (t.time.type !== 'DATE' && t.time.type !== 'TIME') return false;
    if (isOccasion(t.time)) return false;
    return /^\d/.test(t.time.timex) && !t.time.deadline && gap(t, hit) <= reach;
  });
  return [...times].sort((a, b) => gap(a, hit) - gap(b, hit))[0];
}

function gap(a: Span, hit: Span): number {
  return a.to <= hit.from ? hit.from - a.to : Math.max(0, a.from - hit.to);
}

function part({ annotation }: CaseText, t: TimeMention): Part<Time> {
  return { from: t.from, to: t.to, field: said(t.time, spanOf(annotation, t.from, t.to)) };
}

/** Sentences at the head of a text that a date line stands for. */
const HEAD = 3;

/** "3 июня 2031 года 10:20" at the beginning of the sentence behind one of the first. */
function dateLineBelow({ annotation }: CaseText, sentence: Sentence): TimeMention | undefined {
  if (sentence.index >= HEAD) return undefined;
  const next = annotation.sentences[sentence.index + 1];
  const time = next && within(annotation.times, next.from, next.from + 1)[0];
  if (time?.time.granularity !== 'day' || time.time.yearInferred) return undefined;
  return isDateLine(annotation, time) ? time : undefined;
}

/** "3 июня 2031 года 10:20": a day with the minute of the notice. */
function isDateLine({ document }: Annotation, time: TimeMention): boolean {
  return /^,?\s*\d{1,2}:\d{2}/.test(document.text.slice(time.end, time.end + 8));
}
