import type { Migration } from './migration.ts';

/**
 * The journal also sets values (`value` is JSON: a status, a score, an inventory) and takes an undo back; what was decided
 * before keeps its place. `commitment` holds the ledger as it was last worked out, in order, in
 * pieces of JSON; it holds as long as `ledger` names the state of the dossier.
 */
export const LEDGER: Migration = {
  version: 4,
  summary: 'values in the journal, the ledger of commitments',
  sql: `
    ALTER TABLE judgement RENAME TO judgement_before;
    CREATE TABLE judgement (
      position INTEGER PRIMARY KEY,
      subject TEXT NOT NULL,
      verdict TEXT NOT NULL
        CHECK (verdict IN ('accept', 'reject', 'same', 'different', 'unsure', 'set', 'undo', 'redo')),
      by TEXT NOT NULL,
      at TEXT NOT NULL,
      note TEXT,
      value TEXT
    ) STRICT;
    INSERT INTO judgement (position, subject, verdict, by, at, note)
      SELECT position, subject, verdict, by, at, note FROM judgement_before ORDER BY position;
    DROP TRIGGER judgement_is_kept;
    DROP TRIGGER judgement_is_frozen;
    DROP TABLE judgement_before;
    CREATE INDEX judgement_by_subject ON judgement (subject);
    CREATE TRIGGER judgement_is_kept BEFORE DELETE ON judgement
      BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
    CREATE TRIGGER judgement_is_frozen BEFORE UPDATE ON judgement
      BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
    CREATE TABLE commitment (
      position INTEGER PRIMARY KEY,
      body TEXT NOT NULL
    ) STRICT;
    CREATE TABLE ledger (
      one INTEGER PRIMARY KEY CHECK (one = 1),
      state TEXT NOT NULL
    ) STRICT;
  `,
};
