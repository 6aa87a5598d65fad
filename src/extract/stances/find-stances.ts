import type { Annotation } from '../../model/annotation.ts';
import type { StanceClaim } from '../../model/claim.ts';

/** Finds what a document says of stances. */
export function findStances(_annotation: Annotation): readonly StanceClaim[] {
  return [];
}
