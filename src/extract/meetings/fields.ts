/** From a candidate to a claim: time, place, series, ordinal, subject and follow-up are read around its words. */
import { anchor, type Evidence } from '../../model/anchor.ts';
import type { TimeMention } from '../../model/annotation.ts';
import { type MeetingClaim, type MeetingFields, makeClaim } from '../../model/claim.ts';
import { inferred, said } from '../../model/stated.ts';
import type { ClauseText } from '../annotated-text.ts';
import { formAt } from '../clause.ts';
import { sourceOf } from '../statement/speaker.ts';
import type { MeetingCandidate } from './candidate.ts';
import { followUps } from './follow-ups.ts';
import { hostOf } from './host.ts';
import { placeOf } from './meeting-place.ts';
import { timeField, timeOf } from './meeting-time.ts';
import { ordinalOf, titleSpan } from './meeting-title.ts';
import { participantField } from './participant-field.ts';
import { segmentOf, spanAnchor, wordsOf } from './segment.ts';
import { seriesWithin } from './series.ts';
import { subjectMatter } from './subject-matter.ts';

/**
 * Makes the claim of a candidate, stretched over its parties, beside all those of its sentence; undefined where a noun
 * names parties but no occasion.
 */
export function toClaim(
  annotation: ClauseText,
  c: MeetingCandidate,
  all: readonly MeetingCandidate[],
): MeetingClaim | undefined {
  const segment = segmentOf(
    c,
    all.filter((other) => other !== c),
  );
  const time = timeOf(annotation, c, segment);
  const place = placeOf(annotation, c, segment);
  const series =
    c.series ??
    seriesWithin(annotation, Math.max(segment.from, c.from - 8), Math.min(segment.to, c.to + 12));
  const nearSeries = series && isOwnSeries(annotation, c, series) ? series : undefined;
  const ordinal = ordinalOf(annotation, c);
  const subject = subjectMatter(annotation, c, segment);
  const follows = followUps(annotation, c);
  const noun = c.rule.startsWith('meeting.noun') && c.format !== 'visit';
  if (noun && !time && !place && !ordinal && !subject) return undefined;
  const participants = participantField(annotation, c);
  const host = hostOf(annotation, c);
  const fields: MeetingFields = {
    participants,
    ...(time ? { time: timeField(annotation, c, time) } : {}),
    ...(place ? { place } : {}),
    ...(nearSeries
      ? {
          series: said(
            { id: nearSeries.id, name: wordsOf(annotation, nearSeries) },
            spanAnchor(annotation, nearSeries.from, nearSeries.to),
          ),
        }
      : {}),
    ...(ordinal ? { ordinal } : {}),
    ...(host ? { host } : {}),
    format: c.noun
      ? said(c.format, spanAnchor(annotation, c.noun.from, c.noun.to))
      : inferred(c.format, 'from the verb', spanAnchor(annotation, c.from, c.to)),
    status: inferred(statusOf(annotation, c, time), 'from the tense and the date'),
    ...(subject ? { subject } : {}),
    ...(follows ? { follows } : {}),
    ...(c.noun
      ? {
          title: said(
            wordsOf(annotation, titleSpan(annotation, c)),
            spanAnchor(annotation, titleSpan(annotation, c).from, titleSpan(annotation, c).to),
          ),
        }
      : {}),
  };
  const attribution = sourceOf(annotation, c.sentence);
  return makeClaim<MeetingClaim>({
    kind: 'meeting',
    fields,
    evidence: evidenceOf(annotation, c, fields),
    rule: c.rule,
    polarity: c.mode === 'denied' ? 'denied' : 'said',
    ...(attribution ? { attribution } : {}),
  });
}

/** The series named beside a candidate is its own only where no word makes it the venue of it. */
function isOwnSeries(
  annotation: ClauseText,
  c: MeetingCandidate,
  series: { from: number; to: number },
): boolean {
  if (c.series) return true;
  if (c.noun && series.from <= c.noun.from && series.to >= c.noun.to) return true;
  if (c.noun && series.to >= c.noun.from && series.from <= c.noun.to) return true;
  for (let at = series.from - 1; at >= c.sentence.from && at >= series.from - 4; at--) {
    if (annotation.grammar.meetings.occasionLinks.has(formAt(annotation, at))) return false;
  }
  return false;
}

function statusOf(
  annotation: ClauseText,
  c: MeetingCandidate,
  time: TimeMention | undefined,
): string {
  const today = annotation.document.publishedAt;
  if (time && today && time.time.earliest && time.time.earliest > today)
    return c.mode === 'denied' ? 'not held' : 'scheduled';
  if (c.mode === 'scheduled' && time && today && time.time.latest && time.time.latest < today)
    return 'held';
  return c.mode === 'scheduled' ? 'scheduled' : c.mode === 'denied' ? 'not held' : 'held';
}

function evidenceOf(annotation: ClauseText, c: MeetingCandidate, fields: MeetingFields): Evidence {
  let start = annotation.tokens.starts[c.from] as number;
  let end = annotation.tokens.ends[c.to - 1] as number;
  for (const field of [
    c.by ? undefined : fields.participants,
    fields.time,
    fields.place,
    fields.ordinal,
    fields.series,
  ]) {
    const position = field?.anchor?.position;
    if (!position || position.start < c.sentence.start || position.end > c.sentence.end) continue;
    start = Math.min(start, position.start);
    end = Math.max(end, position.end);
  }
  return [anchor(annotation.document, start, end)];
}
