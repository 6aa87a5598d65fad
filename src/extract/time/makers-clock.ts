/** Times of day with their zones. */
import type { CalendarDraft } from './draft.ts';
import type { RuleMatch } from './grammar.ts';
import { numberOf, wordOf } from './match-parts.ts';

/** A time of day; undefined where the figures are no time. The offset of its zone stands behind it: "09:00+08:00". */
export function makeClock(match: RuleMatch): CalendarDraft | undefined {
  const zone = zoneOf(match);
  if (zone === undefined) return undefined;
  const word = wordOf(match, 'CLOCKWORD');
  if (word !== undefined) return { kind: 'calendar', clock: word + zone };
  const half = wordOf(match, 'AMPM');
  const [hours, minutes = '00'] = writtenOf(match).split(':');
  let hour = Number(hours);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return undefined;
    hour = (hour % 12) + (half === 'pm' ? 12 : 0);
  }
  if (hour > 24) return undefined;
  return { kind: 'calendar', clock: `${String(hour).padStart(2, '0')}:${minutes}${zone}` };
}

function writtenOf(match: RuleMatch): string {
  for (const is of ['CLOCK', 'DOTCLOCK', 'HHMM']) {
    const written = wordOf(match, is);
    if (written !== undefined) return written;
  }
  return `${numberOf(match, 'NN')}:00`;
}

/** The widest offsets from Greenwich that are in use, in hours. */
const WIDEST = { '+': 14, '-': 12 } as const;

/** The offset that the match gives, by a zone's name or in figures; undefined where the figures are none. */
function zoneOf(match: RuleMatch): string | undefined {
  const name = wordOf(match, 'ZONE');
  const at = match.items.findIndex((item) => item.is === '+' || item.is === '-');
  const sign = match.items[at]?.is as '+' | '-' | undefined;
  if (sign === undefined) return name ?? '';
  // Only Greenwich is counted from: "EST+1" is no zone.
  if (name !== undefined && name !== 'Z') return undefined;
  const [hours, minutes = '00'] = String(match.items[at + 1]?.value ?? '').split(':');
  const hour = Number(hours);
  if (hour > WIDEST[sign] || !/^(?:00|15|30|45)$/.test(minutes)) return undefined;
  return `${sign}${String(hour).padStart(2, '0')}:${minutes}`;
}
