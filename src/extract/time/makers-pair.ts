/** Lengths and hours in pairs, times that recur so often, one unit more, units by their number. */
import type { Duration } from '../../model/time.ts';
import type { CalendarDraft, Draft, RangeDraft, TimeUnit } from './draft.ts';
import type { Item, RuleMatch } from './grammar.ts';
import { draftsOf, numberOf, relationOf, unitOf, wordOf } from './match-parts.ts';
import { durationTimex } from './timex.ts';

/** "9 a.m. to 5 p.m.": two hours of one day. */
export function makeClockRange(match: RuleMatch): Draft | undefined {
  const [first, last] = draftsOf(match);
  if (first?.kind !== 'calendar' || last?.kind !== 'calendar') return undefined;
  return { kind: 'range', first, last };
}

/** "9-11 a.m.", "2 to 4:30 p.m.": both hours are of the half of the day that the last one names. */
export function makeBareClockRange(match: RuleMatch): RangeDraft | undefined {
  const hours = match.items.filter((item) => item.is === 'NN' || item.is === 'CLOCK');
  const halves = match.items.flatMap((item) => (item.is === 'AMPM' ? [String(item.value)] : []));
  const half = halves.at(-1);
  const [from, to] = hours;
  if (from === undefined || to === undefined) return undefined;
  const first = clockOf(from, halves[0]);
  const last = clockOf(to, half);
  if (first === undefined || last === undefined || half === undefined) return undefined;
  // "11-2 p.m." begins before noon.
  const start = halves.length === 1 && first > last ? clockOf(from, 'am') : first;
  if (start === undefined || start >= last) return undefined;
  const at = (clock: string): CalendarDraft => ({ kind: 'calendar', clock });
  return { kind: 'range', first: at(start), last: at(last) };
}

function clockOf(item: Item, half: string | undefined): string | undefined {
  const [hours, minutes = '00'] = String(item.value).split(':');
  const hour = Number(hours);
  if (hour < 1 || hour > 12) return undefined;
  return `${String((hour % 12) + (half === 'pm' ? 12 : 0)).padStart(2, '0')}:${minutes}`;
}

/** "three to five years", "the next 12 to 18 months": at most the last. */
export function makeLengthRange(match: RuleMatch): Draft | undefined {
  const numbers = match.items.flatMap((item) =>
    item.is === 'N' && typeof item.value === 'number' ? [item.value] : [],
  );
  const [first, last] = numbers;
  const unit = unitOf(match);
  if (unit === undefined || first === undefined || last === undefined || first >= last)
    return undefined;
  if (unit === 'year' && first >= 1000) return undefined;
  const ago = numberOf(match, 'AGO');
  if (ago !== undefined)
    return { kind: 'shift', amount: last * ago, unit, from: 'now', ago: true, mod: 'APPROX' };
  const relation = relationOf(match);
  return {
    kind: 'duration',
    amount: last,
    unit,
    ...(relation === 1 || relation === -1 ? { direction: relation } : {}),
    mod: 'APPROX',
  };
}

/** "twice a week", "three times a year", "once every two years". */
export function makeTimesSet(match: RuleMatch): Draft | undefined {
  const unit = unitOf(match) as Duration['unit'] | 'weekend' | undefined;
  if (unit === undefined || unit === 'weekend') return undefined;
  const isCounted = match.items.some((item) => item.is === 'EVERY' || item.is === 'TIMESWORD');
  const amount = isCounted ? (numberOf(match, 'N') ?? numberOf(match, 'EVERY') ?? 1) : 1;
  return { kind: 'set', timex: durationTimex(amount, unit), duration: { amount, unit } };
}

/** "another two years", "an additional month". */
export function makeMoreUnits(match: RuleMatch): Draft | undefined {
  const unit = unitOf(match);
  if (unit === undefined) return undefined;
  const vague = match.items.some((item) => item.is === 'FEW');
  const amount = vague ? undefined : (numberOf(match, 'N') ?? numberOf(match, 'COUPLE') ?? 1);
  // "made 2004 another year to remember": a year, and no length.
  if (amount !== undefined && amount >= 1000) return undefined;
  return { kind: 'duration', amount, unit };
}

/** "the second day of the talks": the unit spoken of. */
export function makeNthUnit(match: RuleMatch): Draft | undefined {
  const unit = unitOf(match) as TimeUnit | undefined;
  return unit === undefined ? undefined : { kind: 'shift', unit, amount: 0, from: 'context' };
}

/** "by year's end": the late part of the unit of now. */
export function makeUnitEnd(match: RuleMatch): Draft | undefined {
  return edgeOfNow(unitOf(match), 'END');
}

/** "by mid-year". */
export function makeMidUnit(match: RuleMatch): Draft | undefined {
  return edgeOfNow(wordOf(match, 'MIDUNIT') as TimeUnit | undefined, 'MID');
}

function edgeOfNow(unit: TimeUnit | undefined, mod: 'MID' | 'END'): Draft | undefined {
  if (unit === undefined) return undefined;
  return { kind: 'part', mod, of: { kind: 'shift', unit, amount: 0, from: 'now' } };
}

/** "by mid afternoon": of the day spoken of. */
export function makeMidDaypart(match: RuleMatch): Draft | undefined {
  const compare = numberOf(match, 'COMPARE');
  const mod = compare === undefined ? wordOf(match, 'EARLY') : compare < 0 ? 'EARLIER' : 'LATER';
  const daypart = wordOf(match, 'DAYPART');
  if (mod === undefined || daypart === undefined) return undefined;
  const of: Draft = { kind: 'shift', unit: 'day', amount: 0, from: 'context', daypart };
  return { kind: 'part', mod: mod as 'START', of };
}
