import {
  type Annotation,
  type TimeMention,
  TOKEN_CAPITAL,
  TOKEN_WORD,
} from '../model/annotation.ts';
import type { Check } from './check.ts';
import { finding, words, wordsInput } from './derivation.ts';
import { isMarked } from './scope.ts';

/** Dates that no calendar has: "31 June", "30 February". */
export const impossibleDate: Check = {
  name: 'impossible-date',
  needs: ['calendar'],
  certainty: 'proof',
  summary: 'A date that does not exist in the calendar.',
  run: ({ annotation }) =>
    annotation.times
      .filter((mention) => mention.time.impossible && !countsNext(annotation, mention))
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

/** "In June 31 companies took part": the number may count what follows it. */
function countsNext(annotation: Annotation, mention: TimeMention): boolean {
  const { flags, ends } = annotation.tokens;
  const next = flags[mention.to] ?? 0;
  const isNoun = (next & TOKEN_WORD) !== 0 && (next & TOKEN_CAPITAL) === 0;
  const isDigits = /\d$/.test(annotation.document.text.slice(mention.start, ends[mention.to - 1]));
  const hasYear = /\d{4}/.test(words(annotation, mention));
  const isBound =
    isMarked(annotation, 'binding', mention.to) || isMarked(annotation, 'link', mention.to);
  return isNoun && isDigits && !hasYear && !isBound;
}
