/**
 * The EDTF notation of a time, worked out from its bounds: what a reader of EDTF (ISO 8601-2) makes of it is the same
 * interval again, but for a part of a unit, which is written as the whole with a tilde. "2026-05-16", "2025-36", "2026~"
 * (mid-2026), "../2025-12-31", "XXXX-05-16" (no year known).
 */
import { type Day, dayParts, daysInMonth } from '../../model/day.ts';
import type { Time } from '../../model/time.ts';

/** The time with its EDTF notation, where EDTF has one: lengths, sets and references have none. */
export function withEdtf(time: Time): Time {
  const edtf = edtfOf(time);
  return edtf === undefined ? time : { ...time, edtf };
}

function edtfOf(time: Time): string | undefined {
  if (time.impossible || (time.type !== 'DATE' && time.type !== 'TIME')) return undefined;
  const { earliest, latest, timex } = time;
  if (earliest === undefined && latest === undefined)
    return /^XXXX-\d\d(?:-\d\d)?$/.test(timex) ? timex : undefined;
  if (timex.endsWith('_REF')) return undefined;
  const whole = time.soft && PARTS.has(time.mod) ? unitOfTimex(timex) : undefined;
  if (whole !== undefined && earliest !== undefined && latest !== undefined) return `${whole}~`;
  const isPlain = !time.soft && !time.range && earliest !== undefined;
  const unit = isPlain ? unitOf(earliest, latest) : undefined;
  if (unit !== undefined && time.granularity !== 'day') return unit;
  if (earliest !== undefined && earliest === latest) return time.soft ? `${earliest}~` : earliest;
  return intervalOf(time);
}

const PARTS: ReadonlySet<Time['mod']> = new Set(['START', 'MID', 'END']);

/** The year or month that a TIMEX3 value names; EDTF has no "about" for a decade. */
function unitOfTimex(timex: string): string | undefined {
  return /^\d{4}(?:-\d\d)?$/.test(timex) ? timex : undefined;
}

/** One calendar unit that is the whole interval: a year, a decade, a month, a quarter or a half. */
function unitOf(earliest: Day, latest: Day | undefined): string | undefined {
  if (latest === undefined) return undefined;
  const a = dayParts(earliest);
  const b = dayParts(latest);
  if (a.day !== 1 || b.day !== daysInMonth(b.year, b.month)) return undefined;
  const year = earliest.slice(0, 4);
  if (a.month === 1 && b.month === 12) {
    if (a.year === b.year) return year;
    return a.year % 10 === 0 && b.year - a.year === 9 ? `${year.slice(0, 3)}X` : undefined;
  }
  if (a.year !== b.year) return undefined;
  const months = b.month - a.month + 1;
  if (months === 1) return earliest.slice(0, 7);
  // EDTF level 2 codes quarters 33 to 36 and halves 40 and 41.
  if (months === 3 && a.month % 3 === 1) return `${year}-${33 + (a.month - 1) / 3}`;
  return months === 6 && a.month % 6 === 1 ? `${year}-${40 + (a.month - 1) / 6}` : undefined;
}

function intervalOf({ earliest, latest, granularity, soft }: Time): string {
  const byDays = granularity === 'day' || granularity === 'instant' || granularity === 'week';
  // An open interval says by itself that it is no point in time.
  const about = soft && earliest !== undefined && latest !== undefined ? '~' : '';
  const isMonths =
    !byDays && (earliest === undefined || earliest.endsWith('-01')) && isMonthEnd(latest);
  const isYears =
    isMonths &&
    (earliest === undefined || earliest.endsWith('-01-01')) &&
    (latest === undefined || latest.endsWith('-12-31'));
  const length = isYears ? 4 : isMonths ? 7 : 10;
  const end = (day: Day | undefined): string =>
    day === undefined ? '..' : `${day.slice(0, length)}${about}`;
  const [first, last] = [end(earliest), end(latest)];
  return first === last ? first : `${first}/${last}`;
}

function isMonthEnd(day: Day | undefined): boolean {
  if (day === undefined) return true;
  const { year, month, day: of } = dayParts(day);
  return of === daysInMonth(year, month);
}
