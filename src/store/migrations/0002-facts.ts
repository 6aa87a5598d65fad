import type { Migration } from './migration.ts';

/** Tables of facts that a dossier carries: one of each kind, laid over those that come with the program. */
export const FACTS: Migration = {
  version: 2,
  summary: 'tables of facts of its own',
  sql: `
    CREATE TABLE fact_table (
      kind TEXT PRIMARY KEY,
      file TEXT NOT NULL,
      text TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
  `,
};
