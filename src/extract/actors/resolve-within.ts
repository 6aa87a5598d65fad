/** What the document itself explains: a full name makes its parts known; group phrases stand for the last named. */

import { TITLES } from '../../language/tables.ts';
import type { Mention } from '../../model/annotation.ts';
import { classifyRuns } from './classify-runs.ts';
import { withMembers } from './group-members.ts';
import { familyOf, type Known, knownPersons, personMeant, sameName } from './known-persons.ts';
import { loneFamilies } from './lone-families.ts';
import type { Lookup } from './lookup.ts';
import { officeFor } from './office.ts';

/** Second pass over the mentions of a document, in text order. */
export function resolveWithin(look: Lookup, found: readonly Mention[]): readonly Mention[] {
  const mentions = classifyRuns(look, found);
  const known = knownPersons(look, mentions);
  const lone = loneFamilies(look, mentions, known);
  const merged = [...mentions, ...lone].sort((a, b) => a.from - b.from || b.to - a.to);
  const holdersOf = holdersByTitle(known);
  const out: Mention[] = [];
  let end = 0;
  for (const mention of merged) {
    if (mention.from < end) continue;
    const resolved =
      mention.kind === 'office' ? officeInText(mention, holdersOf) : explain(look, mention, known);
    if (!resolved) continue;
    out.push(resolved);
    end = mention.to;
  }
  return withMembers(look, out);
}

/** Gives a mention what the document knows of its person; drops candidates that nothing explains. */
function explain(look: Lookup, m: Mention, known: ReadonlyMap<string, Known>): Mention | undefined {
  if (m.kind !== 'person' || m.anaphor) return m;
  const person = personFor(look, m, known);
  if (m.rule === 'name.candidate') return candidate(m, person);
  if (!person) return m;
  const represents = m.represents ?? person.represents;
  const id = m.id ?? (sameName(m.name, person.name) ? person.id : undefined);
  const office = m.office && !m.office.id && represents ? reoffice(look, m, represents) : m.office;
  return {
    ...m,
    name: sameName(m.name, person.name) ? person.name : m.name,
    ...(id ? { id } : {}),
    ...(represents && sameName(m.name, person.name) ? { represents } : {}),
    ...(office ? { office } : {}),
  };
}

/** The person of this family name whom a mention means; a full name is that person's own. */
function personFor(look: Lookup, m: Mention, known: ReadonlyMap<string, Known>): Known | undefined {
  const named = known.get(familyOf(look, m));
  if (!named?.others) return named;
  const own = [named, ...named.others.map(({ known: other }) => other)].find(
    ({ name, id }) => name === m.name || (id !== undefined && id === m.id),
  );
  return own ?? personMeant(named, m.from, m.office?.name.toLowerCase() ?? '');
}

type HoldersOf = (title: string) => readonly Known[];

/** The persons whom the document gives an office, by a title in lower case; each title is looked for once. */
function holdersByTitle(known: ReadonlyMap<string, Known>): HoldersOf {
  const holders = [...new Set(known.values())].filter(({ office }) => office !== undefined);
  const found = new Map<string, readonly Known[]>();
  return (title) => {
    let fits = found.get(title);
    if (!fits) {
      fits = holders.filter((k) => titleFits((k.office?.name ?? '').toLowerCase(), title));
      found.set(title, fits);
    }
    return fits;
  };
}

/** "the Secretary", "the President": the one person whom the document gives this office. */
function officeInText(m: Mention, holdersOf: HoldersOf): Mention | undefined {
  if (m.represents || m.tenure) return m;
  const title = m.name.toLowerCase().replace(/^the /, '');
  const fits = holdersOf(title);
  const [person] = fits;
  if (fits.length !== 1 || !person) return m.rule === 'name.office-vague' ? undefined : m;
  return {
    ...m,
    kind: 'person',
    name: person.name,
    rule: 'name.office-in-text',
    ...(person.office ? { office: { ...person.office, start: m.start, end: m.end } } : {}),
    ...(person.id ? { id: person.id } : {}),
    ...(person.represents ? { represents: person.represents } : {}),
  };
}

function titleFits(full: string, short: string): boolean {
  return (
    full === short ||
    full.startsWith(`${short} of `) ||
    full.startsWith(`${short} for `) ||
    full.endsWith(` ${short}`)
  );
}

/** The token that begins at a character; -1 where none does. */
function tokenAt(look: Lookup, start: number): number {
  const { starts } = look.tokens;
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) < start) low = middle + 1;
    else high = middle;
  }
  return starts[low] === start ? low : -1;
}

function reoffice(look: Lookup, m: Mention, represents: string): Mention['office'] {
  const office = m.office as NonNullable<Mention['office']>;
  const hit = look.hit(TITLES, tokenAt(look, office.start));
  if (!hit) return office;
  const { role } = hit.row;
  const id = officeFor(look, {
    from: hit.from,
    to: hit.to,
    titleFrom: hit.from,
    titleTo: hit.to,
    role,
    represents,
  });
  return id ? { ...office, id } : office;
}

/** A run of capitals that nothing explains is a person when it is part of a name that the document gives in full. */
function candidate(m: Mention, person: Known | undefined): Mention | undefined {
  if (person && m.name.split(' ').length <= 3 && sameName(m.name, person.name)) {
    return {
      ...m,
      name: person.name,
      rule: 'name.part',
      ...(person.id ? { id: person.id } : {}),
      ...(person.represents ? { represents: person.represents } : {}),
    };
  }
  return undefined;
}
