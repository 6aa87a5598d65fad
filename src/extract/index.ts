import type { Annotation } from '../model/annotation.ts';
import type { Claim } from '../model/claim.ts';
import { findAgreements } from './agreements/find-agreements.ts';
import { findCommitments } from './commitments/find-commitments.ts';
import type { Extractor } from './extractor.ts';
import { findFigures } from './figures/find-figures.ts';
import { findMeetings } from './meetings/find-meetings.ts';
import { findStances } from './stances/find-stances.ts';

/** The extractors, in the order in which their claims are listed. */
export const EXTRACTORS: readonly Extractor[] = [
  findMeetings,
  findAgreements,
  findCommitments,
  findFigures,
  findStances,
];

/** All claims of a document. Pure. */
export function extractClaims(annotation: Annotation): readonly Claim[] {
  return EXTRACTORS.flatMap((extractor) => extractor(annotation));
}
