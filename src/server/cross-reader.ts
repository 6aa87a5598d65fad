import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { Claim } from '../model/claim.ts';
import type { Document } from '../model/document.ts';
import type { Finding } from '../model/finding.ts';
import { crossFindings } from '../pipeline/cross-documents.ts';
import type { Reference } from '../reference/reference.ts';
import type { UserTable } from '../reference/user-tables.ts';

/** What the thread is given. */
export interface CrossInput {
  readonly documents: readonly Document[];
  readonly claims: readonly Claim[];
  readonly tables: readonly UserTable[];
}

/** Documents that are held against one another at once; more take a thread. */
const AT_ONCE = 25;

/** Holds the documents of a dossier against one another, beside the server where there are many. */
export class CrossReader {
  /** How often it has finished beside: a part of the revision. */
  done = 0;
  readonly #told: () => void;
  #key: string | undefined;
  #findings: readonly Finding[] = [];
  #worker: Worker | undefined;

  constructor(told: () => void) {
    this.#told = told;
  }

  /** The findings for this key; until they are there, those of before on documents that are still there. */
  findings(key: string, input: CrossInput, reference: Reference): readonly Finding[] {
    if (this.#key === key) return this.#findings;
    this.#key = key;
    const file = new URL('./cross-worker.js', import.meta.url);
    void this.#worker?.terminate();
    this.#worker = undefined;
    if (input.documents.length <= AT_ONCE || !existsSync(file)) {
      this.#findings = crossFindings(input.documents, input.claims, reference);
      return this.#findings;
    }
    const known = new Set(input.documents.map(({ id }) => id));
    this.#findings = this.#findings.filter(({ evidence }) =>
      evidence.every(({ documentId }) => known.has(documentId)),
    );
    this.#start(file, input);
    return this.#findings;
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
    this.#worker = undefined;
  }

  #start(file: URL, input: CrossInput): void {
    const worker = new Worker(file, { workerData: input });
    this.#worker = worker;
    worker.unref();
    worker.once('message', (findings: readonly Finding[]) => {
      if (this.#worker !== worker) return;
      this.#findings = findings;
      this.done++;
      this.#told();
    });
    // A thread that dies leaves the findings of before; the documents' own are not concerned.
    worker.once('error', () => undefined);
  }
}
