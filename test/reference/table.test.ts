import { expect, test } from 'vitest';
import { readTable } from '../../src/reference/table.ts';

test('cells by column, lists split, line numbers as an editor shows them', () => {
  const [first, second] = readTable('data/x.tsv', 'id\tnames\tday\na\tx | y\t2024-02-29\nb\t\t\n');
  expect(first?.text('id')).toBe('a');
  expect(first?.list('names')).toEqual(['x', 'y']);
  expect(first?.day('day')).toBe('2024-02-29');
  expect(second?.line).toBe(3);
  expect(second?.list('names')).toEqual([]);
  expect(second?.optionalDay('day')).toBeUndefined();
});

test.each([
  ['an empty cell that must be filled', (t: string) => readTable('f', t)[0]?.text('b')],
  ['a number that is none', (t: string) => readTable('f', t)[0]?.integer('a')],
  ['a flag that is neither yes nor no', (t: string) => readTable('f', t)[0]?.flag('a')],
  ['a column that is not there', (t: string) => readTable('f', t)[0]?.text('c')],
])('%s throws', (_, read) => {
  expect(() => read('a\tb\nx\t\n')).toThrow('reference-invalid: f:');
});

test('a carriage return and a byte order mark do no harm', () => {
  expect(readTable('f', '\uFEFFa\r\nx\r\n').map((row) => row.text('a'))).toEqual(['x']);
});
