import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlapping, within } from '../../../src/extract/statement/within.ts';

/** Spans in text order, none over another, as the lists of an annotation have them. */
const spans = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 1, max: 4 })), {
    maxLength: 20,
  })
  .map((steps) => {
    let at = 0;
    return steps.map(([gap, length]) => {
      const from = at + gap;
      at = from + length;
      return { from, to: at };
    });
  });
const token = fc.integer({ min: -5, max: 110 });

test('within: those that begin in the range', () => {
  fc.assert(
    fc.property(spans, token, token, (items, from, to) => {
      const wanted = items.filter((item) => item.from >= from && item.from < to);
      expect(within(items, from, to)).toEqual(wanted);
    }),
    { seed: 20251105 },
  );
});

test('overlapping: those that share a token with the range', () => {
  fc.assert(
    fc.property(spans, token, fc.integer({ min: 1, max: 9 }), (items, from, length) => {
      const to = from + length;
      const wanted = items.filter((item) => item.from < to && item.to > from);
      expect(overlapping(items, from, to)).toEqual(wanted);
    }),
    { seed: 20251105 },
  );
});
