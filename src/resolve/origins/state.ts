/** Where each document belongs: kept in memory for a run, in the database for a dossier. */
import type { Copy } from '../../model/record.ts';

/** The origins found so far; an origin's id is the id of its first document. */
export interface OriginState {
  /** The origin of a document; undefined where it was not added, or is too short to tell. */
  originOf(documentId: string): string | undefined;
  /** The documents of an origin. */
  members(origin: string): readonly string[];
  /** What a document repeats; undefined where it is the first of its origin. */
  copyOf(documentId: string): Copy | undefined;
  /** Puts a document to an origin. */
  put(documentId: string, origin: string, copy?: Copy): void;
  /** Forgets a document. */
  remove(documentId: string): void;
}

/** Origins in memory. */
export function makeOriginState(): OriginState {
  const origins = new Map<string, string>();
  const members = new Map<string, Set<string>>();
  const copies = new Map<string, Copy>();
  const leave = (documentId: string): void => {
    const origin = origins.get(documentId);
    if (origin !== undefined) members.get(origin)?.delete(documentId);
    origins.delete(documentId);
    copies.delete(documentId);
  };
  return {
    originOf: (id) => origins.get(id),
    members: (origin) => [...(members.get(origin) ?? [])],
    copyOf: (id) => copies.get(id),
    put(id, origin, copy) {
      leave(id);
      origins.set(id, origin);
      const list = members.get(origin) ?? new Set();
      list.add(id);
      members.set(origin, list);
      if (copy) copies.set(id, copy);
    },
    remove: leave,
  };
}
