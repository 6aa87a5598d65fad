/** Independent witnesses among the documents of one run. */
import type { Document } from '../model/document.ts';
import type { RecordOrigin } from '../model/record.ts';
import { addToOrigins } from './origins/find-origins.ts';
import { makeOriginIndex } from './origins/memory-index.ts';
import { makeOriginState, type OriginState } from './origins/state.ts';
import { wireOf } from './origins/wire.ts';

/** The origins of a set of documents. */
export interface Origins {
  readonly list: readonly RecordOrigin[];
  /**
   * How many independent texts are among documents. A copy counts with what it repeats; texts too short to tell count only
   * where there are no others, and then as one.
   */
  count(ids: readonly string[]): number;
}

/** Finds the origins of documents. */
export function findOrigins(documents: readonly Document[]): Origins {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const parts = {
    index: makeOriginIndex(),
    state: makeOriginState(),
    document: (id: string) => byId.get(id),
  };
  for (const document of documents) addToOrigins(document, parts);
  return {
    list: originList(documents, parts.state),
    count: (ids) => countOrigins(ids, parts.state),
  };
}

/** Origins that were worked out before, as a dossier keeps them. */
export function knownOrigins(list: readonly RecordOrigin[]): Origins {
  const of = new Map(
    list.flatMap(({ id, documents }) => documents.map((one) => [one, id] as const)),
  );
  return {
    list,
    count: (ids) => {
      const known = new Set(ids.flatMap((id) => of.get(id) ?? []));
      return known.size > 0 ? known.size : Math.min(ids.length, 1);
    },
  };
}

/** The number of origins among documents, by a state. */
export function countOrigins(ids: readonly string[], state: OriginState): number {
  const known = new Set(ids.flatMap((id) => state.originOf(id) ?? []));
  return known.size > 0 ? known.size : Math.min(ids.length, 1);
}

function originList(documents: readonly Document[], state: OriginState): readonly RecordOrigin[] {
  const groups = new Map<string, Document[]>();
  for (const document of documents) {
    const origin = state.originOf(document.id);
    if (origin === undefined) continue;
    groups.set(origin, [...(groups.get(origin) ?? []), document]);
  }
  return [...groups].map(([id, members]) => originOf(id, members, state));
}

/** One origin with its documents in order of publication. */
export function originOf(
  id: string,
  members: readonly Document[],
  state: Pick<OriginState, 'copyOf'>,
): RecordOrigin {
  const ordered = [...members].sort((a, b) =>
    a.id === id || b.id === id
      ? Number(b.id === id) - Number(a.id === id)
      : (a.publishedAt ?? '9999').localeCompare(b.publishedAt ?? '9999', 'en'),
  );
  const wire = ordered.map(({ text }) => wireOf(text)).find((one) => one !== undefined);
  return {
    id: `o-${id.slice(0, 12)}`,
    documents: ordered.map((document) => document.id),
    copies: ordered.flatMap((document) => state.copyOf(document.id) ?? []),
    ...(wire === undefined ? {} : { wire }),
  };
}
