import { expect, test } from 'vitest';
import { daysText, listText, nth } from '../../src/check/wording.ts';

test.each([
  ['2025-05-16', '2025-05-16', '16 May 2025'],
  ['2025-05-16', '2025-05-17', '16–17 May 2025'],
  ['2025-08-31', '2025-09-01', '31 August – 1 September 2025'],
  ['2024-12-31', '2025-01-02', '31 December 2024 – 2 January 2025'],
])('%s to %s is %s', (from, to, text) => {
  expect(daysText(from, to)).toBe(text);
});

test('ordinals', () => {
  expect([1, 2, 3, 4, 11, 12, 13, 21, 112].map(nth).join(' ')).toBe(
    '1st 2nd 3rd 4th 11th 12th 13th 21st 112th',
  );
});

test('lists', () => {
  expect([[], ['A'], ['A', 'B'], ['A', 'B', 'C']].map(listText)).toEqual([
    '',
    'A',
    'A and B',
    'A, B and C',
  ]);
});
