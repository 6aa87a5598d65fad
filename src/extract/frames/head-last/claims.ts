import type { HeadLastGrammar } from '../../../language/frame-head-last.ts';
import type { FrameGrammar } from '../../../language/frame-rows.ts';
import type { Annotation } from '../../../model/annotation.ts';
import type { Claim } from '../../../model/claim.ts';
import { agreementsHeadLast } from './agreements.ts';
import { commitmentsHeadLast } from './commitments.ts';
import { figuresHeadLast } from './figures.ts';
import { meetingsHeadLast } from './meetings.ts';
import { stancesHeadLast } from './stances.ts';
import { type HeadLastText, headLastText } from './text.ts';

/** The extractors behind that of meetings, in the order in which their claims are listed. */
const EXTRACTORS: readonly ((text: HeadLastText) => readonly Claim[])[] = [
  agreementsHeadLast,
  commitmentsHeadLast,
  figuresHeadLast,
  stancesHeadLast,
];

/** All claims of a document in a language whose clauses open with the subject and whose heads come last. Pure. */
export function claimsHeadLast(
  annotation: Annotation,
  frames: FrameGrammar,
  words: HeadLastGrammar,
): readonly Claim[] {
  const alone = headLastText(annotation, frames, words);
  const { claims, companies } = meetingsHeadLast(alone);
  const text = { ...alone, companies };
  return [...claims, ...EXTRACTORS.flatMap((extractor) => extractor(text))];
}
