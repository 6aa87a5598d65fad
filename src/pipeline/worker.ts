/** The body of a worker thread: takes batches of documents, answers each with its outcomes in the same order. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Document } from '../model/document.ts';
import { attempt } from './outcome.ts';
import type { TaskName } from './tasks.ts';
import { TASKS } from './tasks.ts';

const port = parentPort;
if (port === null) throw new Error('worker.js runs in a worker thread only');
const task: (document: Document) => unknown = TASKS[(workerData as { task: TaskName }).task];

port.on('message', (documents: readonly Document[]) => {
  port.postMessage(documents.map((document) => attempt(task, document)));
});
