import type { Migration } from './migration.ts';

/**
 * Documents, claims, findings and the journal of judgements. `position` keeps the order of adding; `body` is the claim
 * or finding as JSON; the columns beside it are copies to search by. A text and the journal cannot be changed.
 */
export const FIRST: Migration = {
  version: 1,
  summary: 'documents, claims, findings, journal of judgements',
  sql: `
    CREATE TABLE document (
      position INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      name TEXT NOT NULL,
      title TEXT,
      publisher TEXT,
      uri TEXT,
      language TEXT NOT NULL,
      genre TEXT NOT NULL,
      published_at TEXT,
      published_basis TEXT,
      retrieved_at TEXT,
      text TEXT NOT NULL
    ) STRICT;
    CREATE TABLE claim (
      document TEXT NOT NULL REFERENCES document (id),
      position INTEGER NOT NULL,
      id TEXT NOT NULL,
      kind TEXT NOT NULL,
      start INTEGER NOT NULL,
      "end" INTEGER NOT NULL,
      body TEXT NOT NULL,
      PRIMARY KEY (document, position)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX claim_by_id ON claim (id);
    CREATE INDEX claim_by_kind ON claim (kind);
    CREATE TABLE finding (
      document TEXT NOT NULL REFERENCES document (id),
      position INTEGER NOT NULL,
      id TEXT NOT NULL,
      "check" TEXT NOT NULL,
      severity TEXT NOT NULL,
      body TEXT NOT NULL,
      PRIMARY KEY (document, position)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX finding_by_id ON finding (id);
    CREATE TABLE judgement (
      position INTEGER PRIMARY KEY,
      subject TEXT NOT NULL,
      verdict TEXT NOT NULL
        CHECK (verdict IN ('accept', 'reject', 'same', 'different', 'unsure', 'undo')),
      by TEXT NOT NULL,
      at TEXT NOT NULL,
      note TEXT
    ) STRICT;
    CREATE TRIGGER document_text_is_frozen BEFORE UPDATE OF id, text ON document
      BEGIN SELECT RAISE(ABORT, 'the text of a document never changes'); END;
    CREATE TRIGGER judgement_is_kept BEFORE DELETE ON judgement
      BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
    CREATE TRIGGER judgement_is_frozen BEFORE UPDATE ON judgement
      BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
  `,
};
