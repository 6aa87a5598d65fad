import type { TimeRule } from '../time-rules.ts';
import { ZH_CALENDAR_RULES } from './time-rules-calendar.ts';
import { ZH_JOINED_RULES } from './time-rules-joined.ts';
import { ZH_LENGTH_RULES } from './time-rules-length.ts';
import { ZH_POINTER_RULES } from './time-rules-pointer.ts';

/** All rules of Chinese times. */
export const ZH_TIME_RULES: readonly TimeRule[] = [
  ...ZH_CALENDAR_RULES,
  ...ZH_POINTER_RULES,
  ...ZH_LENGTH_RULES,
  ...ZH_JOINED_RULES,
];
