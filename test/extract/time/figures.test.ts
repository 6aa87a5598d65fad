import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../english.ts';

const digits = fc.stringMatching(/^[0-9]{1,8}$/);
const mark = fc.constantFrom(
  '-',
  '/',
  '.',
  ',',
  ':',
  ' ',
  '–',
  "'",
  '$',
  '%',
  '(',
  ')',
  'May',
  ' June ',
  ' of ',
  '年',
  'й',
  '\u00a0',
  '\ud800',
);

describe('strings of figures, months and marks', () => {
  it('never throw, and what is found lies in the text with bounds in order', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(digits, mark), { maxLength: 24 }), (parts) => {
        const text = parts.join('');
        const { times, quantities } = annotate(text, '2025-11-05');
        for (const list of [times, quantities]) {
          let end = 0;
          for (const mention of list) {
            expect(mention.start).toBeGreaterThanOrEqual(end);
            expect(mention.end).toBeGreaterThan(mention.start);
            expect(mention.end).toBeLessThanOrEqual(text.length);
            end = mention.end;
          }
        }
        for (const { time } of times) {
          if (time.earliest && time.latest) expect(time.earliest <= time.latest).toBe(true);
          if (time.impossible) expect([time.earliest, time.latest]).toEqual([undefined, undefined]);
        }
      }),
      { numRuns: 600, seed: 7 },
    );
  });

  it('a day that exists is that day, another is impossible, none is shifted', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2100 }),
        fc.integer({ min: 1, max: 13 }),
        fc.integer({ min: 1, max: 31 }),
        (y, m, d) => {
          const iso = `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
          const [mention] = annotate(`It is dated ${iso}.`, '2025-11-05').times;
          const date = new Date(Date.UTC(y, m - 1, d));
          const exists = date.getUTCMonth() === m - 1 && date.getUTCDate() === d;
          expect(mention?.time.earliest).toBe(exists ? iso : undefined);
          expect(mention?.time.impossible ?? false).toBe(!exists);
        },
      ),
      { numRuns: 300, seed: 7 },
    );
  });
});
