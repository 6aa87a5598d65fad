/**
 * The part of the node:sqlite interface that the store uses. Node has the module from 22.5 on; on older versions the
 * package @photostructure/sqlite offers the same interface, with its binaries inside the package.
 */

/** A value of a column. */
export type SqliteValue = string | number | bigint | null | Uint8Array;

/** A row by column name. */
export type SqliteRow = Readonly<Record<string, SqliteValue>>;

/** A prepared statement. */
export interface SqliteStatement {
  run(...values: SqliteValue[]): unknown;
  get(...values: SqliteValue[]): SqliteRow | undefined;
  all(...values: SqliteValue[]): SqliteRow[];
  /** Row by row, so that the rest need not be read. */
  iterate(...values: SqliteValue[]): IterableIterator<SqliteRow>;
  columns(): readonly { readonly name: string }[];
  /** Whether rows come as lists of values instead of objects. */
  setReturnArrays(isList: boolean): void;
}

/** An open database. */
export interface SqliteDatabase {
  exec(sql: string): void;
  prepare(sql: string): SqliteStatement;
  close(): void;
}

/** What opens a database. */
export interface SqliteDriver {
  readonly DatabaseSync: new (
    path: string,
    options?: { readonly readOnly?: boolean; readonly timeout?: number },
  ) => SqliteDatabase;
}

/** Loads the built-in module where Node has it, else the package. */
export async function loadSqlite(): Promise<SqliteDriver> {
  const builtIn = await withoutWarnings(importBuiltIn);
  if (builtIn) return builtIn;
  return (await import('@photostructure/sqlite')) as unknown as SqliteDriver;
}

async function importBuiltIn(): Promise<SqliteDriver | undefined> {
  const name = 'node:sqlite';
  try {
    return (await import(name)) as SqliteDriver;
  } catch {
    return undefined;
  }
}

/** Node warns on the first import that the module is experimental; a user can do nothing about it. */
async function withoutWarnings<T>(action: () => Promise<T>): Promise<T> {
  const original = process.emitWarning;
  process.emitWarning = () => {};
  try {
    return await action();
  } finally {
    process.emitWarning = original;
  }
}
