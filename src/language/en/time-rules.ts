import type { TimeRule } from '../time-rules.ts';
import { EN_CALENDAR_RULES } from './time-rules-calendar.ts';
import { EN_CLOCK_RULES } from './time-rules-clock.ts';
import { EN_COUNT_RULES } from './time-rules-count.ts';
import { EN_EVENT_RULES } from './time-rules-event.ts';
import { EN_JOINED_RULES } from './time-rules-joined.ts';
import { EN_LENGTH_RULES } from './time-rules-length.ts';
import { EN_POINTER_RULES } from './time-rules-pointer.ts';
import { EN_UNIT_RULES } from './time-rules-unit.ts';
import { EN_ZONE_RULES } from './time-rules-zone.ts';

/** All rules of English times. */
export const EN_TIME_RULES: readonly TimeRule[] = [
  ...EN_ZONE_RULES,
  ...EN_CALENDAR_RULES,
  ...EN_POINTER_RULES,
  ...EN_LENGTH_RULES,
  ...EN_JOINED_RULES,
  ...EN_COUNT_RULES,
  ...EN_UNIT_RULES,
  ...EN_EVENT_RULES,
  ...EN_CLOCK_RULES,
];
