import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EN_TIME_RULES } from '../../../src/language/en/time-rules.ts';
import { annotate } from '../../english.ts';

const DATE = '2025-11-05';

/** What follows "They met", the words of the time, its type, TIMEX3 value and bounds. The text is of Wednesday, 5 November 2025. */
const ROWS: readonly (readonly [string, string, string, string, string, string])[] = [
  ['on November 3, 2025', 'November 3, 2025', 'DATE', '2025-11-03', '2025-11-03', '2025-11-03'],
  ['on 3 November 2025', '3 November 2025', 'DATE', '2025-11-03', '2025-11-03', '2025-11-03'],
  ['on Nov. 3', 'Nov. 3', 'DATE', '2025-11-03', '2025-11-03', '2025-11-03'],
  ['on 2025-11-03', '2025-11-03', 'DATE', '2025-11-03', '2025-11-03', '2025-11-03'],
  [
    'May 16–17, 2025',
    'May 16–17, 2025',
    'DATE',
    '2025-05-16/2025-05-17',
    '2025-05-16',
    '2025-05-17',
  ],
  [
    'from 31 August to 1 September 2025',
    '31 August to 1 September 2025',
    'DATE',
    '2025-08-31/2025-09-01',
    '2025-08-31',
    '2025-09-01',
  ],
  ['July 3-4, 2024', 'July 3-4, 2024', 'DATE', '2024-07-03/2024-07-04', '2024-07-03', '2024-07-04'],
  ['in January 2024', 'January 2024', 'DATE', '2024-01', '2024-01-01', '2024-01-31'],
  ['in October', 'October', 'DATE', '2025-10', '2025-10-01', '2025-10-31'],
  ['on Monday', 'Monday', 'DATE', '2025-11-03', '2025-11-03', '2025-11-03'],
  ['last Friday', 'last Friday', 'DATE', '2025-10-31', '2025-10-31', '2025-10-31'],
  ['next Tuesday', 'next Tuesday', 'DATE', '2025-11-11', '2025-11-11', '2025-11-11'],
  ['yesterday', 'yesterday', 'DATE', '2025-11-04', '2025-11-04', '2025-11-04'],
  ['today', 'today', 'DATE', '2025-11-05', '2025-11-05', '2025-11-05'],
  ['tomorrow', 'tomorrow', 'DATE', '2025-11-06', '2025-11-06', '2025-11-06'],
  ['this week', 'this week', 'DATE', '2025-W45', '2025-11-03', '2025-11-09'],
  ['last month', 'last month', 'DATE', '2025-10', '2025-10-01', '2025-10-31'],
  ['next year', 'next year', 'DATE', '2026', '2026-01-01', '2026-12-31'],
  ['in 2024', '2024', 'DATE', '2024', '2024-01-01', '2024-12-31'],
  ['2026–2030', '2026–2030', 'DATE', '2026/2030', '2026-01-01', '2030-12-31'],
  ['between 2020 and 2024', '2020 and 2024', 'DATE', '2020/2024', '2020-01-01', '2024-12-31'],
  [
    'from Monday to Thursday',
    'Monday to Thursday',
    'DATE',
    '2025-11-03/2025-11-06',
    '2025-11-03',
    '2025-11-06',
  ],
  ['mid-2026', 'mid-2026', 'DATE', '2026', '2026-05-01', '2026-08-31'],
  ['early 2027', 'early 2027', 'DATE', '2027', '2027-01-01', '2027-04-30'],
  ['late last year', 'late last year', 'DATE', '2024', '2024-09-01', '2024-12-31'],
  [
    'the third quarter of 2024',
    'the third quarter of 2024',
    'DATE',
    '2024-Q3',
    '2024-07-01',
    '2024-09-30',
  ],
  [
    'the first half of 2025',
    'the first half of 2025',
    'DATE',
    '2025-H1',
    '2025-01-01',
    '2025-06-30',
  ],
  ['in the 1990s', 'the 1990s', 'DATE', '199', '1990-01-01', '1999-12-31'],
  ['in the 21st century', 'the 21st century', 'DATE', '20', '2001-01-01', '2100-12-31'],
  ['by 2026', '2026', 'DATE', '2026', '', '2026-12-31'],
  ['by mid-2026', 'mid-2026', 'DATE', '2026', '', '2026-08-31'],
  ['until 2030', '2030', 'DATE', '2030', '', '2030-12-31'],
  ['before June 2026', 'June 2026', 'DATE', '2026-06', '', '2026-05-31'],
  ['since 2014', '2014', 'DATE', '2014', '2014-01-01', ''],
  ['after 2020', '2020', 'DATE', '2020', '2021-01-01', ''],
  ['within three years', 'three years', 'DURATION', 'P3Y', '', '2028-11-05'],
  ['three years ago', 'three years ago', 'DATE', '2022', '2022-01-01', '2022-12-31'],
  ['two weeks ago', 'two weeks ago', 'DATE', '2025-W43', '2025-10-20', '2025-10-26'],
  ['in two months', 'two months', 'DURATION', 'P2M', '', ''],
  ['for 30 years', '30 years', 'DURATION', 'P30Y', '', ''],
  ['a two-day visit', 'two-day', 'DURATION', 'P2D', '', ''],
  ['annually', 'annually', 'SET', 'P1Y', '', ''],
  ['every year', 'every year', 'SET', 'P1Y', '', ''],
  [
    'on Monday, November 3, 2025',
    'Monday, November 3, 2025',
    'DATE',
    '2025-11-03',
    '2025-11-03',
    '2025-11-03',
  ],
  [
    'on Tuesday (4 November)',
    'Tuesday (4 November)',
    'DATE',
    '2025-11-04',
    '2025-11-04',
    '2025-11-04',
  ],
  ['on February 29, 2024', 'February 29, 2024', 'DATE', '2024-02-29', '2024-02-29', '2024-02-29'],
  ['on February 29, 2025', 'February 29, 2025', 'DATE', '2025-02-29', '', ''],
  ['on June 31', 'June 31', 'DATE', 'XXXX-06-31', '', ''],
  ['on 31 April 2024', '31 April 2024', 'DATE', '2024-04-31', '', ''],
  [
    'at 10:30 on 3 May 2024',
    '10:30 on 3 May 2024',
    'TIME',
    '2024-05-03T10:30',
    '2024-05-03',
    '2024-05-03',
  ],
  ['on the evening of 4 May 2024', '4 May 2024', 'DATE', '2024-05-04', '2024-05-04', '2024-05-04'],
  ['the same day', 'the same day', 'DATE', '2025-11-05', '2025-11-05', '2025-11-05'],
  ['the following day', 'the following day', 'DATE', '2025-11-06', '2025-11-06', '2025-11-06'],
  ['over the past decade', 'the past decade', 'DURATION', 'P10Y', '2015-11-05', '2025-11-05'],
  ['in recent years', 'recent years', 'DATE', 'PAST_REF', '', '2025-11-05'],
  ['in the coming months', 'the coming months', 'DURATION', 'PXM', '2025-11-05', ''],
  ['no later than 2028', '2028', 'DATE', '2028', '', '2028-12-31'],
  ['by the end of 2026', 'the end of 2026', 'DATE', '2026', '', '2026-12-31'],
  [
    'at the end of March 2025',
    'the end of March 2025',
    'DATE',
    '2025-03',
    '2025-03-21',
    '2025-03-31',
  ],
  ['on Christmas Day 2024', 'Christmas Day 2024', 'DATE', '2024-12-25', '2024-12-25', '2024-12-25'],
  ['on the 9th of May', 'the 9th of May', 'DATE', '2025-05-09', '2025-05-09', '2025-05-09'],
  ['November 2025', 'November 2025', 'DATE', '2025-11', '2025-11-01', '2025-11-30'],
  ['on 3rd March 2020', '3rd March 2020', 'DATE', '2020-03-03', '2020-03-03', '2020-03-03'],
  [
    'Dec. 12-13, 2023',
    'Dec. 12-13, 2023',
    'DATE',
    '2023-12-12/2023-12-13',
    '2023-12-12',
    '2023-12-13',
  ],
  [
    '12 to 14 December 2023',
    '12 to 14 December 2023',
    'DATE',
    '2023-12-12/2023-12-14',
    '2023-12-12',
    '2023-12-14',
  ],
  ['this morning', 'this morning', 'TIME', '2025-11-05TMO', '2025-11-05', '2025-11-05'],
  ['earlier this year', 'earlier this year', 'DATE', '2025', '2025-01-01', '2025-11-05'],
  ['later this month', 'later this month', 'DATE', '2025-11', '2025-11-05', '2025-11-30'],
  ['on May 9', 'May 9', 'DATE', '2025-05-09', '2025-05-09', '2025-05-09'],
  ['on December 20', 'December 20', 'DATE', '2024-12-20', '2024-12-20', '2024-12-20'],
  ['in March', 'March', 'DATE', '2025-03', '2025-03-01', '2025-03-31'],
  ['in the fourth quarter', 'the fourth quarter', 'DATE', '2025-Q4', '2025-10-01', '2025-12-31'],
];

describe('times', () => {
  it.each(ROWS)('They met %s.', (text, words, type, timex, earliest, latest) => {
    const whole = `They met ${text}.`;
    const found = annotate(whole, DATE).times;
    expect(found).toHaveLength(1);
    const [mention] = found;
    expect(whole.slice(mention?.start, mention?.end)).toBe(words);
    expect(mention?.time).toMatchObject({ type, timex });
    expect([mention?.time.earliest ?? '', mention?.time.latest ?? '']).toEqual([earliest, latest]);
  });

  it.each(EN_TIME_RULES.map((rule) => [rule.id, rule.hit] as const))('%s: %s', (_id, hit) => {
    const found = [hit, `They met ${hit}.`].some((text) => annotate(text, DATE).times.length > 0);
    expect(found).toBe(true);
  });

  it.each(EN_TIME_RULES.flatMap((rule) => (rule.miss ? [[rule.id, rule.miss] as const] : [])))(
    '%s is silent on: %s',
    (_id, miss) => {
      expect(annotate(miss, DATE).times).toEqual([]);
    },
  );

  it('takes the direction of the tense', () => {
    expect(annotate('They will meet in March.', DATE).times[0]?.time.timex).toBe('2026-03');
    expect(annotate('They met in December.', DATE).times[0]?.time.timex).toBe('2024-12');
  });

  it('takes the year that the sentence names', () => {
    const text = 'It recalled two summits earlier in 2023: the May 16–17 talks in Rome.';
    const found = annotate(text, DATE).times.find(
      (t) => text.slice(t.start, t.end) === 'May 16–17',
    );
    expect(found?.time).toMatchObject({
      earliest: '2023-05-16',
      latest: '2023-05-17',
      yearInferred: true,
    });
  });

  it('leaves open what needs a date when there is none', () => {
    const [mention] = annotate('They met on May 9.').times;
    expect(mention?.time.earliest).toBeUndefined();
    expect(mention?.time.timex).toBe('XXXX-05-09');
  });

  it.each(['June 31, 2025', '29 February 2023', 'April 31'])(
    'never shifts a day that does not exist: %s',
    (text) => {
      const [mention] = annotate(`They met on ${text}.`, DATE).times;
      expect(mention?.time.impossible).toBe(true);
      expect(mention?.time.earliest).toBeUndefined();
    },
  );

  it('keeps the weekday that stands beside a date', () => {
    expect(
      annotate('They met on Tuesday, November 3, 2025.', DATE).times[0]?.time.statedWeekday,
    ).toBe(2);
  });

  it.each(['He may go.', 'They march on.', 'He scored 2-1.', 'It cost $2025.', 'Wait a second.'])(
    'is silent on: %s',
    (text) => {
      expect(annotate(text, DATE).times.filter((t) => t.time.type === 'DATE')).toEqual([]);
    },
  );

  it('never throws, keeps spans in the text and bounds in order', () => {
    const word = fc.constantFrom(
      'May',
      'June',
      '31',
      '16-17',
      '2025',
      'by',
      'the',
      'last',
      'week',
      'of',
      ',',
      '/',
      '1/2/2024',
      'Monday',
      'mid-',
      '30th',
      '9999',
      '٣',
      '10:99',
      'two',
      'years',
      'ago',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 14 }), (parts) => {
        const text = parts.join(' ');
        for (const { start, end, time } of annotate(text, DATE).times) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          if (time.earliest && time.latest) expect(time.earliest <= time.latest).toBe(true);
        }
      }),
      { numRuns: 300, seed: 11 },
    );
  });
});
