import type { TimeRule } from '../time-rules.ts';
import { RU_ADJECTIVE_RULES } from './time-rules-adjective.ts';
import { RU_CALENDAR_RULES } from './time-rules-calendar.ts';
import { RU_CLOCK_RULES } from './time-rules-clock.ts';
import { RU_EVENT_RULES } from './time-rules-event.ts';
import { RU_JOINED_RULES } from './time-rules-joined.ts';
import { RU_LENGTH_RULES } from './time-rules-length.ts';
import { RU_POINTER_RULES } from './time-rules-pointer.ts';
import { RU_YEAR_RULES } from './time-rules-year.ts';

/** All rules of Russian times. */
export const RU_TIME_RULES: readonly TimeRule[] = [
  ...RU_EVENT_RULES,
  ...RU_YEAR_RULES,
  ...RU_CALENDAR_RULES,

  ...RU_POINTER_RULES,
  ...RU_CLOCK_RULES,
  ...RU_LENGTH_RULES,
  ...RU_ADJECTIVE_RULES,
  ...RU_JOINED_RULES,
];
