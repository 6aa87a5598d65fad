import type { Claim } from '../../model/claim.ts';
import { type Aspect, aspectsOf, OTHER } from '../../publish/aspects.ts';

const known = new WeakMap<Claim, readonly string[]>();

/** The aspects of a claim: by its sector or metric, else by its words. */
export function aspectsOfClaim(claim: Claim): readonly string[] {
  const kept = known.get(claim);
  if (kept) return kept;
  const sector = 'sector' in claim.fields ? claim.fields.sector?.value : undefined;
  const metric = claim.kind === 'figure' ? claim.fields.metric?.value : undefined;
  const named = [sector, metric].flatMap((words) => (words ? aspectsOf(words, 1) : [])).slice(0, 1);
  const found = named.length > 0 ? named : aspectsOf(claim.evidence[0].quote.exact, 1);
  const ids = (found.length > 0 ? found : [OTHER]).map(({ id }: Aspect) => id);
  known.set(claim, ids);
  return ids;
}
