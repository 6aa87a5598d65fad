import type { Annotation } from '../model/annotation.ts';
import type { Claim } from '../model/claim.ts';
import type { Document } from '../model/document.ts';
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

/**
 * How sure the best that a check can say is, and so the gravest finding that it may make: `proof` (arithmetic, the
 * calendar, a confirmed fact: error), `strong` (hardly otherwise: warning), `hint` (worth a look: note).
 */
export type Certainty = 'proof' | 'strong' | 'hint';

interface CheckBase {
  /** Kebab-case; also the name of its docs page (docs/reference/checks/NAME.md) and case folder (test/cases/check/NAME). */
  readonly name: string;
  readonly needs: readonly Need[];
  readonly certainty: Certainty;
  /** One sentence: what it finds. */
  readonly summary: string;
}

/** One check: a pure function from a document to findings, each with its working. */
export interface Check extends CheckBase {
  run(input: CheckInput): readonly Finding[];
}

/** One of the documents that are read together. */
export interface CrossDocument {
  readonly document: Document;
  readonly claims: readonly Claim[];
  /** Its annotations, one for each of its languages that has a pack; made when first asked for. */
  annotations(): readonly Annotation[];
}

/** What a check over documents may look at. */
export interface CrossInput {
  readonly documents: readonly CrossDocument[];
  readonly reference: Reference;
}

/** A check of one document against others that are read with it; it takes time in proportion to them, not to their pairs. */
export interface CrossCheck extends CheckBase {
  run(input: CrossInput): readonly Finding[];
}
