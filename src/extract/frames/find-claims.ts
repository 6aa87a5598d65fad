import type { FrameGrammar } from '../../language/frame-rows.ts';
import type { Annotation } from '../../model/annotation.ts';
import type { Claim } from '../../model/claim.ts';
import { claimsByCase } from './by-case/claims.ts';
import { claimsHeadLast } from './head-last/claims.ts';

/** All claims of a document in a language that is read by frames, by what shows the roles in it. Pure. */
export function frameClaims(annotation: Annotation, grammar: FrameGrammar): readonly Claim[] {
  return [
    ...(grammar.byCase ? claimsByCase(annotation, grammar, grammar.byCase) : []),
    ...(grammar.headLast ? claimsHeadLast(annotation, grammar, grammar.headLast) : []),
  ];
}
