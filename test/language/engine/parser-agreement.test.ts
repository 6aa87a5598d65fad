import { describe, expect, it } from 'vitest';
import { agreement, bundleOf, CASE_HASHES } from '../../../src/language/engine/parser-agreement.ts';

const noun = bundleOf('NOUN|Case=Gen|Number=Sing|Gender=Fem');

describe('bundleOf', () => {
  it('reads case, number and gender of a finer tag, each 0 where it is not told', () => {
    expect(noun).toBe(2 | (1 << 4) | (2 << 6));
    expect(bundleOf('NUM|Case=Ins')).toBe(5);
    expect(bundleOf('NN')).toBe(0);
    expect(CASE_HASHES[0]).toBe(0);
  });
});

describe('agreement', () => {
  it('tells the same from the different and the unknown', () => {
    const same = agreement(bundleOf('ADJ|Case=Gen|Number=Sing|Gender=Fem'), noun);
    const other = agreement(bundleOf('ADJ|Case=Nom|Number=Sing|Gender=Fem'), noun);
    const unknown = agreement(bundleOf('ADV'), noun);
    expect(new Set([same, other, unknown]).size).toBe(3);
    expect(agreement(noun, noun)).toBe(same);
  });
});
