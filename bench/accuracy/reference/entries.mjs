/** A name whatever the order of its parts and their accents: "Hayashi Yoshimasa" is "Yoshimasa Hayashi". */
function key(name) {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain
    .replace(/[’']/g, '')
    .split(/[^\p{L}\p{N}+]+/u)
    .filter(Boolean)
    .sort()
    .join(' ');
}

function index(facts, namesOf) {
  const ids = new Map();
  for (const fact of facts) {
    for (const name of namesOf(fact)) {
      const known = ids.get(key(name)) ?? new Set();
      ids.set(key(name), known.add(fact.id));
    }
  }
  return ids;
}

/**
 * Finds the entry that a label means: its id, or for one that had none when it was labelled the entry that since bears its
 * name. `id` is null where the reference has no such entry; `gone` where it has none of that id any more.
 */
export function entryFinder({ facts, state, person, organisation, office }) {
  const has = { state, person, organisation, office };
  const byName = {
    state: index(facts.states, ({ names }) => names.en),
    person: index(facts.persons, ({ names }) => names.en),
    organisation: index(facts.organisations, ({ names, short }) => [...names.en, ...short.en]),
    office: new Map(facts.offices.map(({ id }) => [key(id), new Set([id])])),
  };
  return ({ kind, id, name }) => {
    if (id !== null && has[kind](id) !== undefined) return { id };
    const same = [...(byName[kind].get(key(name ?? '')) ?? [])];
    return { id: same.length === 1 ? same[0] : null, gone: id !== null };
  };
}
