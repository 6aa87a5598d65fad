import type { Subject } from '../statement/verb-subject.ts';

/** How a document came about. */
export interface DocumentEvent {
  readonly status: string;
  /** The words that say so. */
  readonly from: number;
  readonly to: number;
  /** Who did it, where the verb is active. */
  readonly subject: Subject | undefined;
  /** First token of "by ..." after a passive, or -1. */
  readonly by: number;
  readonly denied: boolean;
  readonly rule: string;
}
