/** The tables of a dossier as kysely knows them; migrations make them. */
import type { ColumnType, Generated } from 'kysely';

/** Set by the database on insert, never changed. */
type Position = Generated<number>;

export interface DocumentTable {
  position: Position;
  id: string;
  name: string;
  title: string | null;
  publisher: string | null;
  uri: string | null;
  language: string;
  genre: string;
  published_at: string | null;
  published_basis: string | null;
  retrieved_at: string | null;
  text: ColumnType<string, string, never>;
}

/** Claims and findings: `document` is the document's id, `body` the claim or finding as JSON. */
export interface ClaimTable {
  document: string;
  position: number;
  id: string;
  kind: string;
  start: number;
  end: number;
  body: string;
}

export interface FindingTable {
  document: string;
  position: number;
  id: string;
  check: string;
  severity: string;
  body: string;
}

export interface JudgementTable {
  position: Position;
  subject: string;
  verdict: string;
  by: string;
  at: string;
  note: string | null;
  /** What is set, as JSON. */
  value: string | null;
}

export interface FactTableTable {
  kind: string;
  file: string;
  text: string;
}

export interface BandTable {
  hash: number;
  /** The document's position. */
  document: number;
}

export interface OriginTable {
  document: number;
  origin: number;
  /** What of which document it repeats, as JSON. */
  copy: string | null;
}

export interface ChangeTable {
  position: Position;
  at: string;
  kind: string;
  document: string;
  name: string;
  /** What was withdrawn, as JSON. */
  body: string | null;
}

/** The ledger in pieces: `body` is a list of commitments as JSON. */
export interface CommitmentTable {
  position: number;
  body: string;
}

/** One row: the state of the dossier that the ledger was worked out from. */
export interface LedgerTable {
  one: number;
  state: string;
}

/** Full-text rows: `rowid` is the document's position. */
export interface WordTable {
  rowid: number;
  tokens: string;
}

export interface VisitTable {
  by: string;
  at: string;
}

export interface Tables {
  document: DocumentTable;
  claim: ClaimTable;
  finding: FindingTable;
  judgement: JudgementTable;
  fact_table: FactTableTable;
  band: BandTable;
  origin: OriginTable;
  change: ChangeTable;
  word: WordTable;
  commitment: CommitmentTable;
  ledger: LedgerTable;
  visit: VisitTable;
}
