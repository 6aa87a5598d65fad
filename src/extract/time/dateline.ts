/** The day that the head of an agency report gives itself without a year: "新华社北京三月二十八日电". */
import type { Day } from '../../model/day.ts';
import type { Time } from '../../model/time.ts';

/** The rules that find such a day begin so. */
const DATELINE_RULE = 'time.dateline';
/** How many tokens into a text a dateline may stand. */
const REACH = 60;

/** Whether the rule found a dateline. */
export function isDatelineRule(rule: string): boolean {
  return rule.startsWith(DATELINE_RULE);
}

/** The day of the dateline, where the rule found one at the head. */
export function datelineAt(rule: string, from: number, time: Time): Day | undefined {
  return isDatelineRule(rule) && from < REACH && time.granularity === 'day'
    ? time.earliest
    : undefined;
}

/** A time that was counted from the dateline's day says so. */
export function fromDateline(time: Time): Time {
  return time.anchor === 'document' ? { ...time, anchor: 'dateline' } : time;
}
