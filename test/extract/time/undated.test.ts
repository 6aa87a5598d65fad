import { describe, expect, it } from 'vitest';
import { annotate } from '../../english.ts';

/** The times of a text whose day nobody knows: words, TIMEX3 value, bounds, and whether the year is inferred. */
function undated(text: string): readonly string[] {
  return annotate(text).times.map(({ start, end, time }) => {
    const { timex, earliest = '', latest = '', yearInferred } = time;
    return [text.slice(start, end), timex, earliest, latest, yearInferred ? 'inferred' : ''].join(
      ' ',
    );
  });
}

describe('a text without a date', () => {
  it.each([
    ['They signed it on 1 February.', ['1 February XXXX-02-01   ']],
    [
      'The pact of 2009 failed. They signed a new one on 1 February.',
      ['2009 2009 2009-01-01 2009-12-31 ', '1 February XXXX-02-01   '],
    ],
    [
      'They signed it on 1 February. It ran until May 2012.',
      ['1 February XXXX-02-01   ', 'May 2012 2012-05  2012-05-31 '],
    ],
    [
      'They met on 1 February 2012 and on 3 March.',
      [
        '1 February 2012 2012-02-01 2012-02-01 2012-02-01 ',
        '3 March 2012-03-03 2012-03-03 2012-03-03 inferred',
      ],
    ],
    ['They met on Monday.', ['Monday XXXX-WXX-1   ']],
    ['They met yesterday.', ['yesterday XXXX-XX-XX   ']],
    ['They met last year.', ['last year XXXX   ']],
    ['They met in the third quarter.', ['the third quarter XXXX-Q3   ']],
    ['Sales rose in the year-ago quarter.', ['the year-ago quarter XXXX   ']],
    ['He will speak in the near future.', ['the near future FUTURE_REF   ']],
  ])('%s', (text, found) => {
    expect(undated(text)).toEqual(found);
  });

  it('counts from the day of a dateline that names its year', () => {
    expect(undated('GENEVA, May 16, 2019 (AP) - The envoys met today.')).toEqual([
      'May 16, 2019 2019-05-16 2019-05-16 2019-05-16 ',
      'today 2019-05-16 2019-05-16 2019-05-16 ',
    ]);
  });
});
