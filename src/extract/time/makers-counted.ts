/** Times whose units follow their numbers ("5日", "20世纪90年代", "1至10月"), and pointers of one word ("今年"). */
import { dayExists } from '../../model/day.ts';
import type { TimeMod } from '../../model/time.ts';
import type { CalendarDraft, Draft, TimeUnit } from './draft.ts';
import type { RuleMatch } from './grammar.ts';
import { amountOf, draftsOf, numberOf, unitOf, wordOf } from './match-parts.ts';
import { two } from './timex.ts';

function numbersOf(match: RuleMatch, is: string): number[] {
  return match.items.flatMap((item) =>
    item.is === is && typeof item.value === 'number' ? [item.value] : [],
  );
}

function pointer(match: RuleMatch): number {
  const found = match.items.find((item) => typeof item.value === 'number' && item.is.length > 1);
  return Number(found?.value ?? 0);
}

/** "今年", "上个月", "本周": the unit of now, or so many from it; the rule's note names the unit. */
export function makeDeicticUnit(match: RuleMatch): Draft {
  const unit = match.rule.note as TimeUnit;
  return { kind: 'shift', unit, amount: pointer(match), from: 'now', whole: true };
}

/** "当天", "同年", "次日": counted from the time last spoken of. */
export function makeContextUnit(match: RuleMatch): Draft {
  const unit = match.rule.note as TimeUnit;
  const amount = pointer(match);
  const daypart = wordOf(match, 'DAYPART');
  // "比上年增长": the year before the one spoken of just now.
  const before = unit === 'year' && amount < 0 ? { whole: true, near: true } : {};
  return {
    kind: 'shift',
    unit,
    amount,
    from: 'context',
    ...before,
    ...(daypart === undefined ? {} : { daypart }),
  };
}

/** "上周五": a day of a calendar week; the word's value counts days from the Monday of this week. */
export function makeWeekDay(match: RuleMatch): Draft {
  const days = pointer(match);
  const week = Math.floor((days - 1) / 7);
  return {
    kind: 'within',
    inner: { kind: 'calendar', weekday: days - week * 7 },
    outer: { kind: 'shift', unit: 'week', amount: week, from: 'now' },
  };
}

/** A plan of the reference by its id. */
export function makePlan(match: RuleMatch): Draft | undefined {
  const id = wordOf(match, 'PLAN') ?? wordOf(match, 'PLANNAME');
  return id === undefined ? undefined : { kind: 'plan', id };
}

/** "5日", "28日上午": a day whose month the context gives. */
export function makeBareDay(match: RuleMatch): Draft | undefined {
  const day = numberOf(match, 'DAY') ?? numberOf(match, 'DAYORD');
  if (day === undefined) return undefined;
  const daypart = wordOf(match, 'DAYPART');
  return { kind: 'calendar', day, ...(daypart === undefined ? {} : { daypart }) };
}

/** "90年代", "20世纪90年代", "上世纪90年代", "21世纪". */
export function makeDecade(match: RuleMatch): Draft | undefined {
  const [first, second] = numbersOf(match, 'HN');
  const relation = numberOf(match, 'DCENTURY');
  const full = numberOf(match, 'YEAR');
  const century = first ?? numberOf(match, 'CENTURYNAME');
  if (match.rule.note === 'century')
    return century !== undefined && century >= 1 && century <= 30
      ? { kind: 'calendar', century }
      : undefined;
  const decade = full ?? (second === undefined ? first : second);
  if (decade === undefined || decade % 10 !== 0) return undefined;
  if (relation !== undefined) return { kind: 'calendar', decade, relation: relation as -1 | 0 | 1 };
  if (second !== undefined && first !== undefined)
    return { kind: 'calendar', decade: (first - 1) * 100 + second };
  return decade >= 10 ? { kind: 'calendar', decade } : undefined;
}

/** "三年", "30多年", "几个月", "两年多", "两年半", "半年"; figures that are a year are no length. */
export function makeCountedDuration(match: RuleMatch): Draft | undefined {
  const unit = unitOf(match) ?? (wordOf(match, 'PERUNIT') as TimeUnit | undefined);
  if (unit === undefined) return undefined;
  const isMore = match.items.some(
    (item) => item.is === 'NMORE' || item.is === 'UNITSMORE' || item.is === '多',
  );
  if (match.items.some((item) => item.is === 'HALF'))
    return { kind: 'duration', amount: 0.5, unit };
  const half = match.items.some((item) => item.is === '半' || item.is === 'UNITSHALF') ? 0.5 : 0;
  const counted = amountOf(match) ?? numberOf(match, 'NMORE');
  const vague = match.items.some((item) => item.is === 'NFEW') || match.rule.note === 'range';
  const amount = vague || counted === undefined ? undefined : counted + half;
  const first = match.items.find((item) => item.is === 'N');
  if (unit === 'year' && first && first.to === first.from + 1 && Number(first.value) >= 1800)
    return undefined;
  if (match.rule.note === 'ago')
    return amount === undefined
      ? { kind: 'shift', unit, amount, from: 'now' }
      : { kind: 'shift', unit, amount: -amount, from: 'now', ago: true };
  if (match.rule.note === 'hence') return amount === undefined ? undefined : hence(unit, amount);
  const mod: TimeMod | undefined = isMore && amount !== undefined ? 'MORE_THAN' : undefined;
  const direction = match.rule.note === 'past' ? -1 : match.rule.note === 'future' ? 1 : undefined;
  return {
    kind: 'duration',
    amount,
    unit,
    ...(mod === undefined ? {} : { mod }),
    ...(direction === undefined ? {} : { direction }),
  };
}

/** "一年后": so many whole units after now, or after the time that the clause tells of. */
function hence(unit: TimeUnit, amount: number): Draft {
  const whole = unit === 'year' ? { whole: true } : {};
  return { kind: 'shift', unit, amount, from: 'context', near: true, ...whole };
}

/** "上午9时30分", "下午3点半"; afternoon and evening count on from noon. */
export function makeCountedClock(match: RuleMatch): CalendarDraft | undefined {
  const written = wordOf(match, 'CLOCK')?.split(':').map(Number);
  const said = numbersOf(match, 'HN');
  const [hours = numberOf(match, 'NN'), minutes = 0, seconds] = written ?? said;
  if (hours === undefined) return undefined;
  const daypart = wordOf(match, 'DAYPART');
  const minute = match.items.some((item) => item.is === '半') ? 30 : minutes;
  const clock = clockOf(hourIn(hours, daypart), minute, seconds);
  return clock === undefined ? undefined : { kind: 'calendar', clock };
}

/** "09:30" of hour and minute; undefined where no day has it. */
export function clockOf(hour: number, minute: number, second?: number): string | undefined {
  if (hour > 24 || minute > 59 || (second ?? 0) > 59) return undefined;
  return [hour, minute, ...(second === undefined ? [] : [second])].map(two).join(':');
}

/** The hour of a day's part: "下午3" is 15. */
export function hourIn(hour: number, daypart: string | undefined): number {
  const isLate = daypart === 'TAF' || daypart === 'TEV' || (daypart === 'TNI' && hour > 5);
  return hour < 12 && isLate ? hour + 12 : hour;
}

/** "3月28日至29日", "1至10月", "2026年至2030年", "28日至29日": two ends that share a unit. */
export function makeUnitRange(match: RuleMatch): Draft | undefined {
  const years = numbersOf(match, 'YEAR');
  const months = numbersOf(match, 'MM');
  const days = numbersOf(match, 'DAY');
  const [month] = months;
  const year = match.rule.note === 'years' ? undefined : years[0];
  const ends = match.rule.note === 'years' ? years : days.length === 2 ? days : months;
  const [from, to] = ends;
  if (from === undefined || to === undefined || from >= to) return undefined;
  const at = (end: number): CalendarDraft => {
    if (match.rule.note === 'years') return { kind: 'calendar', year: end };
    const said = year === undefined ? { ownYear: true } : { year };
    if (days.length !== 2) return { kind: 'calendar', month: end, ...said };
    if (month === undefined) return { kind: 'calendar', day: end };
    const impossible = dayExists(year ?? 2000, month, end) ? {} : { impossible: true };
    return { kind: 'calendar', month, day: end, ...said, ...impossible };
  };
  const oneYear = ends === months && year === undefined ? { oneYear: true } : {};
  return { kind: 'range', first: at(from), last: at(to), ...oneYear };
}

/** "2026年年底", "3月中旬"; a bare "年底" is this year's; "年内" is what is left of the year. */
export function makePartAfter(match: RuleMatch): Draft | undefined {
  const [of] = draftsOf(match);
  if (of === undefined) {
    const unit = (wordOf(match, 'PERUNIT') ?? unitOf(match)) as TimeUnit | undefined;
    if (unit !== 'year' && unit !== 'month') return undefined;
    const shift: Draft = { kind: 'shift', unit, amount: 0, from: 'now' };
    return { kind: 'part', mod: match.rule.note as 'START', of: shift };
  }
  if (of.kind === 'part' || of.kind === 'range') return undefined;
  // "今年七月中旬", but not "去年下半年中旬".
  if (of.kind === 'within' && (of.inner.month === undefined || of.inner.day !== undefined))
    return undefined;
  return { kind: 'part', mod: match.rule.note as 'START', of };
}

/** "2024年全年": the year itself. */
export function makeWholeYear(match: RuleMatch): Draft | undefined {
  return draftsOf(match)[0];
}
