/** Findings on one document that stand on the words of another. */
import { type Anchor, anchor, type Evidence } from '../model/anchor.ts';
import type { Document } from '../model/document.ts';
import { type Finding, makeFinding } from '../model/finding.ts';
import type { Draft, Span } from './derivation.ts';

/** A stretch of one of the documents that are read together. */
export interface PlaceIn {
  readonly document: Document;
  readonly span: Span;
}

/** What a check over documents says: as a draft, but each place names its document; the first is the place accused. */
export interface CrossDraft extends Omit<Draft, 'at' | 'facts'> {
  readonly at: readonly [PlaceIn, ...PlaceIn[]];
}

/** Makes the finding of a draft over documents. */
export function crossFinding({ at, suggestion, claims, ...draft }: CrossDraft): Finding {
  const evidence = at.map(({ document, span }) => anchor(document, span.start, span.end));
  return makeFinding({
    check: draft.check,
    severity: draft.severity,
    message: draft.message,
    evidence: evidence as readonly Anchor[] as Evidence,
    derivation: { operation: draft.operation, inputs: draft.inputs, result: draft.result },
    ...(suggestion === undefined ? {} : { suggestion }),
    claims: claims ?? [],
  });
}

/** How a document is called in a sentence: its title, else its name. */
export function calledBy({ title, name }: Document): string {
  return title ?? name;
}
