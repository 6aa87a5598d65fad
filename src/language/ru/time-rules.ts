import type { TimeRule } from '../time-rules.ts';
import { RU_CALENDAR_RULES } from './time-rules-calendar.ts';
import { RU_JOINED_RULES } from './time-rules-joined.ts';
import { RU_LENGTH_RULES } from './time-rules-length.ts';
import { RU_POINTER_RULES } from './time-rules-pointer.ts';

/** All rules of Russian times. */
export const RU_TIME_RULES: readonly TimeRule[] = [
  ...RU_CALENDAR_RULES,
  ...RU_POINTER_RULES,
  ...RU_LENGTH_RULES,
  ...RU_JOINED_RULES,
];
