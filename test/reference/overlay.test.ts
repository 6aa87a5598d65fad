import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { isUserError } from '../../src/model/user-error.ts';
import { factColumns, loadFacts, loadReference, loadUserFacts } from '../../src/reference/load.ts';
import { overlaid } from '../../src/reference/overlay.ts';
import type { FactKind } from '../../src/reference/rows.ts';
import { readUserTables } from '../../src/reference/user-tables.ts';

const SEEN = 'the gazette\thttps://example.org/gazette\t2026-01-05\tsingle';
const TERMS = 'office\tperson\tfrom\tto\tprecision\tacting\tsource\turl\tchecked\tcertainty';
const PERSONS = 'id\tnames_en\tfamily\tsource\turl\tchecked\tcertainty';

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true });
});

function folderWith(tables: Readonly<Record<string, readonly string[]>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'own-facts-'));
  made.push(folder);
  for (const [name, lines] of Object.entries(tables))
    writeFileSync(join(folder, name), `${lines.join('\n')}\n`);
  return folder;
}

function problemsOf(tables: Readonly<Record<string, readonly string[]>>) {
  const result = overlaid(loadFacts(), readUserTables(folderWith(tables)), factColumns);
  return (result.problems ?? []).map(({ file, ...problem }) => ({
    ...problem,
    file: file.split(/[\\/]/).at(-1),
  }));
}

const mayor = [PERSONS, `test-mayor\tTest Mayor\tMayor\t${SEEN}`];

describe('tables of a user', () => {
  test('rows are added, and a row with the same key replaces ours', () => {
    const ours = loadFacts().terms.find((t) => t.office === 'FRA/president' && !t.to);
    if (!ours) throw new Error('no open term');
    const facts = loadUserFacts(
      readUserTables(
        folderWith({
          'persons.tsv': mayor,
          'terms.tsv': [
            TERMS,
            `FRA/president\t${ours.person}\t${ours.from}\t2027-05-13\tday\tno\t${SEEN}`,
            `FRA/president\ttest-mayor\t2027-05-13\t\tday\tno\t${SEEN.replace('2026-01-05', '2027-06-01')}`,
          ],
        }),
      ),
    );
    const of = facts.terms.filter((t) => t.office === 'FRA/president').slice(-2);
    expect(of.map((t) => [t.person, t.to])).toEqual([
      [ours.person, '2027-05-13'],
      ['test-mayor', undefined],
    ]);
    expect(facts.terms.length).toBe(loadFacts().terms.length + 1);
    expect(loadFacts().terms).not.toContainEqual(expect.objectContaining({ person: 'test-mayor' }));
  });

  test('columns that are not needed may be left out', () => {
    const tables = readUserTables(folderWith({ 'persons.tsv': mayor }));
    expect(loadReference(tables).person('test-mayor')?.names).toEqual({
      en: ['Test Mayor'],
      zh: [],
      ru: [],
    });
    expect(loadReference(tables)).toBe(loadReference(tables));
  });

  test('a key twice is told with file, line, value and remedy', () => {
    expect(problemsOf({ 'persons.tsv': [...mayor, mayor[1] as string] })).toEqual([
      {
        file: 'persons.tsv',
        line: 3,
        value: 'test-mayor',
        problem: 'stands twice',
        remedy: 'Merge the two rows.',
      },
    ]);
  });

  test('a term that overlaps one of ours is told at the user’s line', () => {
    const problems = problemsOf({
      'persons.tsv': mayor,
      'terms.tsv': [TERMS, `RUS/president\ttest-mayor\t2014-01-01\t2014-06-30\tday\tno\t${SEEN}`],
    });
    expect(problems).toMatchObject([
      { file: 'terms.tsv', line: 2, problem: 'has two holders at once' },
    ]);
    expect(problems[0]?.value).toContain('test-mayor');
  });

  test.each([
    ['an unknown country', 'XQQ/president', '2014-01-01', 'XQQ/president'],
    ['a date that does not exist', 'FRA/president', '2014-02-30', 'from = "2014-02-30"'],
  ])('%s', (_, office, from, value) => {
    const problems = problemsOf({
      'persons.tsv': mayor,
      'terms.tsv': [TERMS, `${office}\ttest-mayor\t${from}\t2014-03-01\tday\tno\t${SEEN}`],
    });
    expect(problems.map((p) => [p.file, p.line, p.value])).toContainEqual(['terms.tsv', 2, value]);
    for (const { remedy } of problems) expect(remedy).toMatch(/\.$/);
  });

  test('every bad line is told, and nothing of the tables is taken', () => {
    const tables = readUserTables(
      folderWith({
        'persons.tsv': [
          ...mayor,
          'short\tline',
          `no-source\tNo Source\tSource\t\t\t2026-01-05\tsingle`,
        ],
      }),
    );
    expect(
      problemsOf({ 'persons.tsv': (tables[0]?.text ?? '').trimEnd().split('\n') }),
    ).toMatchObject([
      { line: 3, value: '2 cells' },
      { line: 4, value: 'source = ""' },
    ]);
    let error: unknown;
    try {
      loadReference(tables);
    } catch (caught) {
      error = caught;
    }
    expect(isUserError(error) && [error.code, error.remedy]).toEqual([
      'reference-invalid',
      expect.stringContaining('1 more'),
    ]);
    expect(loadReference().person('test-mayor')).toBeUndefined();
  });

  test('a column that no table has, a table of no kind, a folder without tables', () => {
    expect(problemsOf({ 'persons.tsv': [`${PERSONS}\tnmaes_zh`, `${mayor[1]}\t`] })).toMatchObject([
      { line: 1, value: 'nmaes_zh' },
    ]);
    for (const folder of [folderWith({ 'people.tsv': mayor }), folderWith({})])
      expect(() => readUserTables(folder)).toThrow(/reference-invalid/);
    expect(() => readUserTables(join(tmpdir(), 'no-such-folder-of-facts'))).toThrow(/file-missing/);
  });

  test('each kind has a table whose columns can be left out but for the source', () => {
    for (const kind of ['terms', 'instalments', 'indicators'] as FactKind[])
      expect(factColumns(kind)).toEqual(expect.arrayContaining(['source', 'checked', 'certainty']));
  });
});
