import { describe, expect, it } from 'vitest';
import { readInventory } from '../../src/track/inventory.ts';

const TABLE = [
  '\ufeffCommitment;Date;Deadline;Average;Chad;Niger;Remark',
  '"Open two posts;',
  'in the north";2025-11-03;2026;0,5;1;0;x',
  'Lower the duty;3 May;2026-02;0.25;−1;;y',
  ';2025-11-03;;;1;1;',
].join('\r\n');

describe('an inventory', () => {
  it('is read by usual headers; columns of scores are members', () => {
    const { inventory, problems, taken, left } = readInventory(TABLE, 'g.csv');
    expect(taken).toEqual({
      Commitment: 'text',
      Date: 'made',
      Deadline: 'deadline',
      Average: 'average',
      Chad: 'member:Chad',
      Niger: 'member:Niger',
    });
    expect(left).toEqual(['Remark']);
    expect(inventory.rows[0]).toEqual({
      line: 3,
      text: 'Open two posts;\nin the north',
      obligors: [],
      made: '2025-11-03',
      deadline: '2026-12-31',
      scores: [
        { member: 'Chad', phase: 'final', score: 1 },
        { member: 'Niger', phase: 'final', score: 0 },
      ],
      recordedAverage: '0,5',
    });
    expect(inventory.rows[1]).toMatchObject({
      deadline: '2026-02-28',
      scores: [{ member: 'Chad', score: -1 }],
    });
    expect(problems.map(({ line, column, value }) => [line, column, value])).toEqual([
      [4, 'Date', '3 May'],
      [5, 'Commitment', ''],
    ]);
  });

  it('takes a mapping and what holds for all rows', () => {
    const { inventory, problems } = readInventory('Wording,c\nOpen a post,2\n', 'g.csv', {
      columns: { text: 'Wording', 'member:CHN': 'c' },
      fixed: { series: 'G20', phase: 'interim' },
    });
    expect(inventory.rows[0]).toMatchObject({ series: 'G20', scores: [] });
    expect(problems).toEqual([
      { line: 2, column: 'c', value: '2', reason: 'no score: write -1, 0 or 1' },
    ]);
  });

  it('says what is missing', () => {
    expect(() => readInventory('a,b\n1,2\n', 'g.csv')).toThrow(/--map text=COLUMN/);
    expect(() =>
      readInventory('a,b\n1,2\n', 'g.csv', { columns: { text: 'c' }, fixed: {} }),
    ).toThrow(/The columns are: a, b/);
    expect(() => readInventory('text\n"open', 'g.csv')).toThrow(/import-invalid/);
  });
});
