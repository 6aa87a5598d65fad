/** The kinds that are scored, in the order they are shown. */
export const KINDS = ['meeting', 'agreement', 'commitment', 'figure', 'stance'];

/** What is compared of matched claims, by kind. */
export const CODED = {
  meeting: ['participants', 'format', 'status'],
  agreement: ['type', 'status'],
  commitment: ['obligor', 'strength'],
  figure: ['lower'],
  stance: ['holder', 'position'],
};

/** Longer evidence than this matches nothing: a sentence is a claim's place, half a document is not. */
const LONGEST = 500;

const shared = (a, b) => Math.min(a[1], b[1]) - Math.max(a[0], b[0]);
const length = ([start, end]) => end - start;

/** Whether two spans overlap by half of the shorter one. */
function match(a, b) {
  if (Math.max(length(a), length(b)) > LONGEST) return false;
  return shared(a, b) > 0 && shared(a, b) * 2 >= Math.min(length(a), length(b));
}

/** How near a predicted claim is to a coded one: the shared part of both spans together; 0 where they do not match. */
function nearness(label, claim) {
  if (label.kind !== claim.kind) return 0;
  let best = 0;
  for (const wanted of [[label.start, label.end], ...(label.alt ?? [])]) {
    for (const span of claim.spans.filter((s) => match(wanted, s))) {
      const both = shared(wanted, span);
      best = Math.max(best, both / (length(wanted) + length(span) - both));
    }
  }
  return best;
}

/** Pairs coded claims with predicted ones, one to one, the nearest first. */
function pair(labels, claims) {
  const near = labels
    .flatMap((label) => claims.map((claim) => ({ label, claim, by: nearness(label, claim) })))
    .filter(({ by }) => by > 0)
    .sort((a, b) => b.by - a.by || a.label.start - b.label.start);
  const pairs = new Map();
  const taken = new Set();
  for (const { label, claim } of near) {
    if (pairs.has(label) || taken.has(claim)) continue;
    pairs.set(label, claim);
    taken.add(claim);
  }
  return { pairs, taken };
}

/**
 * Compares the claims found in one document with those coded: pairs, missed and false. A claim on the words of an
 * optional one is neither right nor false.
 */
export function compare(labels, claims) {
  const { pairs, taken } = pair(
    labels.filter(({ optional }) => !optional),
    claims,
  );
  const free = labels.filter(({ optional }) => optional);
  return {
    right: [...pairs],
    missed: labels.filter((label) => !label.optional && !pairs.has(label)),
    false: claims.filter((claim) => !taken.has(claim) && !free.some((l) => nearness(l, claim) > 0)),
  };
}

/** Whether a field of a matched claim has a value that was coded; states are compared as sets. */
export function sameField(name, wanted, value) {
  if (name === 'lower') return value !== undefined && Math.abs(value - wanted) <= 1e-3 * wanted;
  if (['participants', 'obligor', 'holder'].includes(name)) {
    return [...new Set(value ?? [])].sort().join() === wanted.join();
  }
  return wanted.includes(value);
}

/** Adds the outcome of one document to the counts by kind. */
export function count(counts, outcome) {
  for (const kind of KINDS) {
    counts[kind] ??= { right: 0, missed: 0, false: 0, fields: {} };
    counts[kind].missed += outcome.missed.filter((label) => label.kind === kind).length;
    counts[kind].false += outcome.false.filter((claim) => claim.kind === kind).length;
  }
  for (const [label, claim] of outcome.right) {
    const here = counts[label.kind];
    here.right++;
    for (const name of CODED[label.kind]) {
      here.fields[name] ??= { right: 0, of: 0 };
      const field = here.fields[name];
      // A party that stands for no state has no code: such fields cannot be compared.
      if (label.fields[name].length === 0) continue;
      field.of++;
      if (sameField(name, label.fields[name], claim.fields[name])) field.right++;
    }
  }
}
