import { describe, expect, it } from 'vitest';
import type { Time } from '../../src/model/time.ts';
import { scheduleOn } from '../../src/track/schedule.ts';
import { deadline } from './ledger-maker.ts';

describe('the schedule', () => {
  it.each<[Time | undefined, string, string]>([
    [undefined, '2026-01-01', 'no deadline'],
    [deadline('2026-12-31', 'year'), '2025-12-31', 'not yet due'],
    [deadline('2026-12-31', 'year'), '2026-01-01', 'due'],
    [deadline('2026-12-31', 'year'), '2026-12-31', 'due'],
    [deadline('2026-12-31', 'year'), '2027-01-01', 'overdue'],
    [deadline('2026-05-31', 'month'), '2026-04-30', 'not yet due'],
    [deadline('2026-05-31', 'month'), '2026-05-01', 'due'],
    [deadline('2026-06-30', 'quarter'), '2026-03-31', 'not yet due'],
    [deadline('2026-06-30', 'quarter'), '2026-04-01', 'due'],
    [deadline('2026-06-30', 'half'), '2026-01-01', 'due'],
    [deadline('2026-05-17', 'week'), '2026-05-10', 'not yet due'],
    [deadline('2026-05-17', 'week'), '2026-05-11', 'due'],
    [deadline('2026-05-17'), '2026-05-16', 'not yet due'],
    [deadline('2026-05-17'), '2026-05-17', 'due'],
    [{ ...deadline('2026-05-17'), impossible: true }, '2026-05-17', 'no deadline'],
  ])('%j on %s is %s', (time, on, expected) => {
    expect(scheduleOn(time, on)).toBe(expected);
  });
});
