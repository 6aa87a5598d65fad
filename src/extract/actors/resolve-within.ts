/** What the document itself explains: a full name makes its parts known; group phrases stand for the last named. */

import { EN_ORDINARY_FAMILIES } from '../../language/en/name.ts';
import type { Mention } from '../../model/annotation.ts';
import { addDays, type Day } from '../../model/day.ts';
import { isCapital, type Lookup } from './lookup.ts';
import { officeFor } from './office.ts';

/** Second pass over the mentions of a document, in text order. */
export function resolveWithin(look: Lookup, mentions: readonly Mention[]): readonly Mention[] {
  const known = knownPersons(look, mentions);
  const lone = loneFamilies(look, mentions, known);
  const merged = [...mentions, ...lone].sort((a, b) => a.from - b.from || b.to - a.to);
  const out: Mention[] = [];
  let end = 0;
  for (const mention of merged) {
    if (mention.from < end) continue;
    const resolved = explain(look, mention, known);
    if (!resolved) continue;
    out.push(resolved);
    end = mention.to;
  }
  return withMembers(look, out);
}

interface Known {
  readonly name: string;
  readonly id?: string;
  readonly office?: Mention['office'];
  readonly represents?: string;
}

/** Persons named in full or with a title, by the part used alone. */
function knownPersons(look: Lookup, mentions: readonly Mention[]): Map<string, Known> {
  const known = new Map<string, Known>();
  for (const m of mentions) {
    if (m.kind !== 'person' || m.anaphor || m.rule === 'name.candidate') continue;
    const family = familyOf(look, m);
    const before = known.get(family);
    const office = m.office ?? before?.office;
    const represents = m.represents ?? before?.represents;
    const longer = !before || m.name.length > before.name.length ? m : before;
    const id =
      m.id ??
      (before ? before.id : undefined) ??
      (before ? undefined : identify(look, family, m, represents));
    const owner = represents ?? (id ? servedFor(look, id) : undefined);
    const full = id ? (look.input.reference.person(id)?.names.en[0] ?? longer.name) : longer.name;
    known.set(family, {
      name: full,
      ...(id ? { id } : {}),
      ...(office ? { office } : {}),
      ...(owner ? { represents: owner } : {}),
    });
    const first = FAMILY_FIRST.has(owner ?? '') ? m.name.split(' ')[0]?.toLowerCase() : undefined;
    if (first && m.name.includes(' ') && !m.id && !known.has(first))
      known.set(first, known.get(family) as Known);
  }
  return known;
}

/** States whose people's names put the family first, as English texts keep it. */
const FAMILY_FIRST: ReadonlySet<string> = new Set([
  'CHN',
  'KOR',
  'PRK',
  'VNM',
  'TWN',
  'SGP',
  'HKG',
  'KHM',
]);

/** The state or body that a person of the reference held an office of on the document's date, or last before it. */
function servedFor(look: Lookup, id: string): string | undefined {
  const { reference, document } = look.input;
  const day = document.publishedAt;
  const terms = reference.termsOfPerson(id).filter((t) => day === undefined || t.from <= day);
  return terms.at(-1)?.office.split('/')[0];
}

function familyOf(look: Lookup, m: Mention): string {
  const family = m.id ? look.input.reference.person(m.id)?.family : undefined;
  return (family ?? m.name.split(' ').at(-1) ?? m.name).toLowerCase();
}

/** "President Macron", "Chinese Premier Li": the one person of that family name who held that office. */
function identify(
  look: Lookup,
  family: string,
  m: Mention,
  represents: string | undefined,
): string | undefined {
  if (m.name.includes(' ')) return undefined;
  const { reference, document } = look.input;
  const day = document.publishedAt;
  const fits = reference.facts.persons.filter((p) => p.family.toLowerCase() === family);
  const serving = fits.filter((p) =>
    reference.termsOfPerson(p.id).some((t) => {
      const owner = t.office.split('/')[0];
      if (represents && owner !== represents) return false;
      return day === undefined || covers(t.from, t.to ?? t.checked, day, 400);
    }),
  );
  return serving.length === 1 && (represents || day) ? serving[0]?.id : undefined;
}

function covers(from: Day, to: Day, day: Day, slack: number): boolean {
  return day >= from && day <= addDays(to, slack);
}

/** Family names alone: of a person named in the document, or of the one office-holder of the day with that name. */
function loneFamilies(
  look: Lookup,
  mentions: readonly Mention[],
  known: ReadonlyMap<string, Known>,
): Mention[] {
  const out: Mention[] = [];
  const { tokens } = look;
  const taken = new Uint8Array(tokens.length);
  for (const m of mentions) if (m.rule !== 'name.candidate') taken.fill(1, m.from, m.to);
  for (let at = 0; at < tokens.length; at++) {
    if (taken[at] || !isCapital(tokens, at)) continue;
    const form = tokens.forms[at] as string;
    const alone = !continues(look, at, taken);
    if (!alone) continue;
    const person = known.get(form) ?? holderNamed(look, form);
    if (person) out.push({ ...lone(look, at, person) });
  }
  return out;
}

function continues(look: Lookup, at: number, taken: Uint8Array): boolean {
  const { tokens } = look;
  const next = at + 1;
  const before = at - 1;
  const joined =
    isCapital(tokens, next) &&
    !taken[next] &&
    tokens.sentences[next] === tokens.sentences[at] &&
    !look.hit('title', next) &&
    !look.hit('family', next);
  const led =
    before >= 0 &&
    isCapital(tokens, before) &&
    !taken[before] &&
    tokens.sentences[before] === tokens.sentences[at] &&
    (tokens.forms[before] ?? '').length > 1 &&
    before > 0 &&
    tokens.sentences[before - 1] === tokens.sentences[at];
  return joined || led;
}

function lone(look: Lookup, at: number, person: Known): Mention {
  const start = look.tokens.starts[at] as number;
  const end = look.tokens.ends[at] as number;
  return {
    kind: 'person',
    start,
    end,
    from: at,
    to: at + 1,
    core: { start, end },
    name: person.name,
    rule: 'name.family',
    ...(person.id ? { id: person.id } : {}),
    ...(person.represents ? { represents: person.represents } : {}),
  };
}

/** The only person with this family name who holds a high office around the document's date. */
function holderNamed(look: Lookup, form: string): Known | undefined {
  if (form.length < 2 || EN_ORDINARY_FAMILIES.has(form)) return undefined;
  const { reference, document } = look.input;
  const day = document.publishedAt;
  if (!day) return undefined;
  const fits = (FAMILIES.get(reference) ?? indexFamilies(reference)).get(form) ?? [];
  const serving = fits.filter((id) =>
    reference.termsOfPerson(id).some((t) => covers(t.from, t.to ?? t.checked, day, 400)),
  );
  if (serving.length !== 1) return undefined;
  const id = serving[0] as string;
  const term = reference.termsOfPerson(id).find((t) => covers(t.from, t.to ?? t.checked, day, 400));
  const represents = term?.office.split('/')[0];
  return {
    name: reference.person(id)?.names.en[0] ?? form,
    id,
    ...(represents ? { represents } : {}),
  };
}

const FAMILIES = new WeakMap<object, Map<string, string[]>>();

function indexFamilies(reference: Lookup['input']['reference']): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const person of reference.facts.persons) {
    const key = person.family.toLowerCase();
    const list = map.get(key);
    if (list) list.push(person.id);
    else map.set(key, [person.id]);
  }
  FAMILIES.set(reference, map);
  return map;
}

/** Gives a mention what the document knows of its person; drops candidates that nothing explains. */
function explain(look: Lookup, m: Mention, known: ReadonlyMap<string, Known>): Mention | undefined {
  if (m.kind === 'office') return officeInText(m, known);
  if (m.kind !== 'person' || m.anaphor) return m;
  const person = known.get(familyOf(look, m));
  if (m.rule === 'name.candidate') return candidate(look, m, person);
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

/** "the Secretary", "the President": the one person whom the document gives this office. */
function officeInText(m: Mention, known: ReadonlyMap<string, Known>): Mention | undefined {
  if (m.represents || m.tenure) return m;
  const title = m.name.toLowerCase().replace(/^the /, '');
  const fits = [...new Set([...known.values()])].filter(
    (k) => k.office && titleFits(k.office.name.toLowerCase(), title),
  );
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

function reoffice(look: Lookup, m: Mention, represents: string): Mention['office'] {
  const office = m.office as NonNullable<Mention['office']>;
  const hit = look.input.hits
    .get('title')
    ?.find((h) => look.tokens.starts[h.from] === office.start);
  if (!hit) return office;
  const role = (hit.row as { role: 'other' }).role;
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

function sameName(short: string, full: string): boolean {
  return (
    short === full ||
    full
      .toLowerCase()
      .split(' ')
      .includes(short.toLowerCase().split(' ').at(-1) ?? '')
  );
}

const SPEECH =
  /^(?:said|says|told|added|met|stressed|noted|announced|urged|arrived|visited|called|warned|argued|explained|asked|wrote)$/;

/** A run of capitals is a person when the document names it otherwise, or when it is two words beside a verb of speech. */
function candidate(look: Lookup, m: Mention, person: Known | undefined): Mention | undefined {
  if (person && m.name.split(' ').length <= 3 && sameName(m.name, person.name)) {
    return {
      ...m,
      name: person.name,
      rule: 'name.part',
      ...(person.id ? { id: person.id } : {}),
      ...(person.represents ? { represents: person.represents } : {}),
    };
  }
  const length = m.to - m.from;
  const given =
    look.input.reference.facts.persons.length > 0 &&
    isGivenName(look, look.tokens.forms[m.from] as string);
  const next = look.tokens.forms[m.to] ?? '';
  const before = look.tokens.forms[m.from - 1] ?? '';
  if (
    length >= 2 &&
    length <= 4 &&
    (given || SPEECH.test(next) || /^(?:said|says|told)$/.test(before))
  )
    return { ...m, rule: 'name.run' };
  if (length <= 2 && /^(?:in|at|to|from|near)$/.test(before) && !given) {
    const { core: _core, ...rest } = m;
    return { ...rest, kind: 'place', rule: 'name.place-by-preposition' };
  }
  return undefined;
}

const GIVEN = new WeakMap<object, Set<string>>();

/** Given names: the first words of the names in the reference. */
function isGivenName(look: Lookup, form: string): boolean {
  const { reference } = look.input;
  let set = GIVEN.get(reference);
  if (!set) {
    set = new Set(
      reference.facts.persons
        .map((p) => (p.names.en[0] ?? '').toLowerCase().split(' '))
        .filter((parts) => parts.length > 1)
        .map((parts) => parts[0] as string),
    );
    GIVEN.set(reference, set);
  }
  return set.has(form);
}

/** Group phrases and pronouns get the members they most likely stand for: the last actors named before them. */
function withMembers(look: Lookup, mentions: readonly Mention[]): readonly Mention[] {
  const out: Mention[] = [];
  for (const m of mentions) {
    out.push(m.anaphor ? membered(look, out, m) : m);
  }
  return out;
}

function membered(look: Lookup, earlier: readonly Mention[], m: Mention): Mention {
  const i = earlier.length;
  const mentions = [...earlier, m];
  const wanted = /\b(?:two|both|duo|pair)\b/i.test(m.name)
    ? 2
    : /^(?:he|she)$/i.test(m.name)
      ? 1
      : 0;
  if (wanted === 0) return m;
  const members =
    wanted === 1 ? speakerBefore(look, mentions, i) : lastDistinct(look, mentions, i, wanted);
  return members.length === wanted ? { ...m, members } : m;
}

/** "he", "she": the first person of the sentence so far, else of the sentence before (its likely subject). */
function speakerBefore(look: Lookup, mentions: readonly Mention[], before: number): number[] {
  const here = look.tokens.sentences[(mentions[before] as Mention).from] as number;
  let found = -1;
  for (let i = before - 1; i >= 0; i--) {
    const m = mentions[i] as Mention;
    const sentence = look.tokens.sentences[m.from] as number;
    if (
      sentence < here - 1 ||
      (found >= 0 &&
        sentence < (look.tokens.sentences[(mentions[found] as Mention).from] as number))
    )
      break;
    if (
      m.kind === 'person' &&
      !m.anaphor &&
      !/^(?:with|by|of|to|for|from|and|between|on|about|,)$/.test(
        look.tokens.forms[m.from - 1] ?? '',
      )
    )
      found = i;
    else if (m.kind === 'person' && m.members?.length === 1 && sentence < here)
      found = m.members[0] as number;
  }
  return found >= 0 ? [found] : [];
}

/** How many sentences back a group phrase or pronoun may reach. */
const REACH: Readonly<Record<number, number>> = { 1: 2, 2: 12 };

function lastDistinct(
  look: Lookup,
  mentions: readonly Mention[],
  before: number,
  wanted: number,
): number[] {
  const group = mentions[before] as Mention;
  const title = titleOfGroup(group.name);
  const here = look.tokens.sentences[group.from] as number;
  const found: number[] = [];
  const seen = new Set<string>();
  for (let i = before - 1; i >= 0 && found.length < wanted; i--) {
    const m = mentions[i] as Mention;
    if (here - (look.tokens.sentences[m.from] as number) > (REACH[wanted] as number)) break;
    const key = memberKey(m, group.kind, title, mentions);
    if (!key || seen.has(key)) continue;
    seen.add(key);
    found.unshift(group.kind === 'person' ? i : stateMention(mentions, key, i));
  }
  return found;
}

/** For "the two sides" the state itself, where the document names it; else the person who stands for it. */
function stateMention(mentions: readonly Mention[], id: string, fallback: number): number {
  const index = mentions.findIndex(
    (m) => m.kind === 'state' && m.id === id && !m.adjective && m.rule === 'name.state',
  );
  return index >= 0 ? index : fallback;
}

/** The title inside a group phrase: "the two prime ministers" - "prime minister"; none in "the two leaders". */
function titleOfGroup(name: string): RegExp | undefined {
  const match = /(prime minister|foreign minister|president|premier|minister|chancellor)s$/i.exec(
    name,
  );
  if (!match) return undefined;
  const title = (match[1] as string).toLowerCase();
  return title === 'premier' || title === 'prime minister'
    ? /premier|prime minister/i
    : new RegExp(title, 'i');
}

/** What makes a mention a member of a group of a kind, once; undefined where it cannot be one. */
function memberKey(
  m: Mention,
  kind: string,
  title: RegExp | undefined,
  mentions: readonly Mention[],
): string | undefined {
  if (m.anaphor || m.kind === 'place' || m.kind === 'agreement') return undefined;
  if (kind === 'person') {
    if (m.kind !== 'person') return undefined;
    const office =
      m.office ??
      mentions.find((o) => o.kind === 'person' && o.name === m.name && o.office)?.office;
    return title && !title.test(office?.name ?? '') ? undefined : (m.id ?? m.name);
  }
  if (m.kind !== 'state' && m.kind !== 'person') return undefined;
  return m.represents ?? (m.kind === 'state' ? m.id : undefined);
}
