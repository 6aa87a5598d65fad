/** Days and quantities in plain words for messages. */
import { type Day, dayParts } from '../model/day.ts';
import type { Quantity } from '../model/quantity.ts';
import { amount } from './interval.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** The name of an ISO weekday (1-7). */
export function weekdayName(weekday: number): string {
  return WEEKDAYS[weekday - 1] ?? '';
}

/** A day without its year: "9 May". */
export function monthDay(month: number, day: number): string {
  return `${day} ${MONTHS[month - 1]}`;
}

/** "3 November 2025". */
export function dayText(day: Day): string {
  const { year, month, day: date } = dayParts(day);
  return `${monthDay(month, date)} ${year}`;
}

/** "16–17 May 2025", "31 August – 1 September 2025". */
export function daysText(from: Day, to: Day): string {
  if (from === to) return dayText(from);
  const a = dayParts(from);
  const b = dayParts(to);
  if (a.year !== b.year) return `${dayText(from)} – ${dayText(to)}`;
  if (a.month !== b.month) return `${monthDay(a.month, a.day)} – ${dayText(to)}`;
  return `${a.day}–${dayText(to)}`;
}

/** "1st", "2nd", "25th". */
export function nth(n: number): string {
  const teens = n % 100 >= 11 && n % 100 <= 13;
  return `${n}${teens ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')}`;
}

/** A quantity as its plain number with its unit: "USD 250 billion", "5 %". */
export function quantityText(quantity: Quantity): string {
  const number = amount(quantity.written);
  const range = quantity.writtenUpper ? `${number}–${amount(quantity.writtenUpper)}` : number;
  if (quantity.kind === 'money') return `${quantity.unit ?? ''} ${range}`.trim();
  return quantity.unit ? `${range} ${quantity.unit}` : range;
}

/** Names in a row: "A, B and C". */
export function listText(names: readonly string[]): string {
  return names.length < 2
    ? (names[0] ?? '')
    : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
