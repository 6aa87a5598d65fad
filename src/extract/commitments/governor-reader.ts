import type { GovernorRow } from '../../language/en/commitment.ts';
import type { Annotation, PhraseHit, Sentence } from '../../model/annotation.ts';
import type { PromiseParts } from './make-commitment.ts';

/** Reads the promise that a governing phrase makes; undefined where it makes none. */
export type GovernorReader = (
  annotation: Annotation,
  sentence: Sentence,
  hit: PhraseHit<GovernorRow>,
) => PromiseParts | undefined;
