/** The ledger of commitments as it was last worked out, and the state of the dossier that it was worked out from. */
import { createHash } from 'node:crypto';
import type { LedgerCommitment } from '../../model/ledger.ts';
import { query } from '../sql/dialect.ts';
import type { Connection } from './connection.ts';

/** The place of the last entry of a journal; 0 where there is none. */
export function lastPosition(connection: Connection, table: 'change' | 'judgement'): number {
  const row = query.selectFrom(table).select(({ fn }) => fn.max('position').as('n'));
  return Number(connection.first(row.compile())?.['n'] ?? 0);
}

/** A short hash of the tables of facts that a dossier carries. */
export function factsHash(connection: Connection): string {
  const facts = createHash('sha256');
  const tables = query.selectFrom('fact_table').selectAll().orderBy('kind');
  for (const row of connection.all(tables.compile()))
    facts.update(JSON.stringify([row['kind'], row['text']]));
  return facts.digest('hex').slice(0, 12);
}

/** Rows of one piece of JSON: the whole ledger is read more often than one row of it. */
const PIECE = 500;

/** Keeps the ledger; make it with a connection. */
export class StoredLedger {
  readonly #connection: Connection;
  /** The ledger that was read or kept last: reading it anew takes longer than any question to it. */
  #known: { readonly state: string; readonly commitments: readonly LedgerCommitment[] } | undefined;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * What the ledger depends on: documents with their claims, links, rejections, corrections and inventories in the journal, tables of
   * facts. Scores and statuses change nothing in it.
   */
  state(): string {
    const changes = lastPosition(this.#connection, 'change');
    const decisions = this.#last(
      query
        .selectFrom('judgement')
        .select(({ fn }) => fn.max('position').as('n'))
        .where((on) =>
          on.or([
            on('subject', 'not like', '%/%'),
            on('subject', 'like', 'import/%'),
            on('subject', 'like', '%/field/%'),
            on('subject', 'like', '%/span'),
          ]),
        )
        .compile(),
    );
    return `${changes}/${decisions}/${factsHash(this.#connection)}`;
  }

  /** The ledger that was kept for this state; undefined where there is none. */
  kept(state: string): readonly LedgerCommitment[] | undefined {
    const known = this.#connection.first(query.selectFrom('ledger').select('state').compile());
    if (known?.['state'] !== state) return undefined;
    if (this.#known?.state === state) return this.#known.commitments;
    const rows = query.selectFrom('commitment').select('body').orderBy('position');
    const commitments = this.#connection
      .all(rows.compile())
      .flatMap((row) => JSON.parse(String(row['body'])) as readonly LedgerCommitment[]);
    this.#known = { state, commitments };
    return commitments;
  }

  /** Keeps a ledger for a state, in place of the one before. */
  keep(state: string, commitments: readonly LedgerCommitment[]): void {
    this.#known = undefined;
    this.#connection.transaction(() => {
      this.#connection.run(query.deleteFrom('commitment').compile());
      for (let from = 0; from < commitments.length; from += PIECE) {
        const body = JSON.stringify(commitments.slice(from, from + PIECE));
        this.#connection.run(
          query.insertInto('commitment').values({ position: from, body }).compile(),
        );
      }
      this.#connection.run(query.deleteFrom('ledger').compile());
      this.#connection.run(query.insertInto('ledger').values({ one: 1, state }).compile());
    });
  }

  #last(rows: Parameters<Connection['first']>[0]): number {
    return Number(this.#connection.first(rows)?.['n'] ?? 0);
  }
}
