/** The two states that a document is about, by its claims. */
import type { Participant } from '../../model/actor.ts';
import type { Claim } from '../../model/claim.ts';

/** The two states named most by the claims of each document, where a third is not named as often. */
export function mainPairs(
  claims: readonly Claim[],
): ReadonlyMap<string, readonly [string, string]> {
  const counts = new Map<string, Map<string, number>>();
  for (const claim of claims) {
    const own = counts.get(claim.documentId) ?? new Map<string, number>();
    counts.set(claim.documentId, own);
    for (const state of statesIn(claim)) own.set(state, (own.get(state) ?? 0) + 1);
  }
  const pairs = new Map<string, readonly [string, string]>();
  for (const [document, own] of counts) {
    const [first, second, third] = [...own].sort((a, b) => b[1] - a[1]);
    if (first && second && second[1] > (third?.[1] ?? 0))
      pairs.set(document, [first[0], second[0]]);
  }
  return pairs;
}

function statesIn(claim: Claim): readonly string[] {
  const of = (list: readonly Participant[] | undefined): readonly string[] =>
    (list ?? []).flatMap((p) => p.represents ?? (p.kind === 'state' ? (p.id ?? []) : []));
  switch (claim.kind) {
    case 'meeting':
      return of(claim.fields.participants?.value);
    case 'agreement':
      return of(claim.fields.parties?.value);
    case 'commitment':
      return of(claim.fields.obligor?.value);
    case 'stance':
      return of(claim.fields.holder?.value);
    case 'figure':
      return [claim.fields.subject?.value, claim.fields.counterpart?.value].flatMap((actor) =>
        actor?.kind === 'state' && actor.id !== undefined ? [actor.id] : [],
      );
    default:
      return [];
  }
}
