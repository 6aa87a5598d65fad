/** The kinds that are scored, in the order they are shown. */
export const KINDS = ['person', 'state', 'organisation', 'office'];

/** Of the states, those named by an adjective, a people or an army; counted among the states too. */
export const ADJECTIVE = 'state, by adjective';

const NOTHING = { labels: 0, absent: 0, found: 0, resolved: 0, right: 0, wrong: 0 };

const overlap = (a, b) => Math.min(a.end, b.end) - Math.max(a.start, b.start) > 0;
const ownerOf = ({ id, name }) => (id ?? name ?? '').split('/')[0];

/**
 * The names in annotations as they are scored: a person's title is a name of its own; pronouns are none. `through`: the
 * state or body that is named by naming the office or body ("the Russian government"), over the whole of the words.
 */
export function namesOf(annotations) {
  return annotations
    .flatMap(({ mentions }) => mentions)
    .filter(({ kind, anaphor }) => !anaphor && KINDS.includes(kind))
    .flatMap((mention) => {
      const { kind, id, core, office, represents } = mention;
      const { start, end } = core ?? mention;
      const through = { id: represents, start: mention.start, end: mention.end };
      const name = { kind, id, start, end, through };
      if (kind !== 'person' || !office) return [name];
      const title = { kind: 'office', id: office.id, start: office.start, end: office.end };
      return [title, name];
    });
}

/** A state or body within an office's or a body's own words ("UN" in "UN Secretary-General") is no name beside it. */
function isPartOf(name, label) {
  if (name.kind !== 'state' && name.kind !== 'organisation') return false;
  if (label.kind === 'office') return ownerOf(label) === name.id;
  return label.kind === 'organisation' && name.kind === 'state';
}

function isNamedThrough(label, { through }) {
  if (label.kind !== 'state' || !through || through.id !== label.id) return false;
  return overlap(through, label);
}

/** Whether a resolved name is right; undefined where it is neither right nor wrong. */
function judge(name, labels) {
  const touching = labels.filter((label) => overlap(label, name));
  if (touching.some(({ kind, id }) => kind === name.kind && id === name.id)) return true;
  if (touching.some((label) => label.optional || isPartOf(name, label))) return undefined;
  return false;
}

/**
 * Compares the names found in the beginning of one document with its labels. A label is found where a name of its kind
 * overlaps it, and resolved where that name's id is the label's. Names without an id, and one cut by the end of the beginning, are neither right nor wrong.
 */
export function compare(labels, names, upTo) {
  const here = names.filter(({ start }) => start < upTo);
  const wanted = labels.filter(({ optional }) => !optional);
  const labelled = wanted.map((label) => {
    const like = here.filter((name) => name.kind === label.kind && overlap(name, label));
    const through = here.some((name) => isNamedThrough(label, name));
    const resolved = through || (label.id !== null && like.some(({ id }) => id === label.id));
    const got = [...new Set(like.map(({ id }) => id ?? '-'))];
    return { label, found: resolved || like.length > 0, resolved, got };
  });
  const judged = here
    .filter(({ id, end }) => id !== undefined && end <= upTo)
    .map((name) => ({ name, right: judge(name, labels) }));
  return { labelled, judged };
}

/** Adds the outcome of one document to the counts by kind. */
export function count(counts, { labelled, judged }) {
  const of = (kind) => {
    counts[kind] ??= { ...NOTHING };
    return counts[kind];
  };
  for (const { label, found, resolved } of labelled) {
    for (const sum of [of(label.kind), ...(label.adjective ? [of(ADJECTIVE)] : [])]) {
      sum.labels++;
      if (label.id === null) sum.absent++;
      if (found) sum.found++;
      if (resolved) sum.resolved++;
    }
  }
  for (const { name, right } of judged) {
    if (right !== undefined) of(name.kind)[right ? 'right' : 'wrong']++;
  }
}

const percent = (part, whole) => (whole === 0 ? 100 : (100 * part) / whole);

function measure({ labels, absent, found, resolved, right, wrong }) {
  return {
    labels,
    absent,
    found: percent(found, labels),
    recall: percent(resolved, labels),
    known: percent(resolved, labels - absent),
    precision: percent(right, right + wrong),
  };
}

/** Shares in per cent, of all kinds together, as "all", and of each kind. */
export function measures(counts) {
  const all = { ...NOTHING };
  for (const kind of KINDS) {
    for (const part of Object.keys(all)) all[part] += counts[kind]?.[part] ?? 0;
  }
  const kinds = [...KINDS, ADJECTIVE].filter((kind) => counts[kind]);
  return { all: measure(all), ...Object.fromEntries(kinds.map((k) => [k, measure(counts[k])])) };
}
