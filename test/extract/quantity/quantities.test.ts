import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QuantityMention } from '../../../src/model/annotation.ts';
import { amountOfChange } from '../../../src/model/quantity.ts';
import { annotate } from '../../english.ts';

/** Text, words, kind, bounds ("[" and "]" inclusive, nothing: open) and unit. */
const ROWS: readonly (readonly [string, string, string, string, string])[] = [
  ['Trade reached $240 billion.', '$240 billion', 'money', '[240000000000 240000000000]', 'USD'],
  [
    'Trade, surpassing $240 billion, grew.',
    'surpassing $240 billion',
    'money',
    '(240000000000 )',
    'USD',
  ],
  ['It cost nearly $250bn.', 'nearly $250bn', 'money', '( 250000000000)', 'USD'],
  ['They gave up to €5 million.', 'up to €5 million', 'money', '( 5000000]', 'EUR'],
  [
    'It takes at least 300 million yuan.',
    'at least 300 million yuan',
    'money',
    '[300000000 )',
    'CNY',
  ],
  [
    'About 20 million euros were paid.',
    'About 20 million euros',
    'money',
    '[20000000 20000000]',
    'EUR',
  ],
  ['A loan of $1.5-2 million.', '$1.5-2 million', 'money', '[1500000 2000000]', 'USD'],
  ['It pays £3.2m.', '£3.2m', 'money', '[3200000 3200000]', 'GBP'],
  ['A price of 1,250 rubles.', '1,250 rubles', 'money', '[1250 1250]', 'RUB'],
  ['A price of A$40.', 'A$40', 'money', '[40 40]', 'AUD'],
  ['Trade rose 5%.', '5%', 'percent', '[5 5]', '%'],
  ['It buys 70%+ of it.', '70%+', 'percent', '[70 )', '%'],
  ['A share of 12.5 percent.', '12.5 percent', 'percent', '[12.5 12.5]', '%'],
  ['Between 5% and 7% agree.', '5% and 7%', 'percent', '[5 7]', '%'],
  [
    'Rates rose 0.25 percentage points.',
    '0.25 percentage points',
    'percent',
    '[0.25 0.25]',
    'point',
  ],
  [
    'They signed 8–15 cooperation documents.',
    '8–15 cooperation documents',
    'count',
    '[8 15]',
    'document',
  ],
  ['At least three ministers came.', 'At least three ministers', 'count', '[3 )', 'minister'],
  [
    'Some 500 Chinese companies came.',
    'Some 500 Chinese companies',
    'count',
    '[500 500]',
    'company',
  ],
  ['They sent 20,000 troops.', '20,000 troops', 'count', '[20000 20000]', 'troop'],
  ['Fewer than 40 states agreed.', 'Fewer than 40 states', 'count', '( 40)', 'state'],
  ['Dozens of people came.', 'Dozens of people', 'count', '[24 99]', 'person'],
  ['It is 38 km long.', '38 km', 'measure', '[38 38]', 'kilometer'],
  [
    'It takes 1.2 million barrels per day.',
    '1.2 million barrels per day',
    'measure',
    '[1200000 1200000]',
    'barrel-per-day',
  ],
  ['They buy 30 million tonnes.', '30 million tonnes', 'measure', '[30000000 30000000]', 'tonne'],
  ['Prices doubled.', 'doubled', 'ratio', '[2 2]', 'times'],
  ['The 30th meeting ended.', '30th', 'ordinal', '[30 30]', ''],
  ['The third meeting ended.', 'third', 'ordinal', '[3 3]', ''],
];

describe('quantities', () => {
  it.each(ROWS)('%s', (text, words, kind, bounds, unit) => {
    const found = annotate(text).quantities;
    expect(found.map((q) => text.slice(q.start, q.end))).toContain(words);
    const { quantity } = found.find(
      (q) => text.slice(q.start, q.end) === words,
    ) as (typeof found)[number];
    const { lower, upper, lowerInclusive, upperInclusive } = quantity;
    expect(
      `${lowerInclusive ? '[' : '('}${lower ?? ''} ${upper ?? ''}${upperInclusive ? ']' : ')'}`,
    ).toBe(bounds);
    expect([quantity.kind, quantity.unit ?? '']).toEqual([kind, unit]);
  });

  it.each([
    ['Trade fell 9.4% to $163 billion.', '9.4%', 'down', 'relative'],
    ['Exports increased by 12 percent.', '12 percent', 'up', 'relative'],
    ['A 6.9% decrease followed.', '6.9%', 'down', 'relative'],
    ['Rates rose by 2 percentage points.', '2 percentage points', 'up', 'point'],
  ])('a change: %s', (text, words, direction, kind) => {
    const found = annotate(text).quantities.find((q) => text.slice(q.start, q.end) === words);
    expect(found?.quantity.change).toEqual({ kind, direction });
  });

  it.each([
    ['Trade rose to $163 billion.', 'after', 'up'],
    ['Trade fell below $163 billion.', 'after', 'down'],
    ['Trade grew to $9 billion from $8 billion.', 'before', 'up'],
  ])('a level, never an amount: %s', (text, kind, direction) => {
    const { quantity } = annotate(text).quantities.at(-1) as QuantityMention;
    expect(quantity.change).toEqual({ kind, direction });
    expect(amountOfChange(quantity)).toBeUndefined();
  });

  it.each(['Trade stood at 5%.', 'It made up 40%.', 'A share of 40%.'])('no change: %s', (text) => {
    expect(annotate(text).quantities.every((q) => q.quantity.change === undefined)).toBe(true);
  });

  it('reads "from A to B" as two values', () => {
    const text = 'Supplies will grow from $38 billion to $44 billion.';
    expect(annotate(text).quantities.map((q) => text.slice(q.start, q.end))).toEqual([
      '$38 billion',
      '$44 billion',
    ]);
  });

  it.each([
    'The G20 and COVID-19.',
    'Use 5G here.',
    'See Article 5.',
    'A Boeing 737.',
    'They won 2-1.',
    'Resolution 2231 holds.',
    'In 2025 it rained.',
  ])('is silent on: %s', (text) => {
    expect(annotate(text, '2025-11-05').quantities).toEqual([]);
  });

  it('keeps what was written', () => {
    const [q] = annotate('It reached $244.8 billion.').quantities;
    expect(q?.quantity).toMatchObject({
      written: '244800000000',
      precision: '100000000',
      writtenDigits: 4,
    });
  });

  it('never throws, keeps spans in the text and bounds in order', () => {
    const word = fc.constantFrom(
      '$',
      '5',
      '1,000',
      '%',
      'to',
      '-',
      'million',
      'bn',
      'about',
      'more than',
      'people',
      'km',
      '1.2.3',
      '٣٤',
      '½',
      '00',
      '1e9',
      'five',
      'hundred',
      'between',
      'and',
      'documents',
      '+',
      'half',
      'a',
      'third',
      'thirds',
      'dozen',
      'point',
      'from',
      'rose',
      'by',
      'cents',
      'odd',
      'minus',
      'EUR5bn',
      'below',
      'bilateral',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 14 }), fc.constantFrom(' ', ''), (parts, glue) => {
        const text = parts.join(glue);
        for (const { start, end, quantity } of annotate(text).quantities) {
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          const { lower, upper } = quantity;
          if (lower !== undefined && upper !== undefined)
            expect(Number(lower)).toBeLessThanOrEqual(Number(upper));
        }
      }),
      { numRuns: 800, seed: 13 },
    );
  });

  it.each([
    'What output fell to\n\n40 ports were shut.',
    'How far output fell to a\n\nrecord 40 ports were shut.',
  ])('has no level from another sentence: %j', (text) => {
    expect(annotate(text).quantities.map(({ quantity }) => quantity.change)).toEqual([undefined]);
  });
});
