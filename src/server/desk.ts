import type { Finding } from '../model/finding.ts';
import type { Judgement } from '../model/judgement.ts';
import type { LedgerCommitment } from '../model/ledger.ts';
import {
  type DossierParts,
  type DossierRecord,
  partsOf,
  recordOf,
} from '../pipeline/dossier-reading.ts';
import { ledgerKey } from '../pipeline/ledger.ts';
import type { Reference } from '../reference/reference.ts';
import { correctedClaims } from '../resolve/judged-claims.ts';
import type { DossierState, DossierStore } from '../store/port.ts';
import { buildLedger } from '../track/build-ledger.ts';
import { CrossReader } from './cross-reader.ts';
import { DossierView } from './dossier-view.ts';
import { claimEntries } from './views/claim-index.ts';

/** What a desk stands on. */
export interface DeskOptions {
  readonly store: DossierStore;
  readonly reference: Reference;
  /** Loads the facts again, after the dossier's own tables of them changed. */
  readonly reload?: () => Reference;
  /** Nothing is written into the dossier, not even what was worked out. */
  readonly readOnly?: boolean;
  /** Milliseconds between two looks at what other processes wrote, while somebody listens. */
  readonly pollMs?: number;
}

/** What of a view stays the same as long as its key does. */
class Kept<T> {
  #key: string | undefined;
  #value: T | undefined;

  get(key: string, make: () => T): T {
    if (this.#key !== key || this.#value === undefined) {
      this.#value = make();
      this.#key = key;
    }
    return this.#value;
  }
}

const POLL_MS = 1000;

/**
 * An open dossier with its reading in memory. What is worked out is kept as long as it holds: a decision on a finding or a
 * status leaves the record as it is. Cross-checks of a large dossier run beside; the revision moves when they are done.
 */
export class Desk {
  readonly store: DossierStore;
  readonly #options: DeskOptions;
  readonly #parts = new Kept<DossierParts>();
  readonly #record = new Kept<DossierRecord>();
  readonly #ledger = new Kept<readonly LedgerCommitment[]>();
  readonly #view = new Kept<DossierView>();
  readonly #cross: CrossReader;
  readonly #listeners = new Set<(revision: string) => void>();
  #reference: Reference;
  #facts: string;
  #timer: NodeJS.Timeout | undefined;
  #told: string | undefined;

  constructor(options: DeskOptions) {
    this.store = options.store;
    this.#options = options;
    this.#reference = options.reference;
    this.#facts = options.store.state().facts;
    this.#cross = new CrossReader(() => this.changed());
  }

  get reference(): Reference {
    return this.#reference;
  }

  /** The word that changes whenever the dossier does, or what is known about it. */
  get revision(): string {
    return this.#revisionOf(this.store.state());
  }

  /** The dossier as it stands. */
  get view(): DossierView {
    const state = this.store.state();
    this.#refreshFacts(state);
    const documents = `${state.changes}/${state.facts}`;
    const parts = this.#parts.get(documents, () => partsOf(this.store));
    return this.#view.get(this.#revisionOf(state), () => this.#makeView(state, documents, parts));
  }

  /** Works the dossier out before somebody waits for it. */
  warm(): void {
    const { view } = this;
    claimEntries(view);
    view.commitmentOf('');
    view.finding('');
  }

  /** Tells those who listen of a new revision, also one that another process made. */
  listen(listener: (revision: string) => void): () => void {
    this.#listeners.add(listener);
    this.#told ??= this.revision;
    this.#timer ??= setInterval(() => this.changed(), this.#options.pollMs ?? POLL_MS).unref();
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size > 0) return;
      clearInterval(this.#timer);
      this.#timer = undefined;
      this.#told = undefined;
    };
  }

  /** Looks whether the revision moved, and tells it. */
  changed(): void {
    if (this.#listeners.size === 0) return;
    const revision = this.revision;
    if (revision === this.#told) return;
    this.#told = revision;
    for (const listener of this.#listeners) listener(revision);
  }

  /** Ends what runs beside. */
  async close(): Promise<void> {
    clearInterval(this.#timer);
    this.#listeners.clear();
    await this.#cross.close();
  }

  #revisionOf({ changes, decisions, facts }: DossierState): string {
    return `${changes}-${decisions}-${facts}-${this.#cross.done}`;
  }

  #refreshFacts({ facts }: DossierState): void {
    if (facts === this.#facts) return;
    this.#facts = facts;
    this.#reference = this.#options.reload?.() ?? this.#reference;
  }

  #makeView(state: DossierState, documents: string, parts: DossierParts): DossierView {
    const journal = this.store.judgements();
    const reference = this.#reference;
    const key = `${documents}/${lastOf(journal, changesRecord)}`;
    const record = (): DossierRecord =>
      this.#record.get(key, () => recordOf(parts, journal, reference));
    return new DossierView({
      revision: this.#revisionOf(state),
      parts,
      journal,
      reference,
      claims: correctedClaims(parts.claims, { ...parts, journal, reference }),
      record,
      cross: () => this.#crossFindings(key, parts, record),
      ledger: () =>
        this.#ledger.get(`${key}/${lastOf(journal, changesLedger)}`, () =>
          this.#makeLedger(() => buildLedger({ documents: parts.documents, ...record(), journal })),
        ),
    });
  }

  /** The ledger as the dossier keeps it, worked out anew where it does not hold. */
  #makeLedger(make: () => readonly LedgerCommitment[]): readonly LedgerCommitment[] {
    const { store } = this;
    const state = ledgerKey(store);
    const kept = store.keptLedger(state);
    if (kept) return kept;
    const made = make();
    if (!this.#options.readOnly) store.keepLedger(state, made);
    return made;
  }

  #crossFindings(
    key: string,
    { documents }: DossierParts,
    record: () => DossierRecord,
  ): readonly Finding[] {
    const { claims } = record();
    const tables = this.store.factTables();
    return this.#cross.findings(key, { documents, claims, tables }, this.#reference);
  }
}

function lastOf(journal: readonly Judgement[], counts: (subject: string) => boolean): number {
  return journal.findLastIndex(({ subject }) => counts(subject)) + 1;
}

/** Decisions on links, claims and their fields change the record; those on findings, statuses and scores do not. */
function changesRecord(subject: string): boolean {
  if (subject.includes('~')) return true;
  return subject.includes('/') ? /\/(?:field\/|span$)/.test(subject) : !subject.startsWith('f-');
}

function changesLedger(subject: string): boolean {
  return subject.startsWith('import/') || changesRecord(subject);
}
