import { describe, expect, it } from 'vitest';
import type { ShiftDraft } from '../../../src/extract/time/draft.ts';
import { samePeriod } from '../../../src/extract/time/same-period.ts';

/** "去年同期", of a quarter of 2024. */
const LAST_YEAR: ShiftDraft = {
  kind: 'shift',
  unit: 'year',
  amount: -1,
  from: 'report',
  same: true,
  whole: true,
};
const QUARTER = { day: '2024-10-01', granularity: 'quarter', sentence: 0 } as const;

/** The quarter that the words mean in a text of a day. */
function told(now: string): string | undefined {
  const context = { direction: 'past', now, last: QUARTER, lastPeriod: QUARTER } as const;
  return samePeriod(LAST_YEAR, context)?.earliest;
}

describe('the same period of last year', () => {
  it('is of the year before the report while last year is still the news', () => {
    expect(told('2025-01-20')).toBe('2023-10-01');
    expect(told('2025-03-31')).toBe('2023-10-01');
  });

  it('is of last year from April on', () => {
    expect(told('2025-04-01')).toBe('2024-10-01');
  });
});
