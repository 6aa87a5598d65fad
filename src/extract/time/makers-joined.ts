/** Times built from times. */
import type { TimeMod } from '../../model/time.ts';
import type { CalendarDraft, Draft, ShiftDraft } from './draft.ts';
import type { RuleMatch } from './grammar.ts';
import { hourIn } from './makers-counted.ts';
import { draftsOf, numberOf, wordOf } from './match-parts.ts';

/** Two dates with what lies between. */
export function makeRange(match: RuleMatch): Draft | undefined {
  const [first, last] = draftsOf(match);
  if (!first || !last || first.kind === 'range' || last.kind === 'range') return undefined;
  return { kind: 'range', first, last };
}

/** "early 2026", "the end of March", "later this year". */
export function makePart(match: RuleMatch): Draft | undefined {
  const [of] = draftsOf(match);
  if (!of || of.kind === 'part' || of.kind === 'range') return undefined;
  const compare = numberOf(match, 'COMPARE');
  // "later in the day" is that day, at no known hour.
  if (compare !== undefined && of.kind === 'shift' && of.unit === 'day' && hasIn(match))
    return undefined;
  const mod =
    compare === undefined
      ? (wordOf(match, 'EARLY') ?? wordOf(match, 'EARLYLATE'))
      : compare < 0
        ? 'EARLIER'
        : 'LATER';
  return mod === undefined ? undefined : { kind: 'part', mod: mod as 'START', of };
}

function hasIn(match: RuleMatch): boolean {
  return match.items.some((item) => item.is === 'in');
}

/** "the third quarter of last year", "Friday of last week". */
export function makeWithin(match: RuleMatch): Draft | undefined {
  const drafts = draftsOf(match);
  const outer = drafts.find(isLarge);
  const inner = drafts.find((draft) => draft !== outer);
  if (!inner || !outer) return undefined;
  if (inner.kind === 'range') {
    const [a, b] = [inner.first, inner.last];
    if (a.kind !== 'calendar' || b.kind !== 'calendar' || a.year !== undefined) return undefined;
    return {
      ...inner,
      first: { kind: 'within', inner: a, outer },
      last: { kind: 'within', inner: b, outer },
    };
  }
  if (inner.kind !== 'calendar' || inner.year !== undefined || inner.relation !== undefined)
    return undefined;
  return { kind: 'within', inner, outer };
}

function isLarge(draft: Draft): boolean {
  if (draft.kind === 'shift') return draft.unit !== 'day';
  return (
    draft.kind === 'calendar' &&
    draft.year !== undefined &&
    draft.month === undefined &&
    draft.quarter === undefined
  );
}

/** "Monday, November 3": the date, with the weekday that the words give it. */
export function makeWeekdayDate(match: RuleMatch): Draft | undefined {
  const drafts = draftsOf(match);
  const date = drafts.find((d) => d.kind !== 'calendar' || d.weekday === undefined);
  const weekday = drafts.find((d) => d.kind === 'calendar' && d.weekday !== undefined);
  if (
    !date ||
    weekday?.kind !== 'calendar' ||
    weekday.weekday === undefined ||
    weekday.relation !== undefined
  )
    return undefined;
  const { daypart } = weekday;
  const parted = daypart !== undefined && date.kind === 'calendar' ? { ...date, daypart } : date;
  return { kind: 'stated-weekday', weekday: weekday.weekday, date: parted };
}

/** "10 p.m. on Wednesday". */
export function makeTimedDate(match: RuleMatch): Draft | undefined {
  const drafts = draftsOf(match);
  const time = drafts.find(
    (d): d is CalendarDraft => d.kind === 'calendar' && d.clock !== undefined,
  );
  const date = drafts.find((d) => d !== time);
  if (!time?.clock || !date) return undefined;
  if (date.kind === 'calendar' || date.kind === 'shift')
    return { ...date, clock: clockIn(time.clock, date.daypart) };
  return undefined;
}

/** "5日下午3时": the hour is one of the day's part, written before it. */
function clockIn(clock: string, daypart: string | undefined): string {
  const hour = Number(clock.slice(0, 2));
  return hourIn(hour, daypart) === hour ? clock : `${hourIn(hour, daypart)}${clock.slice(2)}`;
}

function bendOf(match: RuleMatch): TimeMod {
  return (wordOf(match, 'BEND') ?? 'APPROX') as TimeMod;
}

/** "nearly forty years". */
export function makeBentDuration(match: RuleMatch): Draft | undefined {
  const [of] = draftsOf(match);
  return of?.kind === 'duration' && of.direction === undefined
    ? { ...of, mod: bendOf(match) }
    : undefined;
}

/** "more than two years ago". */
export function makeBentDate(match: RuleMatch): Draft | undefined {
  const [of] = draftsOf(match);
  if (of?.kind === 'event')
    return of.shift === undefined ? undefined : { ...of, mod: bendOf(match) };
  return of?.kind === 'shift' && of.amount !== undefined && Math.abs(of.amount) > 1
    ? ({ ...of, mod: bendOf(match) } satisfies ShiftDraft)
    : undefined;
}
