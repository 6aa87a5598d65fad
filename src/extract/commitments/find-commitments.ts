import type { Annotation } from '../../model/annotation.ts';
import type { CommitmentClaim } from '../../model/claim.ts';

/** Finds what a document says of commitments. */
export function findCommitments(_annotation: Annotation): readonly CommitmentClaim[] {
  return [];
}
