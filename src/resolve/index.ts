import type { Claim, MeetingClaim } from '../model/claim.ts';
import type { Document } from '../model/document.ts';
import type { Judgement } from '../model/judgement.ts';
import type { RecordMeeting, RecordOrigin, RecordSeries, RecordView } from '../model/record.ts';
import type { Reference } from '../reference/reference.ts';
import { recordChains } from './chains.ts';
import type { MetricKey } from './entries/figure-entries.ts';
import { recordEntries } from './entries/record-entries.ts';
import { recordJourneys } from './journeys.ts';
import { linkVerdicts } from './judged-links.ts';
import { linkMeetings } from './meetings/link-meetings.ts';
import { recordOccasions } from './occasions.ts';
import { findOrigins, knownOrigins } from './origins.ts';
import type { MeetingGroup } from './ports.ts';
import { recordActors } from './record-actors.ts';
import { recordFields } from './record-fields.ts';

/** Instalments over which gaps are listed. */
const MOST_GAPS = 50;

/** What else the record stands on. */
export interface RecordOptions {
  /** What persons decided about links. */
  readonly journal?: readonly Judgement[];
  /** How the words of a metric are told over languages; the words themselves where none is given. */
  readonly metricKey?: MetricKey;
  /** Which documents go back to one text, where that is known; worked out where it is not given. */
  readonly origins?: readonly RecordOrigin[];
}

/** The resolved view over documents: meetings with their fields side by side, series in order, actors. Pure. */
export function resolveRecord(
  documents: readonly Document[],
  claims: readonly Claim[],
  reference: Reference,
  options: RecordOptions = {},
): RecordView {
  const { journal = [], metricKey = (words: string) => words.toLowerCase() } = options;
  const origins = options.origins ? knownOrigins(options.origins) : findOrigins(documents);
  const groups = linkMeetings(
    claims.filter((c): c is MeetingClaim => c.kind === 'meeting'),
    reference,
    linkVerdicts(journal),
  );
  const meetings = groups.map((group) => meetingOf(group, origins.count, reference));
  const series = seriesOf(meetings, reference);
  return {
    meetings,
    series,
    chains: recordChains(claims, meetings, series),
    actors: recordActors(claims),
    origins: origins.list,
    occasions: [
      ...recordOccasions(documents, meetings, reference),
      ...recordJourneys(documents, meetings, reference),
    ],
    entries: recordEntries({ documents, claims, meetings, origins: origins.count, metricKey }),
  };
}

function meetingOf(
  { id, claims: group }: MeetingGroup,
  origins: (ids: readonly string[]) => number,
  reference: Reference,
): RecordMeeting {
  const documents = [...new Set(group.map((c) => c.documentId))];
  const series = group.find((c) => c.fields.series?.value.id)?.fields.series?.value.id;
  const ordinal = group.find((c) => c.fields.ordinal)?.fields.ordinal?.value;
  return {
    id,
    documents,
    claims: group.map((c) => c.id),
    origins: origins(documents),
    ...(series ? { series } : {}),
    ...(ordinal !== undefined ? { ordinal } : {}),
    fields: recordFields(group, origins, reference),
  };
}

function seriesOf(
  meetings: readonly RecordMeeting[],
  reference: Reference,
): readonly RecordSeries[] {
  const ids = [...new Set(meetings.flatMap((m) => (m.series ? [m.series] : [])))];
  return ids.map((id) => {
    const own = meetings
      .filter((m) => m.series === id)
      .sort((a, b) => compare(startOf(a), startOf(b)));
    const gaps = gapsIn(own);
    return {
      id,
      name: reference.series(id)?.names.en[0] ?? id,
      meetings: own.map((m) => m.id),
      ...(gaps.length > 0 ? { gaps } : {}),
    };
  });
}

/** The numbers between the first and the last that no document tells of; none where they would be a long list. */
function gapsIn(meetings: readonly RecordMeeting[]): readonly number[] {
  const known = new Set(meetings.flatMap(({ ordinal }) => ordinal ?? []));
  const [first, last] = [Math.min(...known), Math.max(...known)];
  if (known.size < 2 || last - first > MOST_GAPS) return [];
  const all = Array.from({ length: last - first }, (_, i) => first + i);
  return all.filter((ordinal) => !known.has(ordinal));
}

function startOf(meeting: RecordMeeting): string {
  const value = meeting.fields.time?.values[0]?.value as { earliest?: string } | undefined;
  return value?.earliest ?? '9999';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
