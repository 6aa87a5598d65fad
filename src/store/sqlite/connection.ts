import type { Runnable } from '../sql/dialect.ts';
import type { SqliteDatabase, SqliteRow, SqliteStatement, SqliteValue } from './driver.ts';
import { explaining } from './errors.ts';

/** One open database: runs queries one after another, keeps prepared statements, explains errors by the file's name. */
export class Connection {
  readonly path: string;
  readonly #database: SqliteDatabase;
  readonly #statements = new Map<string, SqliteStatement>();

  constructor(path: string, database: SqliteDatabase) {
    this.path = path;
    this.#database = database;
  }

  /** All rows of a query. */
  all(query: Runnable): readonly SqliteRow[] {
    return explaining(this.path, () => this.#prepared(query.sql).all(...valuesOf(query)));
  }

  /** The first row of a query. */
  first(query: Runnable): SqliteRow | undefined {
    return this.all(query)[0];
  }

  run(query: Runnable): void {
    explaining(this.path, () => this.#prepared(query.sql).run(...valuesOf(query)));
  }

  /** All that an action writes, or nothing of it. */
  transaction<T>(action: () => T): T {
    return explaining(this.path, () => {
      this.#database.exec('BEGIN IMMEDIATE');
      try {
        const result = action();
        this.#database.exec('COMMIT');
        return result;
      } catch (error) {
        this.#rollback();
        throw error;
      }
    });
  }

  /**
   * Leaves one file: statements end only when they are collected, and while one lives SQLite would keep the log beside
   * the file. Where another process has the dossier open, the last one to close does it.
   */
  close(): void {
    try {
      this.#database.exec('PRAGMA journal_mode = DELETE');
    } catch {}
    this.#database.close();
  }

  /** After a full disk SQLite has rolled back by itself and refuses; the first error is the one to tell. */
  #rollback(): void {
    try {
      this.#database.exec('ROLLBACK');
    } catch {}
  }

  #prepared(sql: string): SqliteStatement {
    const known = this.#statements.get(sql);
    if (known) return known;
    const statement = this.#database.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }
}

function valuesOf({ parameters }: Runnable): SqliteValue[] {
  return parameters.map((value) => (value === undefined ? null : value)) as SqliteValue[];
}
