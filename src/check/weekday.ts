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
  summary: 'A weekday that does not fall on the date beside it.',
  run: (input) =>
    input.annotation.times.flatMap((mention) => {
      const found = wrongWeekday(input, mention);
      return found ? [found] : [];
    }),
};

function wrongWeekday({ annotation }: CheckInput, mention: TimeMention): Finding | undefined {
  const { statedWeekday, earliest, latest, granularity, yearInferred } = mention.time;
  if (statedWeekday === undefined || earliest === undefined || earliest !== latest)
    return undefined;
  if (granularity !== 'day' && granularity !== 'instant') return undefined;
  const actual = weekdayOf(earliest);
  if (actual === statedWeekday) return undefined;
  if (yearInferred && !yearIsSure(earliest, statedWeekday, annotation.document.publishedAt)) {
    return undefined;
  }
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

/** Whether a year from the context can be relied on: the day is near, and no neighbouring year suits the weekday. */
function yearIsSure(day: Day, stated: number, published: Day | undefined): boolean {
  if (published === undefined) return false;
  if (Math.abs(daysBetween(day, published)) <= NEAR_DAYS) return true;
  const year = Number(day.slice(0, 4));
  return [year - 1, year + 1].every((other) => {
    const same = `${String(other).padStart(4, '0')}${day.slice(4)}`;
    return day.endsWith('02-29') || weekdayOf(same) !== stated;
  });
}

function nearestDay(day: Day, wanted: number): Day {
  const offsets = [1, -1, 2, -2, 3, -3];
  return addDays(day, offsets.find((offset) => weekdayOf(addDays(day, offset)) === wanted) ?? 0);
}
