/** What a later meeting of a series takes up from an earlier one: a promise made again by the same party. */
import type { Claim, CommitmentClaim } from '../model/claim.ts';
import type { ChainLink, RecordMeeting, RecordSeries } from '../model/record.ts';
import { isSamePromise, type PromiseKey, promiseKey } from './same-promise.ts';

/** Links from later instalments to earlier ones, in order of the series. */
export function recordChains(
  claims: readonly Claim[],
  meetings: readonly RecordMeeting[],
  series: readonly RecordSeries[],
): readonly ChainLink[] {
  const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  const promises = new Map<string, CommitmentClaim[]>();
  for (const claim of claims) {
    if (claim.kind !== 'commitment' || claim.polarity === 'denied') continue;
    promises.set(claim.documentId, [...(promises.get(claim.documentId) ?? []), claim]);
  }
  const of = ({ documents }: RecordMeeting): readonly CommitmentClaim[] =>
    documents.flatMap((id) => promises.get(id) ?? []);
  const keys = new Map<CommitmentClaim, PromiseKey>();
  const keyOf = (claim: CommitmentClaim): PromiseKey => {
    const key = keys.get(claim) ?? promiseKey(claim);
    keys.set(claim, key);
    return key;
  };
  return series.flatMap(({ meetings: ids }) => {
    const list = ids.flatMap((id) => byId.get(id) ?? []);
    return list.flatMap((later, i) =>
      list.slice(0, i).flatMap((earlier) => linksBetween(later, earlier, of, keyOf)),
    );
  });
}

function linksBetween(
  later: RecordMeeting,
  earlier: RecordMeeting,
  of: (meeting: RecordMeeting) => readonly CommitmentClaim[],
  keyOf: (claim: CommitmentClaim) => PromiseKey,
): readonly ChainLink[] {
  const isShared = (id: string): boolean =>
    later.documents.includes(id) && earlier.documents.includes(id);
  return of(later)
    .filter(({ documentId }) => !isShared(documentId))
    .flatMap((claim): ChainLink[] => {
      const before = of(earlier).find(
        (one) => !isShared(one.documentId) && isSamePromise(keyOf(one), keyOf(claim)),
      );
      if (!before) return [];
      const { start, end } = claim.evidence[0].position;
      return [
        {
          meeting: later.id,
          earlier: earlier.id,
          claim: claim.id,
          earlierClaim: before.id,
          documentId: claim.documentId,
          start,
          end,
          relation: 'repeats',
        },
      ];
    });
}
