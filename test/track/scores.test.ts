import { describe, expect, it } from 'vitest';
import type { MemberScore, Score } from '../../src/model/ledger.ts';
import { averageMismatch, complianceAverages } from '../../src/track/scores.ts';

const score = (
  member: string,
  value: Score,
  coder = 'ann',
  phase: MemberScore['phase'] = 'final',
) => ({
  member,
  phase,
  score: value,
  coder,
  at: '2026-01-01T00:00:00.000Z',
  evidence: [],
});

describe('averages', () => {
  it('are worked out with the percentage 50 x (S + 1)', () => {
    const [final] = complianceAverages([score('A', 1), score('B', 0), score('C', 1)]);
    expect(final).toMatchObject({ members: 3, average: '0.67', percentage: '83.3' });
    expect(final?.working).toBe('(1 + 0 + 1) / 3 = 0.67; 50 × (0.67 + 1) = 83.3 %');
  });

  it('take the mean of coders who differ, and say who is disputed', () => {
    const [final, interim] = complianceAverages([
      score('A', 1),
      score('A', 0, 'bo'),
      score('B', -1),
      score('B', -1, 'bo', 'interim'),
    ]);
    expect(final).toMatchObject({ members: 2, average: '-0.25', disputed: ['A'] });
    expect(final?.working).toContain('(0.5 − 1) / 2 = −0.25');
    expect(interim).toMatchObject({ phase: 'interim', average: '-1.00', percentage: '0.0' });
  });

  it('count scores where members are many', () => {
    const scores = [1, 1, 1, 0, 0, -1, -1, 1].map((value, at) => score(`m${at}`, value as Score));
    expect(complianceAverages(scores)[0]?.working).toMatch(
      /^\(4 × 1 \+ 2 × 0 \+ 2 × \(−1\)\) \/ 8 = 0\.25;/,
    );
  });
});

describe('a recorded average', () => {
  it.each([
    ['0.67', [1, 0, 1]],
    ['0.7', [1, 0, 1]],
    ['−0,5', [-1, 0]],
    ['+1', [1, 1]],
    ['n/a', [1, 0]],
  ])('%s follows from %j', (recorded, scores) => {
    expect(averageMismatch(recorded, scores)).toBeUndefined();
  });

  it('that was cut off does not follow, and it is said', () => {
    expect(averageMismatch('0.66', [1, 0, 1])?.working).toBe(
      '(1 + 0 + 1) / 3 = 0.67, recorded 0.66 (cut off, not rounded)',
    );
  });

  it('that does not follow is told with the working', () => {
    expect(averageMismatch('0.5', [1, 0, 1])).toEqual({
      recorded: '0.5',
      computed: '0.67',
      working: '(1 + 0 + 1) / 3 = 0.67, recorded 0.5',
    });
  });
});
