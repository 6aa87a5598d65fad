import { formatInterval } from '../../text/format.ts';
import { daysOf } from './periods.ts';

/** What a period is called: a day, a month or a year. */
export function periodName(period: string): string {
  return formatInterval(...daysOf(period));
}
