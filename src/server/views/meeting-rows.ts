/** Meetings as rows of a list, and as others point to them. */
import type { Participant } from '../../model/actor.ts';
import type { RecordEntry, RecordMeeting } from '../../model/record.ts';
import type { Time } from '../../model/time.ts';
import { ordinalText, valueText } from '../../publish/wording/value.ts';
import type { MeetingRow, MeetingsAnswer } from '../../view/api.ts';
import type { MeetingLink } from '../../view/api-record.ts';
import type { DossierView } from '../dossier-view.ts';
import { sideName } from './claim-index.ts';
import { type Asked, dayOf, isOneOf, pageOf, textOf } from './page.ts';
import { actorOf, actorsIn, boundsOf, clipped, countValues, shownValue } from './words.ts';

function firstOf(meeting: RecordMeeting | RecordEntry, field: string): unknown {
  return meeting.fields[field]?.values[0]?.value;
}

/** Participants named in a title. */
const NAMED = 3;

/** "30th regular meeting", "G20 summit", or who met: what people would call a meeting. */
export function meetingTitle(view: DossierView, meeting: RecordMeeting): string {
  const title = firstOf(meeting, 'title');
  const who = actorsIn(firstOf(meeting, 'participants')).map(({ name }) => name);
  const more = who.length > NAMED ? ` and ${who.length - NAMED} more` : '';
  const names = `${who.slice(0, NAMED).join(', ')}${more}`;
  if (typeof title === 'string') return clipped(title, 90);
  if (meeting.series !== undefined) {
    const number = meeting.ordinal === undefined ? '' : `${ordinalText(meeting.ordinal)} `;
    return `${number}${view.series(meeting.series)?.name ?? meeting.series}`;
  }
  return names || valueText(firstOf(meeting, 'format')) || 'meeting';
}

function timeOf(meeting: RecordMeeting): Time | undefined {
  const times = (meeting.fields['time']?.values ?? []).map(({ value }) => value as Time);
  return times.find(({ earliest, latest }) => earliest && latest) ?? times[0];
}

/** A meeting as a row of a list. */
export function meetingRow(view: DossierView, meeting: RecordMeeting): MeetingRow {
  const { id, series, ordinal, documents, origins } = meeting;
  const time = timeOf(meeting);
  const place = valueText(firstOf(meeting, 'place'));
  const status = valueText(firstOf(meeting, 'status'));
  return {
    id,
    title: meetingTitle(view, meeting),
    ...(time ? { time: shownValue(time) } : {}),
    ...boundsOf(time),
    ...(place === undefined ? {} : { place }),
    ...(status === undefined ? {} : { status }),
    participants: participantsOf(meeting).map((one) => actorOf(view, one)),
    ...(series === undefined
      ? {}
      : { series: { id: series, name: view.series(series)?.name ?? series } }),
    ...(ordinal === undefined ? {} : { ordinal }),
    documents: documents.length,
    origins,
    contradictions: contradictionsOf(view, meeting),
  };
}

/** Fields whose values cannot all hold: the meeting's own, and those of its agreements and figures. */
function contradictionsOf(view: DossierView, { id, fields }: RecordMeeting): number {
  return [{ fields }, ...view.entriesOf(id)]
    .flatMap((one) => Object.values(one.fields))
    .filter(({ verdict }) => verdict === 'differing').length;
}

/** All who took part by any document, each once. */
export function participantsOf({ fields }: RecordMeeting): readonly Participant[] {
  const all = (fields['participants']?.values ?? []).flatMap(({ value }) => actorsIn(value));
  return [...new Map(all.map((one) => [one.id ?? one.name.toLowerCase(), one])).values()];
}

/** All meetings by time, those without a time last. */
export function meetingRows(view: DossierView): readonly MeetingRow[] {
  return view.once('meetingRows', () => {
    const key = ({ earliest, latest }: MeetingRow): string => earliest ?? latest ?? '9999';
    return view.record.meetings
      .map((meeting) => meetingRow(view, meeting))
      .sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
  });
}

/** Whether a meeting lies within days; one without a time lies in none. */
export function liesWithin(
  { earliest, latest }: Pick<MeetingRow, 'earliest' | 'latest'>,
  from: string | undefined,
  to: string | undefined,
): boolean {
  if (from === undefined && to === undefined) return true;
  if (earliest === undefined && latest === undefined) return false;
  return (latest ?? '9999') >= (from ?? '') && (earliest ?? '') <= (to ?? '9999');
}

/** Whether one of some actors is the one asked for: by id, by whom it stands for, or by a part of its name. */
export function hasActor(
  actors: readonly { readonly name: string; readonly id?: string; readonly represents?: string }[],
  asked: string | undefined,
): boolean {
  if (asked === undefined) return true;
  const word = asked.toLowerCase();
  return actors.some(
    ({ name, id, represents }) =>
      id?.toLowerCase() === word ||
      represents?.toLowerCase() === word ||
      name.toLowerCase().includes(word),
  );
}

/** The meetings that are asked for. */
export function meetingsAnswer(view: DossierView, asked: Asked): MeetingsAnswer {
  const all = meetingRows(view);
  const [from, to] = [dayOf(asked, 'from'), dayOf(asked, 'to')];
  const [q, actor] = [textOf(asked, 'q')?.toLowerCase(), textOf(asked, 'actor')];
  const document = textOf(asked, 'document');
  const inDocument =
    document === undefined
      ? undefined
      : new Set(view.meetingsIn(document).map((meeting) => meeting.id));
  const rows = all.filter(
    (one) =>
      liesWithin(one, from, to) &&
      hasActor(one.participants, actor) &&
      (inDocument === undefined || inDocument.has(one.id)) &&
      isOneOf(asked, 'series', one.series?.id) &&
      (!asked.has('contradictions') || one.contradictions > 0) &&
      (q === undefined || wordsIn(one).includes(q)),
  );
  const names = new Map(rows.flatMap(({ series }) => (series ? [[series.id, series.name]] : [])));
  return {
    ...pageOf(view, asked, rows),
    facets: [
      {
        name: 'series',
        values: countValues(
          rows.map(({ series }) => series?.id),
          (id) => names.get(id) ?? id,
        ),
      },
      {
        name: 'actor',
        values: countValues(rows.flatMap(sidesOf), (side) => sideName(view, side)).slice(0, 50),
      },
      { name: 'year', values: countValues(rows.map(({ earliest }) => earliest?.slice(0, 4))) },
    ],
  };
}

function sidesOf({ participants }: MeetingRow): readonly string[] {
  return [...new Set(participants.map(({ name, represents }) => represents ?? name))];
}

function wordsIn({ title, place, participants, series }: MeetingRow): string {
  const names = participants.map(({ name, office }) => `${name} ${office ?? ''}`).join(' ');
  return `${title} ${place ?? ''} ${series?.name ?? ''} ${names}`.toLowerCase();
}

/** A meeting as others point to it. */
export function linkOf(view: DossierView, meeting: RecordMeeting): MeetingLink {
  const { earliest } = timeOf(meeting) ?? {};
  const { id, ordinal } = meeting;
  return {
    id,
    title: meetingTitle(view, meeting),
    ...(earliest === undefined ? {} : { earliest }),
    ...(ordinal === undefined ? {} : { ordinal }),
  };
}
