import type { Annotation } from '../../model/annotation.ts';
import type { AgreementClaim } from '../../model/claim.ts';

/** Finds what a document says of agreements. */
export function findAgreements(_annotation: Annotation): readonly AgreementClaim[] {
  return [];
}
