import { Worker } from 'node:worker_threads';
import type { Document } from '../model/document.ts';
import type { Outcome } from './outcome.ts';
import { crashOf } from './outcome.ts';

interface Job {
  readonly documents: readonly Document[];
  readonly settle: (outcomes: readonly Outcome<unknown>[]) => void;
}

/** Threads that work on batches of documents. A thread that dies takes only the document it died of with it. */
export class WorkerPool {
  readonly size: number;
  readonly #file: URL;
  readonly #data: unknown;
  readonly #idle: Worker[] = [];
  readonly #busy = new Map<Worker, Job>();
  readonly #waiting: Job[] = [];
  #closed = false;

  /** `file` is a module like worker.ts, `data` its workerData. Threads start when there is work for them. */
  constructor(file: URL, size: number, data: unknown) {
    this.#file = file;
    this.size = size;
    this.#data = data;
  }

  /** The outcomes of a batch, in its order; never rejects. */
  run(documents: readonly Document[]): Promise<readonly Outcome<unknown>[]> {
    return new Promise((settle) => {
      this.#waiting.push({ documents, settle });
      this.#distribute();
    });
  }

  /** Stops all threads; batches under way are lost. */
  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all([...this.#idle, ...this.#busy.keys()].map((worker) => worker.terminate()));
  }

  #distribute(): void {
    while (this.#waiting.length > 0) {
      const worker = this.#idle.pop() ?? this.#start();
      if (!worker) return;
      const job = this.#waiting.shift() as Job;
      this.#busy.set(worker, job);
      worker.postMessage(job.documents);
    }
  }

  #start(): Worker | undefined {
    if (this.#busy.size + this.#idle.length >= this.size) return undefined;
    const worker = new Worker(this.#file, { workerData: this.#data });
    let cause: unknown;
    worker.on('message', (outcomes: readonly Outcome<unknown>[]) => {
      const job = this.#busy.get(worker);
      this.#busy.delete(worker);
      this.#idle.push(worker);
      job?.settle(outcomes);
      this.#distribute();
    });
    worker.on('error', (error) => {
      cause = error;
    });
    worker.on('exit', (code) => this.#bury(worker, cause ?? new Error(`thread ended (${code})`)));
    return worker;
  }

  /** The batch of a dead thread is done again one by one: whoever dies of a single document is the culprit. */
  #bury(worker: Worker, cause: unknown): void {
    if (this.#closed) return;
    const job = this.#busy.get(worker);
    this.#busy.delete(worker);
    const index = this.#idle.indexOf(worker);
    if (index >= 0) this.#idle.splice(index, 1);
    if (job?.documents.length === 1) {
      job.settle([{ kind: 'crash', crash: crashOf(cause) }]);
    } else if (job) {
      void Promise.all(job.documents.map((document) => this.run([document]))).then((parts) =>
        job.settle(parts.flat()),
      );
    }
    this.#distribute();
  }
}
