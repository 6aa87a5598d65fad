import type { Claim } from '../model/claim.ts';
import type { ClauseText } from './annotated-text.ts';

/** Makes the claims of one kind from the clauses of a document, in text order. */
export type Extractor = (text: ClauseText) => readonly Claim[];
