import type { Check } from './check.ts';
import { finding, words, wordsInput } from './derivation.ts';

/** Dates that no calendar has: "31 June", "30 February". */
export const impossibleDate: Check = {
  name: 'impossible-date',
  needs: ['calendar'],
  summary: 'A date that does not exist in the calendar.',
  run: ({ annotation }) =>
    annotation.times
      .filter((mention) => mention.time.impossible)
      .map((mention) => {
        const text = words(annotation, mention);
        return finding(annotation, {
          check: 'impossible-date',
          severity: 'error',
          message: `There is no such date as “${text}”.`,
          at: [mention],
          operation: 'look the date up in the Gregorian calendar',
          inputs: [wordsInput('date', text, 0)],
          result: 'no such day',
        });
      }),
};
