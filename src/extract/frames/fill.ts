/** Frames with the names that fill their roles. */
import type { FrameRole, FrameRow } from '../../language/frame-rows.ts';
import type { Mention, PhraseHit } from '../../model/annotation.ts';

/** A frame with its fillers. */
export interface FilledFrame<Row extends FrameRow> {
  readonly hit: PhraseHit<Row>;
  readonly roles: ReadonlyMap<FrameRole, Filler>;
}

/** The names that fill a role. */
export interface Filler {
  /** Indexes of mentions, in text order. */
  readonly mentions: readonly number[];
  readonly from: number;
  readonly to: number;
  /** Taken over from a clause or sentence before. */
  readonly inherited: boolean;
}

/** Whether a mention can act: a state, organisation, person, office, or a phrase or metonym that stands for such. */
export function canAct(mention: Mention): boolean {
  if (mention.adjective || mention.kind === 'agreement') return false;
  return mention.kind !== 'place' || mention.metonym === true;
}
