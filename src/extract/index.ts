import type { Claim } from '../model/claim.ts';
import { findAgreements } from './agreements/find-agreements.ts';
import { type AnnotatedText, hasClauses } from './annotated-text.ts';
import { findCommitments } from './commitments/find-commitments.ts';
import type { Extractor } from './extractor.ts';
import { findFigures } from './figures/find-figures.ts';
import { frameClaims } from './frames/find-claims.ts';
import { findMeetings } from './meetings/find-meetings.ts';
import { findStances } from './stances/find-stances.ts';

/** The extractors by clauses, in the order in which their claims are listed. */
export const EXTRACTORS: readonly Extractor[] = [
  findMeetings,
  findAgreements,
  findCommitments,
  findFigures,
  findStances,
];

/** All claims of a document, read by what its language offers: clauses, frames. Pure. */
export function extractClaims(text: AnnotatedText): readonly Claim[] {
  const clauses = hasClauses(text) ? EXTRACTORS.flatMap((extractor) => extractor(text)) : [];
  return text.frames ? [...clauses, ...frameClaims(text, text.frames)] : clauses;
}
