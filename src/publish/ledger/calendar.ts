/** Deadlines and next meetings as iCalendar (RFC 5545). */
import { addDays } from '../../model/day.ts';
import type { LedgerRow, LedgerView } from '../../model/ledger.ts';
import type { RecordMeeting } from '../../model/record.ts';
import type { Time } from '../../model/time.ts';
import { counted } from '../counts.ts';
import { valueText } from '../wording/value.ts';
import { type DayEvent, icalendar } from './ical.ts';
import { type DocumentNames, dueText, partiesText, placeText, statusesOf } from './ledger-words.ts';

/** What goes in besides the deadlines of a view. */
export interface CalendarOptions {
  readonly names: DocumentNames;
  /** Meetings to come. */
  readonly meetings: readonly RecordMeeting[];
  /** The moment at which it is made, in UTC: ISO 8601. */
  readonly stamp: string;
  /** What the calendar is called. */
  readonly title: string;
}

/** Longest line of a title, in characters. */
const TITLE = 90;

/**
 * A calendar with an all-day event on the last day of each deadline and one for each meeting. Ids stay the same from one
 * export to the next, so that a calendar that imports it again moves an event and does not double it.
 */
export function ledgerCalendar(
  view: LedgerView,
  { names, meetings, stamp, title }: CalendarOptions,
): string {
  const deadlines = view.rows.flatMap((row): readonly DayEvent[] => {
    const { id, obligors, action, versions, deadline } = row.commitment;
    const latest = deadline?.latest;
    if (latest === undefined) return [];
    // The words of the version that names this deadline: it may have moved.
    const said = versions.findLast((version) => version.deadline)?.action ?? action;
    return [
      {
        uid: `${id}@rapporteur`,
        start: latest,
        summary: clipped(`Due: ${partiesText(obligors)}: ${said}`),
        description: descriptionOf(row, names),
      },
    ];
  });
  return icalendar(title, new Date(stamp), [...deadlines, ...meetings.flatMap(meetingEvent)]);
}

function meetingEvent(meeting: RecordMeeting): readonly DayEvent[] {
  const time = meeting.fields['time']?.values[0]?.value as Time | undefined;
  if (time?.earliest === undefined) return [];
  return [
    {
      uid: `${meeting.id}@rapporteur`,
      start: time.earliest,
      end: addDays(time.latest ?? time.earliest, 1),
      summary: clipped(`Meeting: ${meetingTitle(meeting)}`),
      ...placeOfMeeting(meeting),
      description: `${valueText(time) ?? ''}; ${counted(meeting.documents.length, 'document')}, ${meeting.origins} independent.`,
    },
  ];
}

function descriptionOf(row: LedgerRow, names: DocumentNames): string {
  const { commitment } = row;
  const { official, evidence, schedule } = statusesOf(row);
  const soft = commitment.deadline?.soft
    ? ' (the words are vague, the day is a reading of them)'
    : '';
  const words = commitment.versions[0].anchor?.quote.exact ?? commitment.action;
  return [
    `“${words.replace(/\s+/g, ' ')}”`,
    placeText(commitment, names),
    `Deadline: ${dueText(commitment)}${soft}`,
    `Official: ${official}. Evidence: ${evidence}. Schedule: ${schedule}.`,
    commitment.id,
  ].join('\n');
}

function meetingTitle({ series, ordinal, fields }: RecordMeeting): string {
  const text = (name: string): string | undefined => valueText(fields[name]?.values[0]?.value);
  const who = text('title') ?? series ?? text('participants') ?? 'meeting';
  return ordinal === undefined ? who : `${who}, no. ${ordinal}`;
}

function placeOfMeeting({ fields }: RecordMeeting): { readonly location?: string } {
  const place = valueText(fields['place']?.values[0]?.value);
  return place === undefined ? {} : { location: place };
}

function clipped(text: string): string {
  const plain = text.replace(/\s+/g, ' ');
  if (plain.length <= TITLE) return plain;
  const at = plain.lastIndexOf(' ', TITLE);
  return `${plain.slice(0, at > TITLE / 2 ? at : TITLE)} …`;
}
