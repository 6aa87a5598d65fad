/**
 * Unknown names get their kind from all their occurrences in the document together: "oil firm Yukos" makes a body of
 * every "Yukos". What stays open is left a candidate.
 */
import type { Mention } from '../../model/annotation.ts';
import type { Lookup } from './lookup.ts';
import { person } from './person-at.ts';
import { add, besideEvidence, type Evidence, ownEvidence } from './run-evidence.ts';

type Kind = keyof Evidence;

const ENOUGH = 1.5;
const MARGIN = 0.7;
/** More than this the words beside a name do not count together. */
const MOST_BESIDE = 5;

const RULES: Readonly<Record<Kind, string>> = {
  person: 'name.run',
  organisation: 'name.organisation-run',
  place: 'name.place-run',
};

/** Names candidates by kind; a part of a person's name that the document gives in full stays a candidate. */
export function classifyRuns(look: Lookup, mentions: readonly Mention[]): readonly Mention[] {
  const sums = new Map<string, Evidence>();
  const families = new Set<string>();
  for (const m of mentions) {
    if (m.rule === 'name.candidate') {
      const known = sums.get(m.name);
      const beside = besideEvidence(look, m);
      sums.set(m.name, known ? add(known, beside) : beside);
    } else if (m.kind === 'person' && !m.anaphor) families.add(lastWord(m.name));
  }
  if (sums.size === 0) return mentions;
  const kinds = new Map<string, Kind | undefined>();
  for (const m of mentions) {
    if (m.rule !== 'name.candidate' || kinds.has(m.name)) continue;
    const kind = decide(add(ownEvidence(look, m), capped(sums.get(m.name) as Evidence)));
    kinds.set(m.name, kind);
    if (kind === 'person' && m.name.includes(' ')) families.add(lastWord(m.name));
  }
  const listed = mentions.map((m, i) => {
    if (m.rule !== 'name.candidate' || kinds.get(m.name) || !m.name.includes(' ')) return undefined;
    return besideInList(look, mentions, kinds, i);
  });
  mentions.forEach((m, i) => {
    const kind = listed[i];
    if (!kind || kinds.get(m.name)) return;
    kinds.set(m.name, kind);
    if (kind === 'person') families.add(lastWord(m.name));
  });
  return mentions.map((m) => {
    if (m.rule !== 'name.candidate') return m;
    const kind = kinds.get(m.name);
    if (!kind || (!m.name.includes(' ') && families.has(m.name))) return m;
    return withKind(look, m, kind);
  });
}

/** "A, B and C": a name of several words is of the kind of its neighbour in a list. */
function besideInList(
  look: Lookup,
  mentions: readonly Mention[],
  kinds: ReadonlyMap<string, Kind | undefined>,
  index: number,
): Kind | undefined {
  const m = mentions[index] as Mention;
  if (look.words.thingEnds.has(look.tokens.forms[m.to - 1] as string)) return undefined;
  for (const other of [mentions[index - 1], mentions[index + 1]]) {
    if (!other || other.anaphor) continue;
    const [from, to] = other.from < m.from ? [other.to, m.from] : [m.to, other.from];
    if (to - from < 1 || to - from > 2) continue;
    const between = look.tokens.forms.slice(from, to).join(' ');
    if (!/^(?:,|and|, and|&|or)$/.test(between)) continue;
    const kind = other.rule === 'name.candidate' ? kinds.get(other.name) : kindOf(other);
    if (kind && (kind !== 'person' || m.to - m.from <= 3)) return kind;
  }
  return undefined;
}

function kindOf({ kind, adjective }: Mention): Kind | undefined {
  if (adjective) return undefined;
  return kind === 'person' || kind === 'organisation' || kind === 'place' ? kind : undefined;
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

function capped(e: Evidence): Evidence {
  return {
    person: Math.min(e.person, MOST_BESIDE),
    organisation: Math.min(e.organisation, MOST_BESIDE),
    place: Math.min(e.place, MOST_BESIDE),
  };
}

function decide(e: Evidence): Kind | undefined {
  const kinds: readonly Kind[] = ['person', 'organisation', 'place'];
  const [best, next] = kinds.toSorted((a, b) => e[b] - e[a]) as [Kind, Kind];
  return e[best] >= ENOUGH && e[best] - e[next] >= MARGIN ? best : undefined;
}

/** A candidate as what it is; a person gets the office that stands behind the name. */
function withKind(look: Lookup, m: Mention, kind: Kind): Mention {
  if (kind === 'person') return { ...person(look, m.from, m.from, m.to), rule: RULES.person };
  const { core: _core, ...rest } = m;
  return { ...rest, kind, rule: RULES[kind] };
}
