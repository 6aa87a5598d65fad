/** Which promises are one, over any number of texts, without holding each against each. */
import { isSamePromise, type PromiseKey } from '../resolve/same-promise.ts';

/** A promise to be grouped. */
export interface Candidate {
  /** Ids by which a person may have judged it: of the claim, or of the inventory's row. */
  readonly id: string;
  readonly key: PromiseKey;
}

/** What a person decided about a promise and the members of a group. */
export type LinkVerdict = (
  id: string,
  others: readonly string[],
) => 'same' | 'different' | undefined;

/** Share of a promise's words, the rarest, by which others are looked up: no two alike can miss each other by them. */
const PREFIX = 0.4;

/**
 * Groups in the order of their first members. A promise joins the first group that has a member like it; what a person
 * decided goes before. Two promises that share 60 % of the words of the smaller one share one of its rarest 40 % and one
 * more, so only those with a party in common that have such a word are compared.
 */
export function groupPromises(
  candidates: readonly Candidate[],
  verdict: LinkVerdict = () => undefined,
  links: readonly string[] = [],
): readonly (readonly number[])[] {
  const rank = rankOfWords(candidates);
  const byAny = new Map<string, number[]>();
  const byRare = new Map<string, number[]>();
  const groupOf: number[] = [];
  const groups: number[][] = [];
  const judged = judgedPartners(candidates, links);
  for (const [at, { id, key }] of candidates.entries()) {
    const words = [...key.words].sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
    const rare = words.slice(0, Math.floor(words.length * PREFIX) + 1);
    const near = new Set(judged.get(at));
    const parties = key.parties.size > 0 ? [...key.parties] : [''];
    for (const party of parties) {
      for (const word of rare)
        for (const other of byAny.get(`${party} ${word}`) ?? []) near.add(other);
      for (const word of words)
        for (const other of byRare.get(`${party} ${word}`) ?? []) near.add(other);
    }
    const group = groupFor(at, id, near);
    groupOf[at] = group;
    groups[group] = [...(groups[group] ?? []), at];
    for (const party of parties) {
      for (const word of words) put(byAny, `${party} ${word}`, at);
      for (const word of rare) put(byRare, `${party} ${word}`, at);
    }
  }
  return groups;

  function groupFor(at: number, id: string, near: ReadonlySet<number>): number {
    const { key } = candidates[at] as Candidate;
    const tried = new Set<number>();
    for (const other of [...near].sort((a, b) => a - b)) {
      const group = groupOf[other] as number;
      if (tried.has(group)) continue;
      const members = (groups[group] as number[]).map((i) => candidates[i] as Candidate);
      const said = verdict(
        id,
        members.map((member) => member.id),
      );
      if (said === 'same') return group;
      if (said === 'different') tried.add(group);
      else if (isLike(members, key)) return group;
      else tried.add(group);
    }
    return groups.length;
  }
}

/** Like the first or the last of a group: likeness that creeps from one to the next is none. */
function isLike(members: readonly Candidate[], key: PromiseKey): boolean {
  return [members[0], members.at(-1)].some(
    (one) => one !== undefined && isSamePromise(one.key, key),
  );
}

/** Earlier candidates that a person spoke of together with a later one; `links` are the subjects "a~b" of the journal. */
function judgedPartners(
  candidates: readonly Candidate[],
  links: readonly string[],
): ReadonlyMap<number, readonly number[]> {
  const out = new Map<number, number[]>();
  if (links.length === 0) return out;
  const at = new Map(candidates.map(({ id }, index) => [id, index]));
  for (const link of links) {
    const ends = link.split('~').flatMap((id) => at.get(id) ?? []);
    const [earlier, later] = ends.sort((a, b) => a - b);
    if (earlier !== undefined && later !== undefined)
      out.set(later, [...(out.get(later) ?? []), earlier]);
  }
  return out;
}

/** Words by how many promises have them, the rarest first; ties by the word itself. */
function rankOfWords(candidates: readonly Candidate[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { key } of candidates)
    for (const word of key.words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const sorted = [...counts].sort(([a, n], [b, m]) => n - m || (a < b ? -1 : 1));
  return new Map(sorted.map(([word], at) => [word, at]));
}

function put(index: Map<string, number[]>, word: string, at: number): void {
  const list = index.get(word);
  if (list) list.push(at);
  else index.set(word, [at]);
}
