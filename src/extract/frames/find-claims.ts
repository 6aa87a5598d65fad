import type { FrameGrammar } from '../../language/frame-rows.ts';
import type { Annotation } from '../../model/annotation.ts';
import type { Claim } from '../../model/claim.ts';
import { findFrameAgreements } from './find-agreements.ts';
import { findFrameCommitments } from './find-commitments.ts';
import { findFrameMeetings } from './find-meetings.ts';
import { findFrameStances } from './find-stances.ts';
import { type FrameText, frameText } from './frame-text.ts';

type FrameExtractor = (text: FrameText) => readonly Claim[];

/** The extractors by frames, in the order in which their claims are listed. */
const FRAME_EXTRACTORS: readonly FrameExtractor[] = [
  findFrameMeetings,
  findFrameAgreements,
  findFrameCommitments,
  findFrameStances,
];

/** All claims of a document in a language that is read by frames. Pure. */
export function frameClaims(annotation: Annotation, grammar: FrameGrammar): readonly Claim[] {
  const text = frameText(annotation, grammar);
  return FRAME_EXTRACTORS.flatMap((extractor) => extractor(text));
}
