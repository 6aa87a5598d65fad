import { describe, expect, it } from 'vitest';
import type { TimeMention } from '../../../src/model/annotation.ts';
import { annotate } from '../../english.ts';
import { annotateRussian } from '../../language/ru-annotate.ts';
import { caseRows } from '../case-rows.ts';

function written(text: string, { start, end, time }: TimeMention): string {
  const marks = [
    time.mod,
    time.soft && 'soft',
    time.deadline && 'deadline',
    time.impossible && 'impossible',
    time.yearInferred && 'inferred',
    time.statedWeekday && `weekday ${time.statedWeekday}`,
  ].filter(Boolean);
  const { type, timex, earliest = '', latest = '' } = time;
  return [text.slice(start, end), type, timex, earliest, latest, marks.join(' ')].join(' | ');
}

/** The finder of each language with cases. */
const FINDERS = { en: annotate, ru: annotateRussian };

describe.each(Object.entries(FINDERS))('times of test/cases/time-%s', (language, find) => {
  it.each(caseRows(`time-${language}`))('$text', ({ text, found }) => {
    expect(find(text, '2025-11-05').times.map((time) => written(text, time))).toEqual(found);
  });
});
