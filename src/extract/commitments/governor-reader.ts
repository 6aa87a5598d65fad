import type { GovernorRow } from '../../language/commitment-rows.ts';
import type { PhraseHit, Sentence } from '../../model/annotation.ts';
import type { ClauseText } from '../annotated-text.ts';
import type { PromiseParts } from './make-commitment.ts';

/** Reads the promise that a governing phrase makes; undefined where it makes none. */
export type GovernorReader = (
  annotation: ClauseText,
  sentence: Sentence,
  hit: PhraseHit<GovernorRow>,
) => PromiseParts | undefined;
