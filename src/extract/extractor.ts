import type { Annotation } from '../model/annotation.ts';
import type { Claim } from '../model/claim.ts';

/** Makes the claims of one kind from an annotation, in text order. */
export type Extractor = (annotation: Annotation) => readonly Claim[];
