import { describe, expect, test } from 'vitest';
import { datelineDay, isAgencyDateline } from '../../src/read/dateline.ts';
import { metadataDay } from '../../src/read/written-day.ts';

describe('datelineDay', () => {
  test.each([
    ['Sunday, January 6, 2019', '2019-01-06'],
    ['Ministers meet\n\nNovember 5, 2025\n\nThey met.', '2025-11-05'],
    ['Published: 5 November 2025', '2025-11-05'],
    ['BEIJING, November 4, 2025 /TASS/. The talks', '2025-11-04'],
    ['HANGZHOU, Nov. 3, 2025 (Xinhua) -- The talks', '2025-11-03'],
    ['Hangzhou, November 3, 2025', '2025-11-03'],
    ['Переговоры\n3 ноября 2025 года\nСтороны', '2025-11-03'],
    ['9 мая 2025 года 10:10 Москва, Кремль', '2025-05-09'],
    ['ХАНЧЖОУ, 3 ноября 2025 г. /ТАСС/. Премьер', '2025-11-03'],
    ['联合声明\n（2025年11月3日，杭州）\n双方', '2025-11-03'],
    ['二〇二五年十一月二十三日', '2025-11-23'],
    ['新华社杭州2025年11月3日电 两国', '2025-11-03'],
  ])('%s', (text, day) => {
    expect(datelineDay(text)).toBe(day);
  });

  test.each([
    ['no year', 'HANGZHOU, Nov. 3 (Xinhua) -- The talks'],
    ['no year', '新华社杭州11月3日电 两国'],
    ['a date in a sentence', 'On November 3, 2025 the two met.'],
    ['a sentence that begins with one', 'November 3, 2025 was the day of the talks'],
    [
      'the end of the line above',
      'A declaration of the two governments,\n\nMarch 11, 2021\n\nsays so.',
    ],
    ['no such day', 'MOSCOW, February 30, 2025 -- The talks'],
    ['read two ways', '05/11/2025'],
    ['a chronicle', 'May 8, 2025\nArrival.\nMay 9, 2025\nParade.\nMay 10, 2025\nDeparture.'],
    ['far down', `${'A line.\n'.repeat(20)}November 3, 2025`],
  ])('none: %s', (_, text) => {
    expect(datelineDay(text)).toBeUndefined();
  });

  test('an agency is known by its dateline', () => {
    expect(isAgencyDateline('HANGZHOU, Nov. 3 (Xinhua) -- The talks')).toBe(true);
    expect(isAgencyDateline('The talks (in Hangzhou) were long')).toBe(false);
  });
});

test.each([
  ['2025-11-03T23:30:00-05:00', '2025-11-03'],
  ['Mon, 03 Nov 2025 10:00:00 GMT', '2025-11-03'],
  ['20251103', '2025-11-03'],
  ['Sept. 9, 2025', '2025-09-09'],
  ['1 марта 2025', '2025-03-01'],
  ['2025', undefined],
  ['2025-02-30', undefined],
  ['yesterday', undefined],
])('metadataDay %s', (text, day) => {
  expect(metadataDay(text)).toBe(day);
});
