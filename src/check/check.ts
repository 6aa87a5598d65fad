import type { Annotation } from '../model/annotation.ts';
import type { Claim } from '../model/claim.ts';
import type { Finding } from '../model/finding.ts';
import type { Reference } from '../reference/reference.ts';

/** What a check may look at. Pure input: one document's annotation and claims, and the facts. */
export interface CheckInput {
  readonly annotation: Annotation;
  /** The claims of this document. */
  readonly claims: readonly Claim[];
  readonly reference: Reference;
}

/** What a check stands on. */
export type Need = 'text' | 'calendar' | 'series' | 'offices' | 'statistics' | 'documents';

/** One check: a pure function from a document to findings, each with its working. */
export interface Check {
  /** Kebab-case; also the name of its docs page (docs/reference/checks/NAME.md) and case folder (test/cases/check/NAME). */
  readonly name: string;
  readonly needs: readonly Need[];
  /** One sentence: what it finds. */
  readonly summary: string;
  run(input: CheckInput): readonly Finding[];
}
