import type { Document } from '../model/document.ts';

/** A bug met in one document; the others go on. */
export interface Crash {
  readonly message: string;
  readonly stack?: string;
}

/** What a task made of one document. */
export type Outcome<R> =
  | { readonly kind: 'done'; readonly result: R }
  | { readonly kind: 'crash'; readonly crash: Crash };

/** Runs a task on one document; what it throws becomes a crash. */
export function attempt<R>(task: (document: Document) => R, document: Document): Outcome<R> {
  try {
    return { kind: 'done', result: task(document) };
  } catch (error) {
    return { kind: 'crash', crash: crashOf(error) };
  }
}

/** The crash that something thrown tells of. */
export function crashOf(error: unknown): Crash {
  if (!(error instanceof Error)) return { message: String(error) };
  return { message: error.message, ...(error.stack === undefined ? {} : { stack: error.stack }) };
}
