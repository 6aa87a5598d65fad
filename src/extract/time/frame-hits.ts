/** The words before or after a time that make it a limit, by the token where they meet it. */
import type { TimeFrame } from '../../language/time-rules.ts';
import type { PhraseHit, Sentence } from '../../model/annotation.ts';

/** Frames by the token they end at (before a time) or begin at (after one). */
export interface FrameHits {
  readonly before: ReadonlyMap<number, PhraseHit<TimeFrame>>;
  readonly after: ReadonlyMap<number, PhraseHit<TimeFrame>>;
}

/** Indexes the hits; rows that only keep a shorter one from matching are left out. */
export function frameHits(hits: readonly PhraseHit<TimeFrame>[]): FrameHits {
  const real = hits.filter(({ row }) => row.frame !== 'none');
  return {
    before: new Map(real.filter(({ row }) => !row.follows).map((hit) => [hit.to, hit])),
    after: new Map(real.filter(({ row }) => row.follows).map((hit) => [hit.from, hit])),
  };
}

/** The frame of the tokens [from, to): one after them is the nearer. */
export function frameAt(
  hits: FrameHits,
  from: number,
  to: number,
  sentence: Sentence,
): PhraseHit<TimeFrame> | undefined {
  const after = hits.after.get(to);
  if (after && after.to <= sentence.to) return after;
  const before = hits.before.get(from);
  return before && before.from >= sentence.from ? before : undefined;
}
