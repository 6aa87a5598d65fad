import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { UserError } from '../../model/user-error.ts';
import { MIGRATIONS, SCHEMA_VERSION } from '../migrations/index.ts';
import type { DossierStore } from '../port.ts';
import { Connection } from './connection.ts';
import { SqliteDossier } from './dossier.ts';
import type { SqliteDatabase } from './driver.ts';
import { loadSqlite } from './driver.ts';
import { explaining, notADossier } from './errors.ts';

/** Marks a SQLite file as a dossier ("RPOR" in `PRAGMA application_id`). */
export const APPLICATION_ID = 0x52504f52;

const BUSY_TIMEOUT_MS = 5000;
const SQLITE_HEADER = 'SQLite format 3\0';

/** How to open a dossier. */
export interface OpenOptions {
  /** Whether to make it where there is none; without it, `dossier-missing` is thrown. */
  readonly create: boolean;
  /** How long to wait for another process that writes, in milliseconds. */
  readonly busyTimeout?: number;
  /** The moment of a change in UTC, for the journal; the system's when not given. */
  readonly now?: () => string;
}

/** Opens the dossier at `path`; throws `dossier-missing`, `dossier-invalid`, `dossier-locked` or `out-unwritable`. */
export async function openDossier(path: string, options: OpenOptions): Promise<DossierStore> {
  checkFile(path, options.create);
  const { DatabaseSync } = await loadSqlite();
  const timeout = options.busyTimeout ?? BUSY_TIMEOUT_MS;
  const database = explaining(path, () => new DatabaseSync(path, { timeout }));
  try {
    explaining(path, () => prepare(path, database, timeout));
  } catch (error) {
    database.close();
    throw error;
  }
  const now = options.now ?? (() => new Date().toISOString());
  return new SqliteDossier(SCHEMA_VERSION, new Connection(path, database), now);
}

function checkFile(path: string, create: boolean): void {
  if (!existsSync(path)) {
    if (create) return;
    throw new UserError('dossier-missing', path, 'Make one with rapporteur read FILE --dossier.');
  }
  const stat = statSync(path);
  if (!stat.isFile()) throw notADossier(path);
  if (stat.size > 0 && firstBytes(path) !== SQLITE_HEADER) throw notADossier(path);
}

function firstBytes(path: string): string {
  try {
    const handle = openSync(path, 'r');
    try {
      const bytes = Buffer.alloc(SQLITE_HEADER.length);
      readSync(handle, bytes, 0, bytes.length, 0);
      return bytes.toString('latin1');
    } finally {
      closeSync(handle);
    }
  } catch {
    throw new UserError('file-unreadable', path, 'Check the permissions of the file.');
  }
}

/** Foreign files are refused before anything is written to them. */
function prepare(path: string, database: SqliteDatabase, timeout: number): void {
  database.exec(`PRAGMA busy_timeout = ${timeout}; PRAGMA foreign_keys = ON;`);
  const isNew = refuseForeign(path, database);
  const mode = database.prepare('PRAGMA journal_mode').get()?.['journal_mode'];
  if (mode !== 'wal') database.exec('PRAGMA journal_mode = WAL');
  database.exec('PRAGMA synchronous = NORMAL');
  if (isNew || pragma(database, 'user_version') < SCHEMA_VERSION) migrate(database);
}

function refuseForeign(path: string, database: SqliteDatabase): boolean {
  const isEmpty = database.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get() === undefined;
  const application = pragma(database, 'application_id');
  if (isEmpty && application === 0) return true;
  if (application !== APPLICATION_ID) throw notADossier(path);
  if (pragma(database, 'user_version') > SCHEMA_VERSION) {
    throw new UserError(
      'dossier-invalid',
      path,
      'It was written by a newer version: update rapporteur.',
    );
  }
  return false;
}

/** All pending steps in one transaction; the version is looked at again inside it, another process may have been first. */
function migrate(database: SqliteDatabase): void {
  database.exec('BEGIN IMMEDIATE');
  try {
    const version = pragma(database, 'user_version');
    for (const migration of MIGRATIONS) {
      if (migration.version <= version) continue;
      database.exec(migration.sql);
      database.exec(`PRAGMA user_version = ${migration.version}`);
    }
    database.exec(`PRAGMA application_id = ${APPLICATION_ID}`);
    database.exec('COMMIT');
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
}

function pragma(database: SqliteDatabase, name: 'application_id' | 'user_version'): number {
  return Number(database.prepare(`PRAGMA ${name}`).get()?.[name] ?? 0);
}
