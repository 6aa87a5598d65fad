import type { Check } from './check.ts';
import { deadlinesPassed } from './order-of-dates/deadline-passed.ts';
import { reversedDays, reversedPairs, reversedRanges } from './order-of-dates/reversed.ts';

/** An end before its beginning, or a deadline that had passed when it was promised. */
export const orderOfDates: Check = {
  name: 'order-of-dates',
  needs: ['calendar'],
  certainty: 'proof',
  summary: 'An end before its start, or a deadline that had already passed.',
  run: (input) => [
    ...reversedPairs(input.annotation),
    ...reversedDays(input.annotation),
    ...reversedRanges(input.annotation),
    ...deadlinesPassed(input),
  ],
};
