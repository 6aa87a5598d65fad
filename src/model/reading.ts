import type { Claim } from './claim.ts';
import type { Document } from './document.ts';
import type { Finding } from './finding.ts';
import type { RecordView } from './record.ts';

/** All that a call of `read` found: what every export is made from. */
export interface Reading {
  readonly documents: readonly Document[];
  readonly claims: readonly Claim[];
  readonly record: RecordView;
  readonly findings: readonly Finding[];
  /** Things the reader of the output must know: "blog.txt: no date: times that need one stay open (give --date)". */
  readonly remarks: readonly string[];
}
