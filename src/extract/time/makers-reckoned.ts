/** Days of the Chinese calendar, pairs of units, hours of one part of the day, and what lies about or like another time. */
import { dayExists } from '../../model/day.ts';
import type { Duration } from '../../model/time.ts';
import type { CalendarDraft, Draft, TimeUnit } from './draft.ts';
import type { Item, RuleMatch } from './grammar.ts';
import { clockOf, hourIn } from './makers-counted.ts';
import { draftsOf, numberOf, wordOf, yearOf } from './match-parts.ts';
import { durationTimex } from './timex.ts';

/** "农历八月十五", "2025年正月初一": of a year of the Chinese calendar where one is named. */
export function makeLunarDay(match: RuleMatch): Draft | undefined {
  const month = numberOf(match, 'LUNARMONTH') ?? numberOf(match, 'MM');
  const day = numberOf(match, 'LUNARDAY') ?? numberOf(match, 'DAY');
  if (month === undefined || day === undefined || day > 30) return undefined;
  // "农历八月三国会谈": a bare figure below eleven is no day of a lunar month.
  const isCalled = match.items.some((item) => item.is === 'LUNARDAY' || item.is === '日');
  if (!isCalled && day < 11) return undefined;
  const year = yearOf(match);
  const calendar = year === undefined ? 'lunar' : 'lunar-year';
  return {
    kind: 'calendar',
    holiday: `${calendar} ${month} ${day}`,
    ...(year === undefined ? {} : { year }),
  };
}

/** "今明两年": two or three units side by side, by their offsets from now. */
export function makeUnitPair(match: RuleMatch): Draft | undefined {
  const unit = match.rule.note as TimeUnit;
  const word = match.items.find((item) => typeof item.value === 'string');
  const [from, to] = String(word?.value ?? '')
    .split(' ')
    .map(Number);
  if (from === undefined || to === undefined) return undefined;
  const at = (amount: number): Draft => ({ kind: 'shift', unit, amount, from: 'now' });
  return { kind: 'range', first: at(from), last: at(to) };
}

/** "去年同期", "上月同期", "同期"; the rule's note names the unit. */
export function makeSamePeriod(match: RuleMatch): Draft {
  const word = match.items.find((item) => item.is.startsWith('SAME'));
  const unit: TimeUnit = word?.is === 'SAMEMONTH' ? 'month' : 'year';
  const [amount, now] = String(word?.value ?? '').split(' ');
  const whole = now === undefined ? {} : { whole: true };
  return { kind: 'shift', unit, amount: Number(amount), from: 'report', same: true, ...whole };
}

/** "13月1日", "二十三月五日": no calendar has it, and its day is no day of this month. */
export function makeNoMonth(match: RuleMatch): Draft | undefined {
  const year = yearOf(match);
  const month = numberOf(match, 'HN');
  const day = numberOf(match, 'DAY');
  if (month === undefined || day === undefined || dayExists(2000, month, day)) return undefined;
  return {
    kind: 'calendar',
    month,
    day,
    impossible: true,
    ...(year === undefined ? {} : { year }),
  };
}

/** "昨晚", "明早": a word that holds a day and a part of it. */
export function makeDayPartWord(match: RuleMatch): Draft | undefined {
  const [amount, daypart] = (wordOf(match, 'DAYANDPART') ?? '').split(' ');
  if (daypart === undefined) return undefined;
  return { kind: 'shift', unit: 'day', amount: Number(amount), from: 'now', daypart };
}

/** "晚上", "当晚": of the day spoken of. */
export function makeContextPart(match: RuleMatch): Draft | undefined {
  const daypart = wordOf(match, 'PARTOFDAY');
  if (daypart === undefined) return undefined;
  return { kind: 'shift', unit: 'day', amount: 0, from: 'context', daypart };
}

/** "2030年前后". */
export function makeAround(match: RuleMatch): Draft | undefined {
  const [of] = draftsOf(match);
  return of === undefined ? undefined : { kind: 'around', of };
}

interface Hour {
  readonly hour: number;
  minute: number;
}

/** "下午2时30分至4时": both hours are of the part of the day before the first. */
export function makeHourRange(match: RuleMatch): Draft | undefined {
  const hours: Hour[] = [];
  let isHour = true;
  for (const item of match.items) {
    if (item.is === 'CLOCK') hours.push(written(item));
    else if (item.is === '半') setMinute(hours, 30);
    else if (item.is === 'HN' && isHour) hours.push({ hour: Number(item.value), minute: 0 });
    else if (item.is === 'HN') setMinute(hours, Number(item.value));
    isHour = item.is !== '时' && item.is !== '点';
  }
  const [first, last] = hours;
  if (!first || !last || hours.length !== 2) return undefined;
  const daypart = wordOf(match, 'DAYPART');
  const start = hourIn(first.hour, daypart);
  const end = last.hour < start ? hourIn(last.hour, daypart) : last.hour;
  const from = clockOf(start, first.minute);
  const to = clockOf(end, last.minute);
  if (from === undefined || to === undefined || from >= to) return undefined;
  const at = (clock: string): CalendarDraft => ({ kind: 'calendar', clock });
  return { kind: 'range', first: at(from), last: at(to) };
}

function written(item: Item): Hour {
  const [hour = 0, minute = 0] = String(item.value).split(':').map(Number);
  return { hour, minute };
}

function setMinute(hours: readonly Hour[], minute: number): void {
  const last = hours.at(-1);
  if (last) last.minute = minute;
}

/** "每周一下午8点", "每天上午": what recurs, with its hour or part of the day. */
export function makeTimedSet(match: RuleMatch): Draft | undefined {
  const weekday = numberOf(match, 'WEEKDAY');
  const word = wordOf(match, 'SETWORD');
  if (word !== undefined && word !== 'P1D') return undefined;
  const daypart = wordOf(match, 'DAYPART');
  const day = weekday === undefined ? 'XXXX-XX-XX' : `XXXX-WXX-${weekday}`;
  const hour = numberOf(match, 'HN');
  if (hour === undefined)
    return daypart === undefined ? undefined : { kind: 'set', timex: day + daypart };
  const clock = clockOf(hourIn(hour, daypart), match.items.some((i) => i.is === '半') ? 30 : 0);
  return clock === undefined ? undefined : { kind: 'set', timex: `${day}T${clock}` };
}

/** "每半年": twice a unit. */
export function makeEveryHalf(match: RuleMatch): Draft | undefined {
  const unit = wordOf(match, 'UNITS') as Duration['unit'] | undefined;
  if (unit === undefined) return undefined;
  return { kind: 'set', timex: durationTimex(0.5, unit), duration: { amount: 0.5, unit } };
}

/** "年产", "年均": what is counted for each year. */
export function makePerYear(): Draft {
  return { kind: 'set', timex: 'P1Y', duration: { amount: 1, unit: 'year' } };
}

/** "第三年": a year by its place among others, told as the length up to its end. */
export function makeOrdinalUnit(match: RuleMatch): Draft | undefined {
  const amount = numberOf(match, 'ORD');
  const unit = wordOf(match, 'UNITS') as TimeUnit | undefined;
  if (amount === undefined || unit === undefined || amount < 1) return undefined;
  return { kind: 'duration', amount, unit };
}

/** "去年春节": a feast of the year that the word points at. */
export function makeFeastInYear(match: RuleMatch): Draft | undefined {
  const named = wordOf(match, 'FEAST');
  const amount = numberOf(match, 'DYEAR');
  if (named === undefined || amount === undefined) return undefined;
  return {
    kind: 'within',
    inner: { kind: 'calendar', named },
    outer: { kind: 'shift', unit: 'year', amount, from: 'now', whole: true },
  };
}

/** "“五一”假期": a holiday told by its figures. */
export function makeHolidayNumber(match: RuleMatch): Draft | undefined {
  const holiday = wordOf(match, 'HOLIDAYNUMBER');
  return holiday === undefined ? undefined : { kind: 'calendar', holiday };
}

/** "在过去", "现有": a reference that only its neighbours make one. */
export function makeLedReference(match: RuleMatch): Draft | undefined {
  const value = wordOf(match, 'REFLED') ?? wordOf(match, 'NEARREF') ?? wordOf(match, 'NOWVERB');
  return value === undefined ? undefined : { kind: 'reference', value };
}

/** "令和七年": a year of a reign; a month is told only where the reign counts in months of our calendar. */
export function makeReignYear(match: RuleMatch): Draft | undefined {
  const [before, gregorian] = (wordOf(match, 'REIGN') ?? '').split(' ');
  const count = numberOf(match, 'FIRSTYEAR') ?? numberOf(match, 'HN');
  if (before === undefined || count === undefined || count < 1 || count > 64) return undefined;
  const year = Number(before) + count;
  const month = gregorian === undefined ? undefined : numberOf(match, 'MM');
  const day = month === undefined ? undefined : numberOf(match, 'DAY');
  if (month === undefined) return { kind: 'calendar', year };
  if (day === undefined) return { kind: 'calendar', year, month };
  const impossible = dayExists(year, month, day) ? {} : { impossible: true };
  return { kind: 'calendar', year, month, day, ...impossible };
}
