import type { Claim } from '../model/claim.ts';
import type { Day } from '../model/day.ts';
import type { Document } from '../model/document.ts';
import type { Finding } from '../model/finding.ts';
import type { Judgement } from '../model/judgement.ts';
import type { LedgerCommitment } from '../model/ledger.ts';
import type { RecordOrigin } from '../model/record.ts';
import type { FactKind } from '../reference/rows.ts';

/** One document with all that was read from it: what goes into a dossier in one piece or not at all. */
export interface StoredReading {
  readonly document: Document;
  readonly claims: readonly Claim[];
  readonly findings: readonly Finding[];
}

/** What adding did: a new document, the same again, or a better reading of a known text (a date, newer rules). */
export type Addition = 'added' | 'unchanged' | 'updated';

/** Something in a dossier found by its id. */
export type StoredEntry =
  | { readonly kind: 'document'; readonly id: string; readonly document: Document }
  | { readonly kind: 'claim'; readonly id: string; readonly claim: Claim }
  | {
      readonly kind: 'finding';
      readonly id: string;
      readonly finding: Finding;
      readonly documentId: string;
    };

/** A table of facts that a dossier carries: plain TSV text, its kind, and the file it came from. */
export interface FactTable {
  readonly kind: FactKind;
  readonly file: string;
  readonly text: string;
}

/** How much a dossier holds. */
export interface DossierSize {
  readonly documents: number;
  readonly claims: number;
  readonly findings: number;
  readonly judgements: number;
}

/** A document that answers a question, with the places of its words; UTF-16 offsets, end exclusive. */
export interface Found {
  readonly document: Document;
  readonly places: readonly { readonly start: number; readonly end: number }[];
}

/** One entry of the journal of changes. */
export interface Change {
  /** Moment in UTC. */
  readonly at: string;
  readonly kind: 'added' | 'updated' | 'removed';
  /** Id and name of the document. */
  readonly document: string;
  readonly name: string;
  /** What was withdrawn: the document with its claims and findings, where it was taken out. */
  readonly withdrawn?: StoredReading;
}

/** Where a dossier stands: the last entries of its journals and a hash of its facts; it changes with whatever changes. */
export interface DossierState {
  /** Place of the last change of the documents. */
  readonly changes: number;
  /** Place of the last decision. */
  readonly decisions: number;
  readonly facts: string;
}

/** A project kept over time: documents, what they say, what is wrong with it, and what people decided. */
export interface DossierStore {
  /** Where it is kept, as the user named it. */
  readonly path: string;
  /** Version of the schema. */
  readonly version: number;
  /**
   * Adds a document with its claims and findings in one transaction. The text is its identity: the same reading again
   * changes nothing, and a reading without a date never replaces one with a date. Throws `dossier-locked`.
   */
  addDocument(reading: StoredReading): Addition;
  /** All documents in the order in which they were added. */
  documents(): readonly Document[];
  /** All claims, by document and then in text order. */
  claims(): readonly Claim[];
  /** All findings, by document and then as they were made. */
  findings(): readonly Finding[];
  /** The document of this very id. */
  document(id: string): Document | undefined;
  /** What the ids beginning with these characters stand for, at most `limit` entries (10 when not given). */
  find(idPrefix: string, limit?: number): readonly StoredEntry[];
  /** Takes a document out with its claims and findings; the journal keeps what was withdrawn. False where it is not there. */
  removeDocument(id: string): boolean;
  /** The documents that answer a question, the best first, at most `limit` (20 when not given). Throws `query-invalid`. */
  search(question: string, limit?: number): readonly Found[];
  /** What was added, replaced and taken out, oldest first; since a moment where one is given. */
  changes(since?: string): readonly Change[];
  /** Which documents go back to one text, as far as it is worked out. */
  origins(): readonly RecordOrigin[];
  /** Writes all of it into a new file, to be mailed. Throws `out-unwritable`. */
  copyTo(path: string): void;
  /** The tables of facts that it carries, by kind. */
  factTables(): readonly FactTable[];
  /** Keeps tables of facts, each in place of the one of its kind; all of them or none. */
  keepFactTables(tables: readonly FactTable[]): void;
  size(): DossierSize;
  /** Appends a decision to the journal; nothing in the journal is ever changed. */
  judge(judgement: Judgement): void;
  /**
   * Appends the decisions that `make` answers to the journal as it stands, all of them or none; no other process writes in
   * between. What `make` throws is thrown on, and nothing is written. Throws `dossier-locked`.
   */
  judgeTogether(
    make: (journal: readonly Judgement[]) => readonly Judgement[],
  ): readonly Judgement[];
  /** The journal, oldest first; an entry's place is its index and one. */
  judgements(): readonly Judgement[];
  /** Where it stands, also after another process wrote. */
  state(): DossierState;
  /** The moment at which a person last looked at the changes; undefined before the first time. */
  lastVisit(by: string): string | undefined;
  /** Keeps that moment. */
  keepVisit(by: string, at: string): void;
  /** What the ledger of commitments depends on, in a word: it changes when the ledger must be worked out anew. */
  ledgerState(): string;
  /** The ledger as it was kept for this state; undefined where none was. */
  keptLedger(state: string): readonly LedgerCommitment[] | undefined;
  /** Keeps a ledger for a state, in place of the one before. */
  keepLedger(state: string, commitments: readonly LedgerCommitment[]): void;
  /** Names of the documents by id, without their texts. */
  documentNames(): ReadonlyMap<string, string>;
  /** Day of the newest document that has one. */
  newest(): Day | undefined;
  close(): void;
}
