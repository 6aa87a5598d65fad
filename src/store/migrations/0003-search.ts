import type { Migration } from './migration.ts';

/**
 * Full-text search over tokens of our own, the origins of documents as far as they are worked out, and the journal of what
 * was added, replaced and taken out. Rows that belong to a document carry its `position`, an integer. `band` finds the
 * neighbours of a text; `origin` holds what was decided. What older dossiers lack is filled in when they are opened next.
 */
export const SEARCH: Migration = {
  version: 3,
  summary: 'full-text search, origins, journal of changes',
  sql: `
    CREATE VIRTUAL TABLE word USING fts5 (tokens, tokenize = 'unicode61 remove_diacritics 0');
    CREATE TABLE band (
      hash INTEGER NOT NULL,
      document INTEGER NOT NULL,
      PRIMARY KEY (hash, document)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX band_by_document ON band (document, hash);
    CREATE TABLE origin (
      document INTEGER PRIMARY KEY,
      origin INTEGER NOT NULL,
      copy TEXT
    ) STRICT;
    CREATE INDEX origin_by_origin ON origin (origin, document);
    CREATE TABLE change (
      position INTEGER PRIMARY KEY,
      at TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('added', 'updated', 'removed')),
      document TEXT NOT NULL,
      name TEXT NOT NULL,
      body TEXT
    ) STRICT;
    CREATE INDEX change_by_time ON change (at);
    CREATE TRIGGER change_is_kept BEFORE DELETE ON change
      BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
    CREATE TRIGGER change_is_frozen BEFORE UPDATE ON change
      BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
  `,
};
