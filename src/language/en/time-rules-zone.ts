import type { TimeRule } from '../time-rules.ts';

/** Times of day with an offset in figures, and the day that an agency's dateline gives: level 1. */
export const EN_ZONE_RULES: readonly TimeRule[] = [
  {
    id: 'time.dateline',
    level: 1,
    pattern: 'MONTH DAY',
    make: 'calendar',
    head: true,
    hit: 'ago. WASHINGTON, May 16 (Reuters) - The',
    miss: 'ago. NATO, May said, is ready',
  },
  {
    id: 'time.dateline-day-first',
    level: 1,
    pattern: 'DAY MONTH',
    make: 'calendar',
    head: true,
    hit: 'ago. MOSCOW, 16 May. /TASS/. The',
  },
  {
    id: 'time.dateline-year',
    level: 1,
    pattern: 'MONTH DAY ,? YEAR',
    make: 'calendar',
    head: true,
    hit: 'ago. BEIJING, May 16, 2025 (Xinhua) -- The',
  },
  {
    id: 'time.clock-offset',
    level: 1,
    pattern: 'CLOCK|DOTCLOCK|HHMM ZONE +|- NN|CLOCK|HHMM',
    make: 'clock',
    hit: 'at 09:00 UTC+8',
    miss: 'from the dam',
  },
  {
    id: 'time.clock-half-offset',
    level: 1,
    pattern: 'CLOCK|DOTCLOCK|NN AMPM ZONE +|- NN|CLOCK|HHMM',
    make: 'clock',
    hit: 'at 9 a.m. GMT+3',
  },
  {
    id: 'time.clock-plus',
    level: 1,
    pattern: 'CLOCK + CLOCK',
    make: 'clock',
    hit: 'at 14:00 +03:00',
  },
  {
    id: 'time.clock-word-zone',
    level: 1,
    pattern: 'CLOCKWORD ZONE',
    make: 'clock',
    hit: 'at noon local time',
  },
];
