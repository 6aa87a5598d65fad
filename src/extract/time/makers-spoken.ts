/** Hours as they are spoken, weeks of a day, time stamps of machines. */
import { dayExists } from '../../model/day.ts';
import type { CalendarDraft, Draft } from './draft.ts';
import type { RuleMatch } from './grammar.ts';
import { hourIn } from './makers-counted.ts';
import { makeDotted } from './makers-numeric.ts';
import { draftsOf, numberOf, wordOf } from './match-parts.ts';

/** "ten o'clock", "half past seven", "quarter to five", "20 minutes past eight in the evening". */
export function makeSpokenClock(match: RuleMatch): CalendarDraft | undefined {
  const has = (is: string): boolean => match.items.some((item) => item.is === is);
  const numbers = match.items.flatMap((item) => (item.is === 'N' ? [Number(item.value)] : []));
  const hour = numbers.at(-1);
  if (hour === undefined || !Number.isInteger(hour) || hour < 1 || hour > 12) return undefined;
  const off = has('HALF') ? 30 : has('UNIT_QUARTER') ? 15 : numbers.length > 1 ? numbers[0] : 0;
  if (off === undefined || !Number.isInteger(off) || off < 0 || off > 59) return undefined;
  const total = hourOf(hour, match) * 60 + (has('to') ? -off : off);
  if (total < 0 || total >= 24 * 60) return undefined;
  return { kind: 'calendar', clock: `${two(Math.floor(total / 60))}:${two(total % 60)}` };
}

/** The hour of twenty-four, where the words tell the half of the day. */
function hourOf(hour: number, match: RuleMatch): number {
  const half = wordOf(match, 'AMPM');
  if (half !== undefined) return (hour % 12) + (half === 'pm' ? 12 : 0);
  const part = wordOf(match, 'DAYPART');
  // "ten at night", but "two at night" is before dawn.
  if (part === 'TNI') return hour === 12 ? 0 : hour >= 6 ? hour + 12 : hour;
  return part === undefined ? hour : hourIn(hour, part);
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** "the week of 13 April": the calendar week that holds the day. */
export function makeWeekOf(match: RuleMatch): Draft | undefined {
  const [of] = draftsOf(match);
  return of === undefined || of.kind === 'range'
    ? undefined
    : { kind: 'offset', amount: 0, unit: 'week', of };
}

/** "Oct 26 15:50:06 2016", "23.04.2022 14:55", "2026-11-20T14:05:00Z": a date with its hour, as machines write it. */
export function makeStamp(match: RuleMatch): CalendarDraft | undefined {
  const day = dayOf(match);
  const clock = stampClock(match);
  if (day === undefined || clock === undefined) return undefined;
  const { year, month, day: of } = day;
  const impossible = dayExists(year ?? 2000, month ?? 0, of ?? 0) ? {} : { impossible: true };
  return { ...day, clock, ...impossible };
}

/** The date of a stamp: its month by name, or year, month and day in figures. */
function dayOf(match: RuleMatch): CalendarDraft | undefined {
  if (match.items.some((item) => item.is === 'DOTTED')) return makeDotted(match);
  const year = numberOf(match, 'YEAR');
  const named = numberOf(match, 'MONTH');
  const figures = match.items.flatMap((item) => (item.is === 'NN' ? [Number(item.value)] : []));
  const [month, day] = named === undefined ? figures : [named, numberOf(match, 'DAY')];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return { kind: 'calendar', year, month, day };
}

/** "14:05", "14:05:07Z", "T14:05+08:00"; seconds stand only where there are some. */
function stampClock(match: RuleMatch): string | undefined {
  const [first, second] = match.items.flatMap((item) =>
    item.is === 'CLOCK' || item.is === 'MINSEC' ? [String(item.value)] : [],
  );
  const led = numberOf(match, 'TCLOCK');
  const minutes = match.items.at(-1)?.is === 'NN' ? match.items.at(-1) : undefined;
  const written =
    led === undefined ? first : `${two(led)}:${first ?? two(Number(minutes?.value ?? Number.NaN))}`;
  const parts = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(written ?? '');
  if (!parts || Number(parts[1]) > 23 || Number(parts[2]) > 59) return undefined;
  const seconds = parts[3] === undefined || parts[3] === '00' ? '' : `:${parts[3]}`;
  const signs = match.items.map((item) => item.is);
  const sign = signs.includes('+') ? '+' : signs.at(-2) === '-' ? '-' : undefined;
  const zone = signs.includes('z') ? 'Z' : sign === undefined ? '' : `${sign}${second ?? ''}`;
  return `${two(Number(parts[1]))}:${parts[2]}${seconds}${wordOf(match, 'ZONE') ?? zone}`;
}

/** "FY19", "FY2025": a fiscal year by its short name. */
export function makeFiscalName(match: RuleMatch): Draft | undefined {
  const year = numberOf(match, 'FISCALNAME');
  return year === undefined ? undefined : { kind: 'calendar', fiscal: true, year };
}

/** "every day at 9 a.m.", "each Monday at 10:30": what recurs, with its hour. */
export function makeClockedSet(match: RuleMatch): Draft | undefined {
  const drafts = draftsOf(match);
  const set = drafts.find((draft) => draft.kind === 'set');
  const hour = drafts.find((draft) => draft.kind === 'calendar');
  if (set?.kind !== 'set' || hour?.kind !== 'calendar' || hour.clock === undefined)
    return undefined;
  const day = set.timex === 'P1D' ? 'XXXX-XX-XX' : set.timex;
  if (!/^XXXX-(?:XX-XX|WXX-\d)$/.test(day)) return undefined;
  return { kind: 'set', timex: `${day}T${hour.clock}` };
}
