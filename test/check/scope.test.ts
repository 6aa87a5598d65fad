import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  covering,
  firstAfter,
  inside,
  lastBefore,
  startingAt,
  type TokenRange,
} from '../../src/check/scope.ts';

/** Ranges in text order without overlaps, as the lists of an annotation are. */
const ranges = fc
  .array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 3 })), { maxLength: 12 })
  .map((steps) => {
    let at = 0;
    return steps.map(([gap, length]): TokenRange => {
      const from = at + gap;
      at = from + length;
      return { from, to: at };
    });
  });

describe('look-ups by token', () => {
  it('find what a plain search finds', () => {
    fc.assert(
      fc.property(ranges, fc.nat(40), fc.nat(10), (items, at, width) => {
        expect(inside(items, at, at + width)).toEqual(
          items.filter((i) => i.from >= at && i.to <= at + width && i.from < at + width),
        );
        expect(startingAt(items, at)).toEqual(items.find((i) => i.from === at));
        expect(covering(items, at)).toEqual(items.find((i) => i.from <= at && at < i.to));
        expect(lastBefore(items, at)).toEqual(items.findLast((i) => i.to <= at));
        expect(firstAfter(items, at)).toEqual(items.find((i) => i.from >= at));
      }),
    );
  });
});
