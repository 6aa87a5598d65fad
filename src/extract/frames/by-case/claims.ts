import type { CaseGrammar } from '../../../language/frame-case.ts';
import type { FrameGrammar } from '../../../language/frame-rows.ts';
import type { Annotation } from '../../../model/annotation.ts';
import type { Claim } from '../../../model/claim.ts';
import { findAgreementsByCase } from './agreements.ts';
import { findCommitmentsByCase } from './commitments.ts';
import { findFiguresByCase } from './find-figures.ts';
import { findMeetingsByCase } from './meetings.ts';
import { findStancesByCase } from './stances.ts';
import { caseText } from './text.ts';

/** All claims of a document in a language whose names show their roles by case. Pure. */
export function claimsByCase(
  annotation: Annotation,
  frames: FrameGrammar,
  grammar: CaseGrammar,
): readonly Claim[] {
  const alone = caseText(annotation, frames, grammar);
  const { claims, companies } = findMeetingsByCase(alone);
  const text = { ...alone, companies };
  return [
    ...claims,
    ...findAgreementsByCase(text),
    ...findCommitmentsByCase(text),
    ...findFiguresByCase(text),
    ...findStancesByCase(text),
  ];
}
