import type { Claim } from '../../model/claim.ts';
import type { Document } from '../../model/document.ts';
import type { Finding } from '../../model/finding.ts';
import type { Judgement } from '../../model/judgement.ts';
import type {
  Addition,
  DossierSize,
  DossierStore,
  FactTable,
  StoredEntry,
  StoredReading,
} from '../port.ts';
import type { SqliteDatabase, SqliteRow, SqliteStatement } from './driver.ts';
import { explaining } from './errors.ts';
import { bodyOf, documentOf, documentValues, factTableOf, judgementOf } from './rows.ts';

const FOUND_AT_MOST = 10;

/** A dossier in one SQLite file. Make it with openDossier. */
export class SqliteDossier implements DossierStore {
  readonly path: string;
  readonly version: number;
  readonly #database: SqliteDatabase;
  readonly #statements = new Map<string, SqliteStatement>();

  constructor(path: string, version: number, database: SqliteDatabase) {
    this.path = path;
    this.version = version;
    this.#database = database;
  }

  addDocument(reading: StoredReading): Addition {
    return this.#transaction(() => {
      const known = this.document(reading.document.id);
      if (known === undefined) {
        this.#insertDocument(reading.document);
        this.#insertReading(reading);
        return 'added';
      }
      if (known.publishedAt !== undefined && reading.document.publishedAt === undefined) {
        return 'unchanged';
      }
      if (this.#holds(known, reading)) return 'unchanged';
      this.#replaceReading(reading);
      return 'updated';
    });
  }

  documents(): readonly Document[] {
    return this.#all('SELECT * FROM document ORDER BY position').map(documentOf);
  }

  claims(): readonly Claim[] {
    return this.#all(
      `SELECT claim.body FROM claim JOIN document ON document.id = claim.document
       ORDER BY document.position, claim.position`,
    ).map((row) => bodyOf<Claim>(row));
  }

  findings(): readonly Finding[] {
    return this.#all(
      `SELECT finding.body FROM finding JOIN document ON document.id = finding.document
       ORDER BY document.position, finding.position`,
    ).map((row) => bodyOf<Finding>(row));
  }

  document(id: string): Document | undefined {
    const row = this.#all('SELECT * FROM document WHERE id = ?', id)[0];
    return row && documentOf(row);
  }

  find(idPrefix: string, limit: number = FOUND_AT_MOST): readonly StoredEntry[] {
    // A range uses the index and takes the prefix literally, which LIKE would not.
    const range = [idPrefix, `${idPrefix}\u{10ffff}`, limit] as const;
    const where = 'id >= ? AND id < ? ORDER BY id LIMIT ?';
    const documents = this.#all(`SELECT * FROM document WHERE ${where}`, ...range);
    const claims = this.#all(`SELECT id, body FROM claim WHERE ${where}`, ...range);
    const findings = this.#all(`SELECT id, document, body FROM finding WHERE ${where}`, ...range);
    const entries: StoredEntry[] = [
      ...documents.map(
        (row) => ({ kind: 'document', id: String(row['id']), document: documentOf(row) }) as const,
      ),
      ...claims.map(
        (row) => ({ kind: 'claim', id: String(row['id']), claim: bodyOf<Claim>(row) }) as const,
      ),
      ...findings.map(
        (row) =>
          ({
            kind: 'finding',
            id: String(row['id']),
            finding: bodyOf<Finding>(row),
            documentId: String(row['document']),
          }) as const,
      ),
    ];
    return entries.slice(0, limit);
  }

  factTables(): readonly FactTable[] {
    return this.#all('SELECT kind, file, text FROM fact_table ORDER BY kind').map(factTableOf);
  }

  keepFactTables(tables: readonly FactTable[]): void {
    this.#transaction(() => {
      for (const { kind, file, text } of tables) {
        this.#run(
          'INSERT OR REPLACE INTO fact_table (kind, file, text) VALUES (?, ?, ?)',
          kind,
          file,
          text,
        );
      }
    });
  }

  size(): DossierSize {
    const count = (table: string): number =>
      Number(this.#all(`SELECT count(*) AS n FROM ${table}`)[0]?.['n'] ?? 0);
    return {
      documents: count('document'),
      claims: count('claim'),
      findings: count('finding'),
      judgements: count('judgement'),
    };
  }

  judge(judgement: Judgement): void {
    const { subject, verdict, by, at, note } = judgement;
    this.#run(
      'INSERT INTO judgement (subject, verdict, by, at, note) VALUES (?, ?, ?, ?, ?)',
      subject,
      verdict,
      by,
      at,
      note ?? null,
    );
  }

  judgements(): readonly Judgement[] {
    return this.#all('SELECT * FROM judgement ORDER BY position').map(judgementOf);
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

  /** Whether a known document with its date, claims and findings is stored exactly like this. */
  #holds(known: Document, { document, claims, findings }: StoredReading): boolean {
    const same = (table: string, bodies: readonly unknown[]): boolean => {
      const stored = this.#all(
        `SELECT body FROM ${table} WHERE document = ? ORDER BY position`,
        document.id,
      );
      return (
        stored.length === bodies.length &&
        stored.every((row, i) => row['body'] === JSON.stringify(bodies[i]))
      );
    };
    return (
      known.publishedAt === document.publishedAt &&
      known.language === document.language &&
      same('claim', claims) &&
      same('finding', findings)
    );
  }

  #insertDocument(document: Document): void {
    this.#run(
      `INSERT INTO document (id, name, title, publisher, uri, language, genre, published_at,
        published_basis, retrieved_at, text) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      ...documentValues(document),
    );
  }

  #insertReading({ document, claims, findings }: StoredReading): void {
    for (const [i, claim] of claims.entries()) {
      const { start, end } = claim.evidence[0].position;
      this.#run(
        'INSERT INTO claim (document, position, id, kind, start, "end", body) VALUES (?, ?, ?, ?, ?, ?, ?)',
        document.id,
        i,
        claim.id,
        claim.kind,
        start,
        end,
        JSON.stringify(claim),
      );
    }
    for (const [i, finding] of findings.entries()) {
      this.#run(
        'INSERT INTO finding (document, position, id, "check", severity, body) VALUES (?, ?, ?, ?, ?, ?)',
        document.id,
        i,
        finding.id,
        finding.check,
        finding.severity,
        JSON.stringify(finding),
      );
    }
  }

  /** What was worked out follows the latest reading; the text and where it came from stay as first read. */
  #replaceReading(reading: StoredReading): void {
    const { id, language, publishedAt, publishedBasis } = reading.document;
    this.#run('DELETE FROM claim WHERE document = ?', id);
    this.#run('DELETE FROM finding WHERE document = ?', id);
    this.#run(
      'UPDATE document SET language = ?, published_at = ?, published_basis = ? WHERE id = ?',
      language,
      publishedAt ?? null,
      publishedBasis ?? null,
      id,
    );
    this.#insertReading(reading);
  }

  #transaction<T>(action: () => T): T {
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

  /** After a full disk SQLite has rolled back by itself and refuses; the first error is the one to tell. */
  #rollback(): void {
    try {
      this.#database.exec('ROLLBACK');
    } catch {}
  }

  #all(sql: string, ...values: readonly (string | number)[]): readonly SqliteRow[] {
    return explaining(this.path, () => this.#prepared(sql).all(...values));
  }

  #run(sql: string, ...values: readonly (string | number | null)[]): void {
    explaining(this.path, () => this.#prepared(sql).run(...values));
  }

  #prepared(sql: string): SqliteStatement {
    const known = this.#statements.get(sql);
    if (known) return known;
    const statement = this.#database.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }
}
