import { expect, test } from 'vitest';
import type { Facts } from '../../src/reference/facts.ts';
import { loadFacts } from '../../src/reference/load.ts';
import { verifyFacts } from '../../src/reference/verify.ts';

/** The problems that a change to the facts brings, as `file: value: problem`. */
function problemsWith(change: (facts: Facts) => Partial<Facts>): readonly string[] {
  const facts = loadFacts();
  return verifyFacts({ ...facts, ...change(facts) }).map(
    (p) => `${p.file}: ${p.value}: ${p.problem}`,
  );
}

const provenance = { source: 'memory', checked: '2026-01-01', certainty: 'unconfirmed' } as const;

test('two holders of one office at once', () => {
  const term = {
    office: 'RUS/president',
    person: 'medvedev',
    from: '2024-01-01',
    to: '2024-12-31',
    precision: 'day',
    acting: false,
    ...provenance,
  } as const;
  expect(problemsWith((f) => ({ terms: [...f.terms, term] }))).toEqual([
    'data/terms.tsv: RUS/president: putin, medvedev from 2024-01-01: has two holders at once',
  ]);
});

test('an office with several seats', () => {
  const term = (person: string, from: string) =>
    ({
      office: 'RUS/president',
      person,
      from,
      precision: 'day',
      acting: false,
      ...provenance,
    }) as const;
  const withSeats = (seats: number, ...terms: readonly ReturnType<typeof term>[]) =>
    problemsWith((f) => ({
      offices: f.offices.map((o) => (o.id === 'RUS/president' ? { ...o, seats } : o)),
      terms: [...f.terms, ...terms],
    }));
  expect(withSeats(2, term('medvedev', '2024-01-01'))).toEqual([]);
  expect(withSeats(2, term('medvedev', '2024-01-01'), term('mishustin', '2024-06-01'))).toEqual([
    'data/terms.tsv: RUS/president: medvedev, mishustin from 2024-06-01: has more than 2 holders at once',
  ]);
  expect(withSeats(2, term('putin', '2024-01-01'))).toEqual([
    'data/terms.tsv: RUS/president: putin, putin from 2024-01-01: is held twice by one person at once',
  ]);
  expect(withSeats(0)).toContain('data/offices.tsv: seats: Too small: expected number to be >=1');
});

test('a day of change belongs to both holders', () => {
  expect(problemsWith(() => ({}))).toEqual([]);
});

test('an unknown person', () => {
  const found = problemsWith((f) => ({
    terms: f.terms.map((t) => (t.person === 'mishustin' ? { ...t, person: 'nobody' } : t)),
  }));
  expect(found).toEqual(['data/terms.tsv: nobody: is not in persons']);
});

test('instalments out of order, left out, or in a city that is not known', () => {
  const changed = (ordinal: number, fields: object) =>
    problemsWith((f) => ({
      instalments: f.instalments
        .filter((i) => i.series !== 'brics-summit' || i.start < '2026')
        .map((i) =>
          i.series === 'brics-summit' && i.ordinal === ordinal ? { ...i, ...fields } : i,
        ),
    }));
  expect(changed(5, { start: '2009-01-01' })).toContain(
    'data/instalments.tsv: brics-summit 4, 5: is earlier than the one before it',
  );
  expect(changed(17, { ordinal: 18 })).toEqual([
    'data/instalments.tsv: brics-summit 16, 18: is not one a year',
    'data/instalments.tsv: brics-summit 16, 18: leaves out instalments',
  ]);
  expect(changed(16, { city: 'Atlantis' })).toEqual([
    'data/instalments.tsv: Atlantis: is not in places',
  ]);
});

test('a key twice, an end before its beginning, a day that no year has', () => {
  expect(problemsWith((f) => ({ eras: [...f.eras, ...f.eras.slice(0, 1)] }))).toEqual([
    'data/eras.tsv: afghanistan-war: stands twice',
  ]);
  expect(
    problemsWith((f) => ({ plans: f.plans.map((p, i) => (i === 0 ? { ...p, to: 1950 } : p)) })),
  ).toEqual(['data/plans.tsv: 2020 - 1950: ends before it begins']);
  const found = problemsWith((f) => ({
    commemorations: f.commemorations.map((c, i) => (i === 0 ? { ...c, month: 6, day: 31 } : c)),
  }));
  expect(found).toEqual(['data/commemorations.tsv: 6-31: is no day of the calendar']);
});

test('a year missing from a series said to be complete', () => {
  const found = problemsWith((f) => ({
    instalments: f.instalments.filter((i) => !(i.series === 'g7-summit' && i.start >= '2025')),
  }));
  expect(found).toContain('data/series.tsv: g7-summit 2025: has no instalment');
});

test('a cell that breaks its schema is named with its line', () => {
  const facts = loadFacts();
  const states = facts.states.map((s, i) => (i === 3 ? { ...s, url: 'nowhere' } : s));
  expect(verifyFacts({ ...facts, states })).toMatchObject([
    { file: 'data/states.tsv', line: 5, value: 'url' },
  ]);
});
