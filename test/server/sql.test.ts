import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerSql, oneQuestion } from '../../src/server/sql.ts';
import type { SqlAnswer } from '../../src/view/api-record.ts';
import { addExamples, type OpenApp, openApp } from './open-app.ts';

let app: OpenApp;
beforeAll(async () => {
  app = await openApp();
  addExamples(app);
});
afterAll(() => app.close());

describe('a question in SQL', () => {
  it('is answered with its columns', async () => {
    const answer = await app.post<SqlAnswer>(
      '/sql',
      { sql: 'SELECT name, length(text) AS n, name FROM document ORDER BY name;' },
      'SqlAnswer',
    );
    expect(answer.columns).toEqual(['name', 'n', 'name']);
    expect(answer.rows.map(([name]) => name)).toEqual(['blog.txt', 'readout.txt', 'wire.txt']);
    expect(answer.truncated).toBe(false);
  });

  it('has no more rows than its limit', async () => {
    const sql = 'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n';
    const answer = await app.post<SqlAnswer>('/sql', { sql, limit: 3 }, 'SqlAnswer');
    expect(answer.rows).toEqual([[1], [2], [3]]);
    expect(answer.truncated).toBe(true);
  });

  it('never writes', async () => {
    const before = app.dossier.size();
    for (const sql of [
      'DELETE FROM document',
      'INSERT INTO visit VALUES (1, 2)',
      'PRAGMA writable_schema = 1',
      "ATTACH 'other.db' AS other",
      "VACUUM INTO 'copy.db'",
      'SELECT 1; DROP TABLE document',
      '/* SELECT */ DROP TABLE document',
      '-- SELECT\nDROP TABLE document',
      'WITH a AS (SELECT 1) DELETE FROM document',
      "WITH a AS (SELECT 1) INSERT INTO visit SELECT 'x', 'y'",
      'SELECT load_extension(1)',
      'SELECT * FROM nowhere',
      '',
    ])
      await app.post('/sql', { sql }, 'ApiError', 400);
    expect(app.dossier.size()).toEqual(before);
  });

  it('is one statement, whatever its strings hold', () => {
    for (const sql of ["SELECT ';' ; ", 'SELECT 1 -- ; two', 'select "a;b" from t', '  VALUES (1)'])
      expect(() => oneQuestion(sql)).not.toThrow();
    for (const sql of ["SELECT ';'; SELECT 2", 'SELECT 1;; x', 'selected', 'EXPLAINED', '[select]'])
      expect(() => oneQuestion(sql), sql).toThrow('sql-invalid');
  });

  it('is stopped when it runs away', async () => {
    const sql =
      'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n';
    await expect(answerSql(app.dossier.path, sql, { timeMs: 1500 })).rejects.toMatchObject({
      code: 'sql-too-slow',
    });
  });
});
