/** The body of a worker thread: takes batches of documents, answers each with its outcomes in the same order. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Document } from '../model/document.ts';
import { loadReference } from '../reference/load.ts';
import type { UserTable } from '../reference/user-tables.ts';
import { attempt } from './outcome.ts';
import type { TaskName } from './tasks.ts';
import { TASKS } from './tasks.ts';

const port = parentPort;
if (port === null) throw new Error('worker.js runs in a worker thread only');
/** What a thread is started with. */
export interface WorkerData {
  readonly task: TaskName;
  readonly tables: readonly UserTable[] | undefined;
}

const { task, tables } = workerData as WorkerData;
const reference = loadReference(tables);
const run = (document: Document): unknown => TASKS[task](document, reference);

port.on('message', (documents: readonly Document[]) => {
  port.postMessage(documents.map((document) => attempt(run, document)));
});
