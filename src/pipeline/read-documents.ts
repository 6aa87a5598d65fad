import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { Document } from '../model/document.ts';
import type { UserError } from '../model/user-error.ts';
import type { UserTable } from '../reference/user-tables.ts';
import type { Crash, Outcome } from './outcome.ts';
import { attempt } from './outcome.ts';
import type { TaskName, TaskResults } from './tasks.ts';
import { WorkerPool } from './worker-pool.ts';

/** What comes from the inputs: a document, or why one could not be read. */
export type SourceItem =
  | { readonly kind: 'document'; readonly document: Document }
  | { readonly kind: 'error'; readonly input: string; readonly error: UserError };

/** One item after its task: done, not readable (the user's), or a bug met in this document. */
export type TaskResult<R> =
  | { readonly kind: 'done'; readonly document: Document; readonly result: R }
  | { readonly kind: 'error'; readonly input: string; readonly error: UserError }
  | { readonly kind: 'crash'; readonly document: Document; readonly crash: Crash };

/** One item after reading. */
export type DocumentResult = TaskResult<TaskResults['read']>;

/** How the work is spread. The output is the same, whatever is set. */
export interface SpreadOptions {
  /** Threads at most; 1 works without any. The number of cores, at most 8, when not given. */
  readonly jobs?: number;
  /** How many documents are done before threads are started; 50 when not given. */
  readonly threshold?: number;
  /** How long the work must have lasted by then, in milliseconds: threads cost half a second each. 1,500. */
  readonly warmUpMs?: number;
  /** A user's own tables of facts, laid over those that come with the program. */
  readonly tables?: readonly UserTable[];
  /** A module like worker.ts. */
  readonly worker?: URL;
}

const MAX_JOBS = 8;
const THRESHOLD = 50;
const WARM_UP_MS = 1500;
const BATCH_DOCUMENTS = 16;
const BATCH_CHARACTERS = 200_000;
/** Batches under way for each thread: one being worked on, one waiting for it. */
const BATCHES_PER_THREAD = 2;

/** Reads documents as they come, in their order, with bounded memory. */
export function readDocuments(
  source: AsyncIterable<SourceItem>,
  options: SpreadOptions = {},
): AsyncIterable<DocumentResult> {
  return mapDocuments('read', source, options);
}

/** Annotates documents as they come, in their order, with bounded memory. */
export function annotateDocuments(
  source: AsyncIterable<SourceItem>,
  options: SpreadOptions = {},
): AsyncIterable<TaskResult<TaskResults['annotate']>> {
  return mapDocuments('annotate', source, options);
}

/** The first documents are done here; if more come, threads take over from there on. */
async function* mapDocuments<T extends TaskName>(
  task: T,
  source: AsyncIterable<SourceItem>,
  options: SpreadOptions,
): AsyncGenerator<TaskResult<TaskResults[T]>> {
  const { TASKS } = await import('./tasks.ts');
  const { loadReference } = await import('../reference/load.ts');
  const reference = loadReference(options.tables);
  const run = (document: Document): TaskResults[T] => TASKS[task](document, reference);
  const items = source[Symbol.asyncIterator]();
  const worker = options.worker ?? new URL('./worker.js', import.meta.url);
  const jobs = options.jobs ?? Math.min(availableParallelism(), MAX_JOBS);
  const threaded = jobs > 1 && existsSync(worker);
  const { threshold = THRESHOLD, warmUpMs = WARM_UP_MS } = options;
  const startedAt = performance.now();
  try {
    for (let done = 0; ; done++) {
      if (threaded && done >= threshold && performance.now() - startedAt >= warmUpMs) break;
      const next = await items.next();
      if (next.done) return;
      yield finish(next.value, (document) => attempt(run, document));
    }
    const pool = new WorkerPool(worker, jobs, { task, tables: options.tables });
    yield* spread<TaskResults[T]>(items, pool);
  } finally {
    await items.return?.();
  }
}

async function* spread<R>(
  items: AsyncIterator<SourceItem>,
  pool: WorkerPool,
): AsyncGenerator<TaskResult<R>> {
  const underWay: Promise<readonly TaskResult<R>[]>[] = [];
  let more = true;
  try {
    while (true) {
      while (more && underWay.length < pool.size * BATCHES_PER_THREAD) {
        const batch = await nextBatch(items);
        if (batch.length === 0) more = false;
        else underWay.push(runBatch(batch, pool));
      }
      const first = underWay.shift();
      if (!first) return;
      yield* await first;
    }
  } finally {
    await pool.close();
  }
}

async function nextBatch(items: AsyncIterator<SourceItem>): Promise<readonly SourceItem[]> {
  const batch: SourceItem[] = [];
  let characters = 0;
  while (batch.length < BATCH_DOCUMENTS && characters < BATCH_CHARACTERS) {
    const next = await items.next();
    if (next.done) break;
    batch.push(next.value);
    if (next.value.kind === 'document') characters += next.value.document.text.length;
  }
  return batch;
}

async function runBatch<R>(
  batch: readonly SourceItem[],
  pool: WorkerPool,
): Promise<readonly TaskResult<R>[]> {
  const documents = batch.flatMap((item) => (item.kind === 'document' ? [item.document] : []));
  const outcomes = documents.length > 0 ? await pool.run(documents) : [];
  let next = 0;
  return batch.map((item) => finish(item, () => outcomes[next++] as Outcome<R>));
}

function finish<R>(item: SourceItem, outcomeOf: (document: Document) => Outcome<R>): TaskResult<R> {
  if (item.kind === 'error') return item;
  const { document } = item;
  const outcome = outcomeOf(document);
  return outcome.kind === 'done'
    ? { kind: 'done', document, result: outcome.result }
    : { kind: 'crash', document, crash: outcome.crash };
}
