import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  centurySpan,
  decadeSpan,
  halfSpan,
  isoWeek,
  monthSpan,
  quarterSpan,
  seasonSpan,
  weekendSpan,
  weekSpan,
  yearSpan,
} from '../../../src/extract/time/calendar.ts';
import { awayFrom } from '../../../src/extract/time/resolve-duration.ts';
import { addDays, addMonths, dayNumber, daysBetween, weekday } from '../../../src/model/day.ts';

const day = fc.integer({ min: -690_000, max: 2_900_000 }).map((days) => {
  const date = Temporal.PlainDate.from('1970-01-01').add({ days });
  return date.year < 1 || date.year > 9900 ? Temporal.PlainDate.from('2024-02-29') : date;
});
const year = fc.integer({ min: 1, max: 9900 });
const RUNS = { numRuns: 2000, seed: 11 };

/** Asserts that a span runs from a day to the day before another. */
function expectSpan(
  span: { readonly earliest: string; readonly latest: string },
  from: Temporal.PlainDate,
  next: Temporal.PlainDate,
): void {
  expect([span.earliest, span.latest]).toEqual([`${from}`, `${next.subtract({ days: 1 })}`]);
}

describe('days against Temporal', () => {
  it('add days and months', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -1200, max: 1200 }), (date, count) => {
        const moved = date.add({ months: count });
        const stepped = date.add({ days: count });
        if (moved.year >= 1) expect(addMonths(`${date}`, count)).toBe(`${moved}`);
        if (stepped.year >= 1) expect(addDays(`${date}`, count)).toBe(`${stepped}`);
      }),
      RUNS,
    );
  });

  it('weekday, ISO week, number and distance', () => {
    const epoch = Temporal.PlainDate.from('1970-01-01');
    fc.assert(
      fc.property(day, day, (a, b) => {
        expect(weekday(`${a}`)).toBe(a.dayOfWeek);
        if (a.yearOfWeek !== undefined && a.yearOfWeek >= 1)
          expect(isoWeek(`${a}`)).toEqual({ year: a.yearOfWeek, number: a.weekOfYear });
        expect(dayNumber(`${a}`)).toBe(epoch.until(a, { largestUnit: 'days' }).days);
        expect(daysBetween(`${a}`, `${b}`)).toBe(a.until(b, { largestUnit: 'days' }).days);
      }),
      RUNS,
    );
  });

  it('a length from a day', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -90, max: 90 }), (date, amount) => {
        const steps = [
          ['day', { days: amount }],
          ['week', { weeks: amount }],
          ['month', { months: amount }],
          ['quarter', { months: amount * 3 }],
          ['year', { years: amount }],
        ] as const;
        for (const [unit, step] of steps) {
          const moved = date.add(step);
          if (moved.year < 2 || moved.year > 9900) continue;
          expect(awayFrom(`${date}`, amount, unit)).toBe(`${moved}`);
        }
      }),
      RUNS,
    );
  });
});

describe('units against Temporal', () => {
  it('weeks and weekends', () => {
    fc.assert(
      fc.property(day, (date) => {
        const monday = date.subtract({ days: date.dayOfWeek - 1 });
        if (monday.year < 1) return;
        expectSpan(weekSpan(`${date}`), monday, monday.add({ days: 7 }));
        expectSpan(weekendSpan(`${date}`), monday.add({ days: 5 }), monday.add({ days: 7 }));
      }),
      RUNS,
    );
  });

  it('months, quarters, halves, seasons, years, decades, centuries', () => {
    fc.assert(
      fc.property(year, fc.integer({ min: 1, max: 12 }), (of, month) => {
        const from = (m: number, y = of): Temporal.PlainDate =>
          Temporal.PlainDate.from({ year: y, month: m, day: 1 });
        expectSpan(monthSpan(of, month), from(month), from(month).add({ months: 1 }));
        const quarter = Math.ceil(month / 3);
        const q = from(quarter * 3 - 2);
        expectSpan(quarterSpan(of, quarter), q, q.add({ months: 3 }));
        const half = Math.ceil(month / 6);
        expectSpan(halfSpan(of, half), from(half * 6 - 5), from(half * 6 - 5).add({ months: 6 }));
        expectSpan(yearSpan(of), from(1), from(1).add({ years: 1 }));
        const winter = from(12);
        expectSpan(seasonSpan(of, 'WI'), winter, winter.add({ months: 3 }));
        const decade = of - (of % 10);
        if (decade > 0)
          expectSpan(decadeSpan(decade), from(1, decade), from(1, decade).add({ years: 10 }));
        const century = Math.ceil(of / 100);
        const first = from(1, (century - 1) * 100 + 1);
        expectSpan(centurySpan(century), first, first.add({ years: 100 }));
      }),
      RUNS,
    );
  });
});
