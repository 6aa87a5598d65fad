import type { Actor } from '../model/actor.ts';
import type { Claim } from '../model/claim.ts';
import type { RecordActor } from '../model/record.ts';

/** The actors of all claims: one entry an id, or a name where there is no id; by number of claims, then name. */
export function recordActors(claims: readonly Claim[]): readonly RecordActor[] {
  const found = new Map<string, { actor: Actor; documents: Set<string>; claims: Set<string> }>();
  for (const claim of claims) {
    for (const actor of actorsIn(claim)) {
      const key = actor.id ?? `${actor.kind}:${actor.name.toLowerCase()}`;
      const entry = found.get(key) ?? { actor, documents: new Set(), claims: new Set() };
      if (actor.name.length > entry.actor.name.length && actor.kind === entry.actor.kind)
        entry.actor = actor;
      entry.documents.add(claim.documentId);
      entry.claims.add(claim.id);
      found.set(key, entry);
    }
  }
  return [...found.values()]
    .map(({ actor, documents, claims: ids }) => ({
      ...(actor.id ? { id: actor.id } : {}),
      name: actor.name,
      kind: actor.kind,
      documents: [...documents],
      claims: [...ids],
    }))
    .sort(
      (a, b) =>
        b.claims.length - a.claims.length || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0),
    );
}

function actorsIn(claim: Claim): readonly Actor[] {
  switch (claim.kind) {
    case 'meeting':
      return claim.fields.participants?.value ?? [];
    case 'agreement':
      return claim.fields.parties?.value ?? [];
    case 'commitment':
      return [...(claim.fields.obligor?.value ?? []), ...(claim.fields.beneficiary?.value ?? [])];
    case 'figure':
      return [claim.fields.subject?.value, claim.fields.counterpart?.value].filter(
        (a) => a !== undefined,
      );
    case 'stance':
      return claim.fields.holder?.value ?? [];
    case 'event':
      return [...(claim.fields.source?.value ?? []), ...(claim.fields.target?.value ?? [])];
    default:
      return claim satisfies never;
  }
}
