import type { Migration } from './migration.ts';

/** When each person last looked at what had changed. */
export const VISIT: Migration = {
  version: 5,
  summary: 'the last visit of each person',
  sql: `
    CREATE TABLE IF NOT EXISTS visit (
      by TEXT PRIMARY KEY,
      at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
  `,
};
