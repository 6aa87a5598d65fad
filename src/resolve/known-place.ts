/** What the reference knows of a place that a text names, in whatever language. */
import type { Reference } from '../reference/reference.ts';

/** A place as far as it is known: the id of the town or state, and the state. */
export interface KnownPlace {
  readonly id: string;
  readonly state: string;
}

const statesByName = new WeakMap<Reference, ReadonlyMap<string, string>>();

/** The town or state that words name; a building or a district behind a town's name in Chinese is taken for the town. */
export function knownPlace(words: string, reference: Reference): KnownPlace | undefined {
  const name = words.toLowerCase();
  const exact = named(name, reference);
  if (exact || !/^\p{Script=Han}{3}/u.test(name)) return exact;
  for (let length = Math.min(name.length - 1, 6); length > 1; length--) {
    const town = named(name.slice(0, length), reference);
    if (town) return town;
  }
  return undefined;
}

function named(name: string, reference: Reference): KnownPlace | undefined {
  const place = reference.place(name);
  if (place) return { id: place.id, state: place.state };
  const state = stateNames(reference).get(name);
  return state === undefined ? undefined : { id: state, state };
}

function stateNames(reference: Reference): ReadonlyMap<string, string> {
  const known = statesByName.get(reference);
  if (known) return known;
  const map = new Map<string, string>();
  for (const { id, names } of reference.facts.states)
    for (const name of [...names.en, ...names.zh, ...names.ru]) map.set(name.toLowerCase(), id);
  statesByName.set(reference, map);
  return map;
}
