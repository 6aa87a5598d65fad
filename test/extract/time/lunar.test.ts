import { describe, expect, it } from 'vitest';
import { holidaySpan } from '../../../src/extract/time/calendar.ts';
import {
  lunarInYear,
  lunarOfYear,
  newYearsEve,
  qingming,
} from '../../../src/extract/time/lunar.ts';

describe('the Chinese calendar', () => {
  it.each([
    [2015, '2015-02-19'],
    [2020, '2020-01-25'],
    [2023, '2023-01-22'],
    [2024, '2024-02-10'],
    [2025, '2025-01-29'],
    [2026, '2026-02-17'],
  ])('begins the year %d', (year, day) => {
    expect(lunarInYear(year, 1, 1)).toBe(day);
  });

  it('passes over a leap month', () => {
    expect(lunarInYear(2025, 6, 1)).toBe('2025-06-25');
    expect(lunarInYear(2025, 8, 15)).toBe('2025-10-06');
  });

  it('runs on into the next year of ours', () => {
    expect(lunarOfYear(2024, 12, 8)).toBe('2025-01-07');
    expect(lunarInYear(2025, 12, 8)).toBe('2025-01-07');
  });

  it('knows no thirtieth day in a short month', () => {
    expect(lunarOfYear(2024, 12, 30)).toBeUndefined();
    expect(newYearsEve(2025)).toBe('2025-01-28');
  });

  it.each([
    [1997, '1997-04-05'],
    [2008, '2008-04-04'],
    [2023, '2023-04-05'],
    [2024, '2024-04-04'],
    [2026, '2026-04-05'],
  ])('gives Qingming of %d', (year, day) => {
    expect(qingming(year)).toBe(day);
  });

  it('is silent about years that it does not know', () => {
    expect(lunarInYear(1650, 1, 1)).toBeUndefined();
    expect(holidaySpan(2300, 'lunar 8 15')).toBeUndefined();
  });
});
