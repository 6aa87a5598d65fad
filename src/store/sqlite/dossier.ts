import { existsSync } from 'node:fs';
import type { Claim } from '../../model/claim.ts';
import type { Day } from '../../model/day.ts';
import type { Document } from '../../model/document.ts';
import type { Finding } from '../../model/finding.ts';
import type { Judgement } from '../../model/judgement.ts';
import type { LedgerCommitment } from '../../model/ledger.ts';
import type { RecordOrigin } from '../../model/record.ts';
import { UserError } from '../../model/user-error.ts';
import type {
  Addition,
  Change,
  DossierSize,
  DossierState,
  DossierStore,
  FactTable,
  Found,
  StoredEntry,
  StoredReading,
} from '../port.ts';
import { copyInto, query } from '../sql/dialect.ts';
import type { Connection } from './connection.ts';
import { entriesFrom } from './entries.ts';
import { factsHash, lastPosition, StoredLedger } from './ledger.ts';
import { StoredOrigins } from './origins.ts';
import { bodyOf, changeOf, documentOf, documentValues, factTableOf, judgementOf } from './rows.ts';
import { forgetWords, indexWords, searchDocuments } from './search.ts';

const FOUND_AT_MOST = 10;
const ANSWERS_AT_MOST = 20;

/** A dossier in one SQLite file. Make it with openDossier. */
export class SqliteDossier implements DossierStore {
  readonly version: number;
  readonly #connection: Connection;
  readonly #origins: StoredOrigins;
  readonly #ledger: StoredLedger;
  readonly #now: () => string;

  constructor(version: number, connection: Connection, now: () => string) {
    this.version = version;
    this.#connection = connection;
    this.#origins = new StoredOrigins(connection);
    this.#ledger = new StoredLedger(connection);
    this.#now = now;
    this.#fillIn();
  }

  get path(): string {
    return this.#connection.path;
  }

  addDocument(reading: StoredReading): Addition {
    return this.#connection.transaction(() => {
      const known = this.document(reading.document.id);
      if (known === undefined) {
        this.#insertDocument(reading.document);
        this.#insertReading(reading);
        this.#note('added', reading.document);
        return 'added';
      }
      if (known.publishedAt !== undefined && reading.document.publishedAt === undefined) {
        return 'unchanged';
      }
      if (this.#holds(known, reading)) return 'unchanged';
      const before = this.#readingOf(known);
      this.#replaceReading(reading);
      this.#note('updated', reading.document, before);
      return 'updated';
    });
  }

  removeDocument(id: string): boolean {
    return this.#connection.transaction(() => {
      const document = this.document(id);
      const position = this.#position(id);
      if (!document || position === undefined) return false;
      const withdrawn = this.#readingOf(document);
      this.#origins.remove(document);
      forgetWords(this.#connection, position);
      this.#forgetReading(id);
      this.#connection.run(query.deleteFrom('document').where('id', '=', id).compile());
      this.#note('removed', document, withdrawn);
      return true;
    });
  }

  documents(): readonly Document[] {
    const rows = query.selectFrom('document').selectAll().orderBy('position');
    return this.#connection.all(rows.compile()).map(documentOf);
  }

  claims(): readonly Claim[] {
    const rows = query
      .selectFrom('claim')
      .innerJoin('document', 'document.id', 'claim.document')
      .select('claim.body as body')
      .orderBy('document.position')
      .orderBy('claim.position');
    return this.#connection.all(rows.compile()).map((row) => bodyOf<Claim>(row));
  }

  findings(): readonly Finding[] {
    const rows = query
      .selectFrom('finding')
      .innerJoin('document', 'document.id', 'finding.document')
      .select('finding.body as body')
      .orderBy('document.position')
      .orderBy('finding.position');
    return this.#connection.all(rows.compile()).map((row) => bodyOf<Finding>(row));
  }

  document(id: string): Document | undefined {
    const row = this.#connection.first(
      query.selectFrom('document').selectAll().where('id', '=', id).compile(),
    );
    return row && documentOf(row);
  }

  find(idPrefix: string, limit: number = FOUND_AT_MOST): readonly StoredEntry[] {
    return entriesFrom(this.#connection, idPrefix, limit);
  }

  search(question: string, limit: number = ANSWERS_AT_MOST): readonly Found[] {
    return searchDocuments(this.#connection, question, limit);
  }

  changes(since?: string): readonly Change[] {
    const rows = query.selectFrom('change').selectAll().orderBy('position');
    const from = since === undefined ? rows : rows.where('at', '>=', since);
    return this.#connection.all(from.compile()).map(changeOf);
  }

  origins(): readonly RecordOrigin[] {
    return this.#origins.list(this.documents());
  }

  copyTo(path: string): void {
    if (existsSync(path)) {
      throw new UserError('out-unwritable', path, 'It exists: name a new file.');
    }
    this.#connection.run(copyInto(path));
  }

  factTables(): readonly FactTable[] {
    const rows = query.selectFrom('fact_table').selectAll().orderBy('kind');
    return this.#connection.all(rows.compile()).map(factTableOf);
  }

  keepFactTables(tables: readonly FactTable[]): void {
    this.#connection.transaction(() => {
      for (const table of tables) {
        const row = query
          .insertInto('fact_table')
          .values(table)
          .onConflict((on) =>
            on.column('kind').doUpdateSet({ file: table.file, text: table.text }),
          );
        this.#connection.run(row.compile());
      }
    });
  }

  size(): DossierSize {
    const count = (table: 'document' | 'claim' | 'finding' | 'judgement'): number => {
      const rows = query.selectFrom(table).select(({ fn }) => fn.countAll<number>().as('n'));
      return Number(this.#connection.first(rows.compile())?.['n'] ?? 0);
    };
    return {
      documents: count('document'),
      claims: count('claim'),
      findings: count('finding'),
      judgements: count('judgement'),
    };
  }

  judge({ subject, verdict, by, at, note, value }: Judgement): void {
    const values = {
      subject,
      verdict,
      by,
      at,
      note: note ?? null,
      value: value === undefined ? null : JSON.stringify(value),
    };
    this.#connection.run(query.insertInto('judgement').values(values).compile());
  }

  judgeTogether(
    make: (journal: readonly Judgement[]) => readonly Judgement[],
  ): readonly Judgement[] {
    return this.#connection.transaction(() => {
      const made = make(this.judgements());
      for (const judgement of made) this.judge(judgement);
      return made;
    });
  }

  judgements(): readonly Judgement[] {
    const rows = query.selectFrom('judgement').selectAll().orderBy('position');
    return this.#connection.all(rows.compile()).map(judgementOf);
  }

  state(): DossierState {
    return {
      changes: lastPosition(this.#connection, 'change'),
      decisions: lastPosition(this.#connection, 'judgement'),
      facts: factsHash(this.#connection),
    };
  }

  lastVisit(by: string): string | undefined {
    const row = query.selectFrom('visit').select('at').where('by', '=', by);
    const at = this.#connection.first(row.compile())?.['at'];
    return typeof at === 'string' ? at : undefined;
  }

  keepVisit(by: string, at: string): void {
    const row = query
      .insertInto('visit')
      .values({ by, at })
      .onConflict((on) => on.column('by').doUpdateSet({ at }));
    this.#connection.run(row.compile());
  }

  ledgerState(): string {
    return this.#ledger.state();
  }

  keptLedger(state: string): readonly LedgerCommitment[] | undefined {
    return this.#ledger.kept(state);
  }

  keepLedger(state: string, commitments: readonly LedgerCommitment[]): void {
    this.#ledger.keep(state, commitments);
  }

  documentNames(): ReadonlyMap<string, string> {
    const rows = query.selectFrom('document').select(['id', 'name']).orderBy('position');
    return new Map(
      this.#connection
        .all(rows.compile())
        .map((row) => [String(row['id']), String(row['name'])] as const),
    );
  }

  newest(): Day | undefined {
    const rows = query.selectFrom('document').select(({ fn }) => fn.max('published_at').as('day'));
    const day = this.#connection.first(rows.compile())?.['day'];
    return typeof day === 'string' ? day : undefined;
  }

  close(): void {
    this.#connection.close();
  }

  /** What a dossier of an older version lacks: the words and origins of its documents. */
  #fillIn(): void {
    const missing = this.#connection.all(
      query
        .selectFrom('document')
        .leftJoin('word', 'word.rowid', 'document.position')
        .selectAll('document')
        .where('word.rowid', 'is', null)
        .orderBy('document.position')
        .compile(),
    );
    if (missing.length === 0) return;
    this.#connection.transaction(() => {
      for (const row of missing) {
        indexWords(this.#connection, Number(row['position']), documentOf(row));
        this.#origins.add(documentOf(row));
      }
    });
  }

  #position(id: string): number | undefined {
    const row = this.#connection.first(
      query.selectFrom('document').select('position').where('id', '=', id).compile(),
    );
    return row && Number(row['position']);
  }

  /** Whether a known document with its date, claims and findings is stored exactly like this. */
  #holds(known: Document, { document, claims, findings }: StoredReading): boolean {
    const same = (table: 'claim' | 'finding', bodies: readonly unknown[]): boolean => {
      const stored = this.#bodies(table, document.id);
      return (
        stored.length === bodies.length &&
        stored.every((body, i) => body === JSON.stringify(bodies[i]))
      );
    };
    return (
      known.publishedAt === document.publishedAt &&
      known.language === document.language &&
      same('claim', claims) &&
      same('finding', findings)
    );
  }

  #bodies(table: 'claim' | 'finding', document: string): readonly string[] {
    const rows = query
      .selectFrom(table)
      .select('body')
      .where('document', '=', document)
      .orderBy('position');
    return this.#connection.all(rows.compile()).map((row) => String(row['body']));
  }

  #readingOf(document: Document): StoredReading {
    return {
      document,
      claims: this.#bodies('claim', document.id).map((body) => JSON.parse(body) as Claim),
      findings: this.#bodies('finding', document.id).map((body) => JSON.parse(body) as Finding),
    };
  }

  #insertDocument(document: Document): void {
    this.#connection.run(query.insertInto('document').values(documentValues(document)).compile());
    const position = this.#position(document.id);
    if (position !== undefined) indexWords(this.#connection, position, document);
    this.#origins.add(document);
  }

  #insertReading({ document, claims, findings }: StoredReading): void {
    for (const [position, claim] of claims.entries()) {
      const { start, end } = claim.evidence[0].position;
      const { id, kind } = claim;
      const body = JSON.stringify(claim);
      const values = { document: document.id, position, id, kind, start, end, body };
      this.#connection.run(query.insertInto('claim').values(values).compile());
    }
    for (const [position, finding] of findings.entries()) {
      const { id, check, severity } = finding;
      const body = JSON.stringify(finding);
      const values = { document: document.id, position, id, check, severity, body };
      this.#connection.run(query.insertInto('finding').values(values).compile());
    }
  }

  #forgetReading(id: string): void {
    this.#connection.run(query.deleteFrom('claim').where('document', '=', id).compile());
    this.#connection.run(query.deleteFrom('finding').where('document', '=', id).compile());
  }

  /** What was worked out follows the latest reading; the text and where it came from stay as first read. */
  #replaceReading(reading: StoredReading): void {
    const { id, language, publishedAt, publishedBasis } = reading.document;
    this.#forgetReading(id);
    const values = {
      language,
      published_at: publishedAt ?? null,
      published_basis: publishedBasis ?? null,
    };
    this.#connection.run(query.updateTable('document').set(values).where('id', '=', id).compile());
    this.#insertReading(reading);
  }

  #note(kind: Change['kind'], { id, name }: Document, withdrawn?: StoredReading): void {
    const values = {
      at: this.#now(),
      kind,
      document: id,
      name,
      body: withdrawn ? JSON.stringify(withdrawn) : null,
    };
    this.#connection.run(query.insertInto('change').values(values).compile());
  }
}
