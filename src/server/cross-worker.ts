/** The body of the thread that holds documents against one another: it answers the findings and ends. */
import { parentPort, workerData } from 'node:worker_threads';
import { crossFindings } from '../pipeline/cross-documents.ts';
import { loadReference } from '../reference/load.ts';
import type { CrossInput } from './cross-reader.ts';

const { documents, claims, tables } = workerData as CrossInput;
const reference = loadReference(tables.length === 0 ? undefined : tables);
parentPort?.postMessage(crossFindings(documents, claims, reference));
