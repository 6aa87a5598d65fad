import { describe, expect, it } from 'vitest';
import { startingAt, within } from '../../../src/extract/figures/within.ts';

const SPANS = [
  { from: 0, to: 2 },
  { from: 3, to: 4 },
  { from: 4, to: 9 },
  { from: 12, to: 13 },
];

describe('within', () => {
  it('gives the members that lie wholly inside', () => {
    expect(within(SPANS, 0, 4)).toEqual(SPANS.slice(0, 2));
    expect(within(SPANS, 1, 9)).toEqual(SPANS.slice(1, 3));
  });

  it('gives nothing for an empty stretch or an empty list', () => {
    expect(within(SPANS, 5, 12)).toEqual([]);
    expect(within([], 0, 100)).toEqual([]);
  });
});

describe('startingAt', () => {
  it('finds a member by its first token only', () => {
    expect(startingAt(SPANS, 4)).toBe(SPANS[2]);
    expect(startingAt(SPANS, 5)).toBeUndefined();
  });
});
