import { expect, it } from 'vitest';
import { finding } from '../../src/check/derivation.ts';
import type { Certainty } from '../../src/reference/facts.ts';
import { annotateText } from './check-text.ts';

const made = (severity: 'error' | 'note', ...certainties: readonly Certainty[]) =>
  finding(annotateText('The ferry opened in May.'), {
    check: 'weekday',
    severity,
    message: 'It opened in June.',
    at: [{ start: 4, end: 9 }],
    operation: 'look',
    inputs: [],
    result: 'June',
    facts: certainties.map((certainty) => ({
      source: 'the gazette',
      checked: '2026-01-05' as const,
      certainty,
    })),
  });

it.each([
  ['error', [], 'error', 'It opened in June.'],
  ['error', ['confirmed', 'confirmed'], 'error', 'It opened in June.'],
  [
    'error',
    ['confirmed', 'single'],
    'warning',
    'It opened in June, as far as the reference knows.',
  ],
  ['error', ['unconfirmed'], 'warning', 'It opened in June, as far as the reference knows.'],
  ['note', ['single'], 'note', 'It opened in June, as far as the reference knows.'],
] as const)('%s on facts that are %j is a(n) %s', (severity, certainties, wanted, message) => {
  expect(made(severity, ...certainties)).toMatchObject({ severity: wanted, message });
});
