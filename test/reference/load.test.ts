import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { isUserError } from '../../src/model/user-error.ts';
import { FACTS_FOLDER, loadFacts, loadReference } from '../../src/reference/load.ts';

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true });
});

/** A copy of the tables with one of them changed. */
function tablesWith(table: string, change: (text: string) => string): URL {
  const folder = mkdtempSync(join(tmpdir(), 'facts-'));
  made.push(folder);
  cpSync(FACTS_FOLDER, folder, { recursive: true });
  const file = join(folder, table);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
  return pathToFileURL(`${folder}/`);
}

function errorOf(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  return undefined;
}

test('the tables are read once', () => {
  expect(loadFacts()).toBe(loadFacts());
  expect(loadReference()).toBe(loadReference());
});

test.each([
  ['CHN/president', '2025-11-04', ['xi-jinping']],
  ['CHN/premier', '2025-11-03', ['li-qiang']],
  ['RUS/prime-minister', '2025-11-03', ['mishustin']],
  ['RUS/president', '2010-01-01', ['medvedev']],
  ['RUS/prime-minister', '2010-01-01', ['putin']],
  ['USA/president', '2025-01-20', ['biden', 'trump']],
  ['USA/secretary-of-state', '2018-04-10', []],
  ['CHN/premier', '2099-01-01', []],
])('who held %s on %s', (office, day, holders) => {
  expect(
    loadReference()
      .holdersOn(office, day)
      .map((term) => term.person),
  ).toEqual(holders);
});

test('instalments of a series by start, with their ordinals', () => {
  const sco = loadReference().instalmentsOf('sco-heads-of-state');
  expect(sco.map((i) => i.ordinal)).toEqual(Array.from({ length: 25 }, (_, i) => i + 1));
  expect(sco.at(-1)).toMatchObject({ start: '2025-08-31', end: '2025-09-01', city: 'Tianjin' });
});

test('mutual trade is found from either side', () => {
  const of = (a: string, b: string) =>
    loadReference()
      .indicators('goods trade', a, b)
      .map((i) => i.value);
  expect(of('RUS', 'CHN')).toEqual(of('CHN', 'RUS'));
  expect(of('CHN', 'RUS')).toContain('244819000000');
});

test.each([
  ['a day that does not exist', 'terms.tsv', /\t2013-03-14\t/, '\t2013-02-30\t', '2013-02-30'],
  ['a word that is not allowed', 'terms.tsv', /\tday\t/, '\tfortnight\t', 'fortnight'],
  ['a cell too many', 'states.tsv', /\tAFG?\t|\tAF\t/, '\tAF\tAF\t', 'cells'],
  ['a missing column', 'plans.tsv', /\tordinal\t/, '\tnumber\t', 'ordinal'],
  ['an empty source', 'eras.tsv', /\tmemory\t/, '\t\t', 'source'],
])('%s is an error with file, line and value', (_, table, pattern, replacement, value) => {
  const folder = tablesWith(table, (text) => text.replace(pattern, replacement));
  const error = errorOf(() => loadFacts(folder));
  if (!isUserError(error)) throw new Error(`no user error: ${String(error)}`);
  expect(error.code).toBe('reference-invalid');
  expect(error.value).toMatch(new RegExp(`^data/${table}:\\d+: `));
  expect(error.value).toContain(value);
  expect(error.remedy).not.toBe('');
});

test('a missing table is an error that names it', () => {
  const error = errorOf(() => loadFacts(pathToFileURL(join(tmpdir(), 'no-such-facts/'))));
  expect(isUserError(error) && error.value).toContain('data/states.tsv');
});
