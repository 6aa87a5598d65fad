import type { Claim } from './claim.ts';
import type { Document } from './document.ts';
import type { Finding } from './finding.ts';
import type { Judgement } from './judgement.ts';
import type { RecordView } from './record.ts';

/** A finding that is not held against the text: a person dismissed it, or a baseline knows it from before. */
export type SetAside =
  | { readonly reason: 'dismissed'; readonly finding: Finding; readonly judgement: Judgement }
  | { readonly reason: 'known'; readonly finding: Finding };

/** All that a call of `read` found: what every export is made from. */
export interface Reading {
  readonly documents: readonly Document[];
  readonly claims: readonly Claim[];
  readonly record: RecordView;
  readonly findings: readonly Finding[];
  /** Findings that were made but are not held against the texts; absent where nothing was asked to be set aside. */
  readonly setAside?: readonly SetAside[];
  /** Things the reader of the output must know: "blog.txt: no date: times that need one stay open (give --date)". */
  readonly remarks: readonly string[];
}
