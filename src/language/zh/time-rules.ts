import type { TimeRule } from '../time-rules.ts';
import { ZH_CALENDAR_RULES } from './time-rules-calendar.ts';
import { ZH_CLOCK_RULES } from './time-rules-clock.ts';
import { ZH_FEAST_RULES } from './time-rules-feast.ts';
import { ZH_JOINED_RULES } from './time-rules-joined.ts';
import { ZH_LENGTH_RULES } from './time-rules-length.ts';
import { ZH_POINTER_RULES } from './time-rules-pointer.ts';
import { ZH_RECURRING_RULES } from './time-rules-recurring.ts';
import { ZH_SPAN_RULES } from './time-rules-span.ts';

/** All rules of Chinese times. */
export const ZH_TIME_RULES: readonly TimeRule[] = [
  ...ZH_CALENDAR_RULES,
  ...ZH_SPAN_RULES,
  ...ZH_FEAST_RULES,
  ...ZH_POINTER_RULES,
  ...ZH_RECURRING_RULES,
  ...ZH_LENGTH_RULES,
  ...ZH_CLOCK_RULES,
  ...ZH_JOINED_RULES,
];
