import { describe, expect, it } from 'vitest';
import { krippendorffAlpha } from '../../src/track/krippendorff.ts';

/** Krippendorff (2011): four observers, twelve units; the values that each unit was given. */
const UNITS: readonly (readonly number[])[] = [
  [1, 1, 1],
  [2, 2, 3, 2],
  [3, 3, 3, 3],
  [3, 3, 3, 3],
  [2, 2, 2, 2],
  [1, 2, 3, 4],
  [4, 4, 4, 4],
  [1, 1, 2, 1],
  [2, 2, 2, 2],
  [5, 5, 5],
  [1, 1],
  [3],
];

describe("Krippendorff's alpha", () => {
  it.each([
    ['nominal', 0.743],
    ['ordinal', 0.815],
    ['interval', 0.849],
  ] as const)('is the published one, %s', (level, expected) => {
    const { alpha } = krippendorffAlpha(UNITS, level);
    expect(alpha).toBeCloseTo(expected, 3);
  });

  it('is 1 where all agree, and below nought where they disagree more than chance would', () => {
    expect(
      krippendorffAlpha([
        [1, 1],
        [0, 0],
        [-1, -1],
      ]).alpha,
    ).toBe(1);
    expect(
      krippendorffAlpha([
        [1, -1],
        [-1, 1],
      ]).alpha,
    ).toBeLessThan(0);
  });

  it('is not told where there is nothing to tell it from', () => {
    expect(krippendorffAlpha([[1], [0]])).toEqual({ reason: 'nothing was scored by two coders' });
    expect(
      krippendorffAlpha([
        [1, 1],
        [1, 1],
      ]),
    ).toHaveProperty('reason');
  });
});
