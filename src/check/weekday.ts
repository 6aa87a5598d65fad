import type { TimeMention } from '../model/annotation.ts';
import { addDays, type Day, daysBetween, weekday as weekdayOf } from '../model/day.ts';
import type { Finding } from '../model/finding.ts';
import type { Check, CheckInput } from './check.ts';
import { finding, words, wordsInput } from './derivation.ts';
import { dayText, weekdayName } from './wording.ts';

/** A year that was worked out is trusted for days this near to the document's. */
const NEAR_DAYS = 60;

/** A weekday beside a date that falls on another weekday. */
export const weekday: Check = {
  name: 'weekday',
  needs: ['calendar'],
  certainty: 'proof',
  summary: 'A weekday that does not fall on the date beside it.',
  run: (input) =>
    input.annotation.times.flatMap((mention) => {
      const found = wrongWeekday(input, mention);
      return found ? [found] : [];
    }),
};

function wrongWeekday(input: CheckInput, mention: TimeMention): Finding | undefined {
  const { annotation } = input;
  const { statedWeekday, earliest, latest, granularity, yearInferred } = mention.time;
  if (statedWeekday === undefined || earliest === undefined || earliest !== latest)
    return undefined;
  if (granularity !== 'day' && granularity !== 'instant') return undefined;
  const actual = weekdayOf(earliest);
  if (actual === statedWeekday) return undefined;
  if (!yearIsSure(input, mention, earliest)) return undefined;
  const near = nearestDay(earliest, statedWeekday);
  return finding(annotation, {
    check: 'weekday',
    severity: 'error',
    message: `${dayText(earliest)} is a ${weekdayName(actual)}, not a ${weekdayName(statedWeekday)}.`,
    at: [mention],
    operation: `weekday of ${dayText(earliest)} in the Gregorian calendar`,
    inputs: [
      wordsInput('date and weekday', words(annotation, mention), 0),
      ...(yearInferred
        ? [{ name: 'year', value: `${earliest.slice(0, 4)}, from the document's date` }]
        : []),
    ],
    result: weekdayName(actual),
    suggestion: `Either ${weekdayName(actual)}, ${dayText(earliest)}, or ${weekdayName(statedWeekday)}, ${dayText(near)}.`,
  });
}

/** Whether the year can be relied on: it stands in the words, or the day is near to the document's. */
function yearIsSure({ annotation }: CheckInput, mention: TimeMention, day: Day): boolean {
  if (words(annotation, mention).includes(day.slice(0, 4))) return true;
  const published = annotation.document.publishedAt;
  return published !== undefined && Math.abs(daysBetween(day, published)) <= NEAR_DAYS;
}

function nearestDay(day: Day, wanted: number): Day {
  const offsets = [1, -1, 2, -2, 3, -3];
  return addDays(day, offsets.find((offset) => weekdayOf(addDays(day, offset)) === wanted) ?? 0);
}
