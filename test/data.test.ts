import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FACTS_FOLDER, loadFacts } from '../src/reference/load.ts';
import { FACT_KINDS } from '../src/reference/rows.ts';
import { FACT_SCHEMAS } from '../src/reference/schema.ts';
import { sortedTable } from '../src/reference/sort-table.ts';
import { verifyFacts } from '../src/reference/verify.ts';

/** The tables only grow: a number here is raised when rows are added, never lowered without saying why. */
const FLOORS = {
  states: 250,
  places: 430,
  offices: 540,
  persons: 2090,
  terms: 2410,
  organisations: 410,
  memberships: 195,
  series: 110,
  instalments: 1350,
  commemorations: 740,
  feasts: 100,
  events: 560,
  plans: 35,
  eras: 33,
  indicators: 780,
} as const;

test('nothing in the tables contradicts itself', () => {
  expect(verifyFacts(loadFacts())).toEqual([]);
});

describe.each(FACT_KINDS)('%s', (kind) => {
  test('every row passes the schema', () => {
    for (const fact of loadFacts()[kind]) FACT_SCHEMAS[kind].parse(fact);
  });

  test('no table shrinks', () => {
    expect(loadFacts()[kind].length).toBeGreaterThanOrEqual(FLOORS[kind]);
  });

  test('what comes from memory alone is unconfirmed, and two sources are named where confirmed', () => {
    for (const fact of loadFacts()[kind]) {
      if (fact.source === 'memory') expect(fact.certainty).toBe('unconfirmed');
      if (fact.certainty !== 'confirmed') continue;
      const seen = fact.source.split('; ').filter((source) => !source.startsWith('memory'));
      expect(seen.length, fact.source).toBeGreaterThanOrEqual(2);
    }
  });
});

test('every table has a reader, and every reader its table', () => {
  const tables = readdirSync(FACTS_FOLDER).filter((name) => name.endsWith('.tsv'));
  expect(tables.toSorted()).toEqual(FACT_KINDS.map((kind) => `${kind}.tsv`).toSorted());
});

test('the tables are in order: npm run data puts them so', () => {
  for (const kind of FACT_KINDS) {
    const text = readFileSync(new URL(`${kind}.tsv`, FACTS_FOLDER), 'utf8');
    expect(sortedTable(kind, text) === text, kind).toBe(true);
  }
});

test('the tables are plain: LF, no trailing space, no empty line', () => {
  for (const kind of FACT_KINDS) {
    const text = readFileSync(new URL(`${kind}.tsv`, FACTS_FOLDER), 'utf8');
    expect(text, kind).not.toMatch(/\r|\n\n| \n/);
    expect(text.endsWith('\n'), kind).toBe(true);
  }
});
