/** Whether two texts make one promise. */
import type { CommitmentClaim } from '../model/claim.ts';
import { sharedPart, wordSet } from '../text/word-set.ts';

/** Share of the words of an action that the earlier one must have. */
const SAME = 0.6;
/** Fewest words of an action that tell anything. */
const FEWEST = 2;

/** Whether two commitments are one promise: a party in common and most of the words of what is to be done. */
export function isSamePromise(a: CommitmentClaim, b: CommitmentClaim): boolean {
  const parties = (claim: CommitmentClaim): readonly string[] =>
    (claim.fields.obligor?.value ?? []).flatMap(({ id, name, represents }) => [
      ...(represents ? [represents] : []),
      id ?? name.toLowerCase(),
    ]);
  const own = new Set(parties(a));
  if (!parties(b).some((party) => own.has(party))) return false;
  const [left, right] = [a, b].map(({ fields, evidence }) =>
    wordSet(fields.action?.value ?? evidence[0].quote.exact),
  ) as [ReadonlySet<string>, ReadonlySet<string>];
  return left.size >= FEWEST && right.size >= FEWEST && sharedPart(left, right) >= SAME;
}
