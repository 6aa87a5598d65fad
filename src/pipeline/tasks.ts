import type { Document } from '../model/document.ts';
import type { Reference } from '../reference/reference.ts';
import type { AnnotationLine } from './annotation-line.ts';
import { annotationLine } from './annotation-line.ts';
import type { DocumentReading } from './steps.ts';
import { annotate, readDocument } from './steps.ts';

/** What can be done to one document, by name, and what comes out of it. */
export interface TaskResults {
  readonly read: DocumentReading;
  readonly annotate: AnnotationLine;
}

/** The name of a task. */
export type TaskName = keyof TaskResults;

/** The tasks: pure; the reference is loaded once a thread. */
export const TASKS: {
  readonly [T in TaskName]: (document: Document, reference: Reference) => TaskResults[T];
} = {
  read: readDocument,
  annotate: (document, reference) => annotationLine(document, annotate(document, reference)),
};
