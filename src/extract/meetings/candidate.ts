import type { Mention, Sentence } from '../../model/annotation.ts';
import type { ClauseText } from '../annotated-text.ts';
import type { MeetingMode } from './mode.ts';

/** A meeting as one pattern found it, before times, places and the rest are read. */
export interface MeetingCandidate {
  readonly sentence: Sentence;
  /** Tokens of the words that tell it. */
  readonly from: number;
  readonly to: number;
  /** Indexes of the mentions that take part. */
  readonly parties: readonly number[];
  /** Parties that were not beside the trigger but worked out; `by` says how. */
  readonly by?: string;
  readonly format: string;
  readonly rule: string;
  /** Index of the mention that is the place (a visit's country). */
  readonly places: readonly number[];
  readonly noun?: { readonly from: number; readonly to: number };
  readonly plural: boolean;
  readonly mode: MeetingMode;
  readonly series?: { readonly id: string; readonly from: number; readonly to: number };
}

/** The candidates of each sentence, in their order. */
export function groupBySentence(
  candidates: readonly MeetingCandidate[],
): ReadonlyMap<Sentence, readonly MeetingCandidate[]> {
  const groups = new Map<Sentence, MeetingCandidate[]>();
  for (const candidate of candidates) {
    const group = groups.get(candidate.sentence);
    if (group) group.push(candidate);
    else groups.set(candidate.sentence, [candidate]);
  }
  return groups;
}

/** The mention at an index; throws where there is none (a bug). */
export function mentionAt(annotation: ClauseText, index: number): Mention {
  const mention = annotation.mentions[index];
  if (!mention) throw new RangeError(`no mention ${index}`);
  return mention;
}
