import type { QuantityMention, TimeMention } from '../../model/annotation.ts';
import type { ScanInput } from '../scan-input.ts';

/** Finds the quantities of a document, in text order, without overlaps and outside the times. */
export function findQuantities(_input: ScanInput, _times: readonly TimeMention[]): readonly QuantityMention[] {
  return [];
}
