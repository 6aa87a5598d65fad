/** Which reports are of one meeting: the features of its table decide, and what a person decided goes before them. */
import type { MeetingClaim } from '../../model/claim.ts';
import type { Reference } from '../../reference/reference.ts';
import type { LinkVerdicts } from '../judged-links.ts';
import type { MeetingGroup, MeetingIndex, MeetingKeys } from '../ports.ts';
import { comparableMeetings, compareMeetings, type Feature, SAME_MEETING } from './features.ts';
import { makeMeetingIndex } from './memory-index.ts';
import { sidesOf } from './parties.ts';

/** What a claim is looked up by. */
export function meetingKeys({ fields }: MeetingClaim, sides: readonly string[]): MeetingKeys {
  const { series, time } = fields;
  return {
    sides,
    ...(series?.value.id === undefined ? {} : { series: series.value.id }),
    ...(time?.value.earliest === undefined ? {} : { earliest: time.value.earliest }),
    ...(time?.value.latest === undefined ? {} : { latest: time.value.latest }),
  };
}

/** Puts a claim to its meeting, or opens one; the answer is the meeting's id. */
export function placeClaim(
  claim: MeetingClaim,
  index: MeetingIndex,
  reference: Reference,
  verdicts: LinkVerdicts,
): string {
  const keys = meetingKeys(claim, sidesOf(claim));
  const home = homeOf(claim, index.near(keys), reference, verdicts);
  if (!home) return index.open(claim, keys);
  index.join(home.id, claim, keys);
  return home.id;
}

/** The meeting with the best fitting claim, the earlier of equal ones; a person's verdict on any of its claims decides. */
function homeOf(
  claim: MeetingClaim,
  near: readonly MeetingGroup[],
  reference: Reference,
  verdicts: LinkVerdicts,
): MeetingGroup | undefined {
  let best: { readonly group: MeetingGroup; readonly score: number } | undefined;
  for (const group of near) {
    const judged = verdicts.of(claim.id, [group.id, ...group.claims.map(({ id }) => id)]);
    if (judged === 'same') return group;
    if (judged === 'different') continue;
    const score = fitOf(claim, group, reference);
    if (score >= SAME_MEETING && (!best || score > best.score)) best = { group, score };
  }
  return best?.group;
}

function fitOf(claim: MeetingClaim, group: MeetingGroup, reference: Reference): number {
  let best = Number.NEGATIVE_INFINITY;
  for (const other of group.claims) {
    if (!comparableMeetings(claim, other)) continue;
    const { score } = compareMeetings({ a: claim, b: other, reference });
    // One claim of the meeting that cannot be the same weighs as much as one that can.
    if (score <= -SAME_MEETING * 2) return score;
    best = Math.max(best, score);
  }
  return best;
}

/** Why two claims are taken for one meeting or not: each feature that holds, with its weight. */
export function explainMeetings(
  a: MeetingClaim,
  b: MeetingClaim,
  reference: Reference,
): readonly Feature[] {
  return compareMeetings({ a, b, reference }).features;
}

/** Groups the meeting claims of all documents; each group is one meeting, in order of first mention. */
export function linkMeetings(
  claims: readonly MeetingClaim[],
  reference: Reference,
  verdicts: LinkVerdicts,
): readonly MeetingGroup[] {
  const index = makeMeetingIndex();
  for (const claim of claims) placeClaim(claim, index, reference, verdicts);
  return index.all();
}
