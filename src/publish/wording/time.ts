import { addDays, type Day, dayParts, daysInMonth, makeDay } from '../../model/day.ts';
import type { Time } from '../../model/time.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** Keeps a date or a number with its unit on one line. */
const NBSP = '\u00a0';
const HALVES: Readonly<Record<string, string>> = { H1: 'first half of', H2: 'second half of' };
const SEASONS: Readonly<Record<string, string>> = {
  SP: 'spring',
  SU: 'summer',
  FA: 'autumn',
  WI: 'winter',
};

/** A day in words: "3 Nov 2025" (no-break spaces). */
export function dayText(day: Day): string {
  const { year, month, day: d } = dayParts(day);
  return [d, MONTHS[month - 1], year].join(NBSP);
}

/** A time in words: "16–17 May 2025", "by 2026", "mid-2026"; undefined where it has no place in the calendar. */
export function timeText(time: Time): string | undefined {
  if (time.impossible) return undefined;
  if (time.type === 'DURATION' || time.type === 'SET') return durationText(time);
  const { earliest, latest } = time;
  if (latest !== undefined && (earliest === undefined || time.deadline)) return upTo(latest, time);
  if (earliest === undefined) return undefined;
  if (latest === undefined) return onwards(earliest, time);
  const unit = time.range ? undefined : unitText(time.timex);
  const byDays = time.mod === undefined && /^(?:day|month|year)$/.test(time.granularity);
  return modified(unit === undefined || byDays ? rangeText(earliest, latest) : unit, time);
}

/** An interval without a beginning, or one of which only the end matters: a deadline. */
function upTo(latest: Day, time: Time): string {
  const unit = unitText(time.timex);
  if (unit !== undefined && borders(addDays(latest, 1), latest, time.timex))
    return `before${NBSP}${unit}`;
  return `${time.deadline ? 'by' : 'until'}${NBSP}${edgeText(latest, time, 'end')}`;
}

/** Whether a unit of the calendar ("2026", "2026-06") holds one day and not the other, its neighbour. */
function borders(inside: Day, outside: Day, timex: string): boolean {
  return inside.startsWith(timex) && !outside.startsWith(timex);
}

/** An interval without an end. */
function onwards(earliest: Day, time: Time): string {
  const unit = unitText(time.timex);
  if (unit !== undefined && borders(addDays(earliest, -1), earliest, time.timex))
    return `after${NBSP}${unit}`;
  const after = time.mod === 'AFTER' || time.mod === 'MORE_THAN';
  return `${after ? 'after' : 'from'}${NBSP}${edgeText(earliest, time, 'start')}`;
}

/** Two days as a range, sharing what they share: "3 Nov 2025", "16–17 May 2025", "2025", "May–Jun 2025". */
export function rangeText(from: Day, to: Day): string {
  const a = dayParts(from);
  const b = dayParts(to);
  if (from === to) return dayText(from);
  const wholeMonths = a.day === 1 && b.day === daysInMonth(b.year, b.month);
  if (wholeMonths && a.month === 1 && b.month === 12)
    return a.year === b.year ? `${a.year}` : `${a.year}–${b.year}`;
  if (wholeMonths && a.year === b.year) {
    const last = `${MONTHS[b.month - 1]}${NBSP}${b.year}`;
    return a.month === b.month ? last : `${MONTHS[a.month - 1]}–${last}`;
  }
  if (a.year === b.year && a.month === b.month) return `${a.day}–${dayText(to)}`;
  if (a.year === b.year) return `${a.day}${NBSP}${MONTHS[a.month - 1]}–${dayText(to)}`;
  return `${dayText(from)}–${dayText(to)}`;
}

/** The bound of an open interval at the precision of the words: 31 Dec 2026 of "by 2026" is "2026". */
function edgeText(day: Day, time: Time, side: 'start' | 'end'): string {
  const unit = unitText(time.timex);
  const { year, month, day: d } = dayParts(day);
  const monthEdge = side === 'end' ? d === daysInMonth(year, month) : d === 1;
  const yearEdge = monthEdge && month === (side === 'end' ? 12 : 1);
  if (time.mod === 'END' && side === 'end' && unit) return `end${NBSP}of${NBSP}${unit}`;
  if (time.granularity === 'year' && yearEdge) return `${year}`;
  if (time.granularity === 'month' && monthEdge) return `${MONTHS[month - 1]}${NBSP}${year}`;
  if (time.mod && /^(?:START|MID|END)$/.test(time.mod) && unit) return modified(unit, time);
  if (time.granularity !== 'day' && time.granularity !== 'instant' && unit) return unit;
  return dayText(day);
}

function modified(plain: string, time: Time): string {
  switch (time.mod) {
    case 'START':
      return `early${NBSP}${plain}`;
    case 'MID':
      return `mid-${plain}`;
    case 'END':
      return `late${NBSP}${plain}`;
    case 'APPROX':
      return `about${NBSP}${plain}`;
    case 'BEFORE':
      return `before${NBSP}${plain}`;
    case 'AFTER':
      return `after${NBSP}${plain}`;
    default:
      return plain;
  }
}

/** One calendar unit of a TIMEX3 value in words; undefined for values of other form. */
function unitText(timex: string): string | undefined {
  const day = /^(\d{4})-(\d{2})-(\d{2})(?:T.*)?$/.exec(timex);
  if (day) return dayText(makeDayOrUndefined(timex.slice(0, 10)) ?? timex);
  const match = /^(\d{4})(?:-(\d{2}|Q[1-4]|H[12]|SP|SU|FA|WI|W\d{2}))?$/.exec(timex);
  if (!match) return /^\d{3}$/.test(timex) ? `${timex}0s` : undefined;
  const [, year, part] = match;
  if (part === undefined) return year;
  if (/^\d/.test(part)) return `${MONTHS[Number(part) - 1]}${NBSP}${year}`;
  if (part in HALVES) return `${HALVES[part]}${NBSP}${year}`;
  if (part in SEASONS) return `${SEASONS[part]}${NBSP}${year}`;
  return part.startsWith('W')
    ? `week${NBSP}${Number(part.slice(1))}${NBSP}of${NBSP}${year}`
    : `${part}${NBSP}${year}`;
}

function makeDayOrUndefined(text: string): Day | undefined {
  const { year, month, day } = dayParts(text);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
    ? makeDay(year, month, day)
    : undefined;
}

function durationText(time: Time): string | undefined {
  const { duration } = time;
  if (!duration) return undefined;
  const plural = duration.amount === 1 ? '' : 's';
  const unit = duration.unit === 'century' && plural ? 'centuries' : `${duration.unit}${plural}`;
  return time.type === 'SET'
    ? `every${NBSP}${duration.amount === 1 ? duration.unit : `${duration.amount}${NBSP}${unit}`}`
    : `${duration.amount}${NBSP}${unit}`;
}
