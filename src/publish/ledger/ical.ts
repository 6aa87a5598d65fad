/** All-day events as iCalendar, RFC 5545: what the ledger needs of it. */
import ical, { type ICalCalendar, ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import { type Day, dayParts } from '../../model/day.ts';

/** An all-day event. */
export interface DayEvent {
  /** Stays the same from one export to the next. */
  readonly uid: string;
  readonly start: Day;
  /** The day after the last one (RFC 5545, 3.6.1); absent for one day. */
  readonly end?: Day;
  readonly summary: string;
  readonly description: string;
  readonly location?: string;
}

/** Octets of a line without its end (RFC 5545, 3.1). */
const LINE = 75;

/** A calendar of events; `stamp` is the moment at which it is made, in UTC. */
export function icalendar(name: string, stamp: Date, events: readonly DayEvent[]): string {
  const calendar = ical({
    name: withoutControls(name),
    prodId: { company: 'rapporteur', product: 'ledger', language: 'EN' },
    scale: 'gregorian',
    method: ICalCalendarMethod.PUBLISH,
  });
  // The library folds the lines of a whole calendar in quadratic time: it writes the frame and the events, we fold.
  const frame = `${calendar.toString()}\r\n`.replace(/(?:\r\n)+$/, '\r\n');
  const written = events.map((event) => eventText(calendar, event, stamp)).join('');
  return `${frame.slice(0, -END.length)}${written}${END}`;
}

const END = 'END:VCALENDAR\r\n';

function eventText(calendar: ICalCalendar, event: DayEvent, stamp: Date): string {
  const { uid, start, end, summary, description, location } = event;
  const text = calendar
    .createEvent({
      id: uid,
      stamp,
      allDay: true,
      transparency: ICalEventTransparency.TRANSPARENT,
      start: localDay(start),
      ...(end === undefined ? {} : { end: localDay(end) }),
      summary: withoutControls(summary),
      description: withoutControls(description),
      ...(location === undefined ? {} : { location: withoutControls(location) }),
    })
    .toString();
  return text
    .split(/(?:\r\n)+/)
    .filter((line) => line !== '')
    .map((line) => `${folded(line)}\r\n`)
    .join('');
}

/** Midnight where the program runs: the library writes the day of an all-day event by the local calendar. */
function localDay(day: Day): Date {
  const { year, month, day: date } = dayParts(day);
  return new Date(year, month - 1, date);
}

/** Takes out what a TEXT value may not hold (RFC 5545, 3.3.11): controls other than tabs and line breaks. */
function withoutControls(text: string): string {
  return text.replace(/[^\P{Cc}\t\r\n]/gu, '');
}

/** Folds a line before it exceeds 75 octets of UTF-8, never within a character. */
function folded(line: string): string {
  // A character takes three octets of UTF-8 at most for each UTF-16 unit.
  if (line.length * 3 <= LINE || Buffer.byteLength(line) <= LINE) return line;
  const parts: string[] = [];
  let from = 0;
  let octets = 0;
  for (let at = 0; at < line.length; at++) {
    const code = line.codePointAt(at) as number;
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (octets + size > LINE) {
      parts.push(line.slice(from, at));
      // The blank that marks a folded line is one of its octets.
      [from, octets] = [at, 1];
    }
    octets += size;
    if (size === 4) at++;
  }
  parts.push(line.slice(from));
  return parts.join('\r\n ');
}
