/** What the document itself explains: a name once given with its office is known wherever it stands again. */
import type { Mention } from '../../model/annotation.ts';
import { addDays } from '../../model/day.ts';
import type { Names, PersonFact } from '../../reference/facts.ts';
import { endsName, type Look, make, words } from './look.ts';
import { titleAfter } from './titled.ts';

/** What the document and the reference tell of a person. */
export interface KnownPerson {
  readonly name: string;
  readonly id?: string;
  readonly office?: NonNullable<Mention['office']>;
  readonly represents?: string;
}

/** Persons by every name that they can be called by alone: the full one, and the last part of a joined one. */
export function knownPersons(look: Look, mentions: readonly Mention[]): Map<string, KnownPerson> {
  const known = new Map<string, KnownPerson>();
  for (const m of mentions) {
    if (m.kind !== 'person' || m.anaphor) continue;
    const parts = partsOf(look, m.name);
    const before = parts.map((part) => known.get(part)).find((k) => k !== undefined);
    const id = m.id ?? before?.id;
    const office = before?.office ?? m.office;
    const represents = before?.represents ?? m.represents;
    const person: KnownPerson = {
      name: before && before.name.length > m.name.length ? before.name : m.name,
      ...(id ? { id } : {}),
      ...(office ? { office } : {}),
      ...(represents ? { represents } : {}),
    };
    for (const part of parts) known.set(part, person);
  }
  return known;
}

function partsOf(look: Look, name: string): readonly string[] {
  const parts = name.split('').some((c) => look.rules.separators.has(c))
    ? name.split(/[·•・‧.]/)
    : [name];
  const last = parts.at(-1) as string;
  return last.length >= 2 && last !== name ? [name, last] : [name];
}

/** A mention of a person with all that is known; ids of the reference only where office and day allow them. */
export function explained(
  look: Look,
  m: Mention,
  known: ReadonlyMap<string, KnownPerson>,
): Mention {
  const person = known.get(m.name);
  if (m.kind !== 'person' || m.anaphor || !person) return m;
  const represents = m.represents ?? person.represents;
  const id = m.id ?? person.id;
  const vague = represents === undefined && look.rules.doubtful.has(m.name);
  const holds = id !== undefined && !vague && couldBe(look, id, represents);
  const served = holds && id ? lastServed(look, id) : undefined;
  const several = (m.office ?? person.office)?.name.includes('、') === true;
  const owner = several ? (served ?? represents) : (represents ?? served);
  const { id: _id, represents: _represents, ...rest } = m;
  return {
    ...rest,
    name: shown(look, holds ? id : undefined, person.name),
    ...(holds && id ? { id } : {}),
    ...((m.office ?? person.office) ? { office: m.office ?? person.office } : {}),
    ...(owner ? { represents: owner } : {}),
  } as Mention;
}

function shown(look: Look, id: string | undefined, written: string): string {
  return (id ? look.input.reference.person(id)?.names.en[0] : undefined) ?? written;
}

/** Whether the reference's person held an office of that state, near the day of the document. */
function couldBe(look: Look, id: string, represents: string | undefined): boolean {
  const { reference, document } = look.input;
  const terms = reference.termsOfPerson(id);
  if (terms.length === 0) return true;
  const day = document.publishedAt;
  // A name that is not spelled by sounds is a full one: who bore an office long ago is still meant.
  const { names } = reference.person(id) as PersonFact;
  const full = fullNames(look, names).length > 0;
  return terms.some((t) => {
    // Offices of a party or body say nothing of the state that a person served.
    const state = represents !== undefined && reference.state(represents) !== undefined;
    if (state && t.office.split('/')[0] !== represents) return false;
    return (
      day === undefined ||
      (t.from <= addDays(day, 90) && (full || day <= addDays(t.to ?? t.checked, 1500)))
    );
  });
}

function fullNames(look: Look, names: Names): readonly string[] {
  const { language } = look.input.document;
  const written = language === 'und' ? [] : names[language];
  return written.filter(
    (name) => name.length >= 3 && [...name].some((c) => !look.rules.sounds.has(c)),
  );
}

function lastServed(look: Look, id: string): string | undefined {
  const day = look.input.document.publishedAt;
  const terms = look.input.reference
    .termsOfPerson(id)
    .filter((t) => day === undefined || t.from <= day);
  return terms.at(-1)?.office.split('/')[0];
}

/** Known names that stand alone, and a family with its title ("习主席"), in tokens not yet taken. */
export function knownAgain(
  look: Look,
  taken: Uint8Array,
  known: ReadonlyMap<string, KnownPerson>,
): readonly Mention[] {
  const byFirst = new Map<string, string[]>();
  for (const name of known.keys()) {
    const first = name[0] as string;
    byFirst.set(first, [...(byFirst.get(first) ?? []), name]);
  }
  for (const names of byFirst.values()) names.sort((a, b) => b.length - a.length);
  const out: Mention[] = [];
  for (let at = 0; at < look.tokens.length; at++) {
    if (taken[at] !== 0) continue;
    const names = byFirst.get(look.forms[at] as string);
    if (!names) continue;
    const found =
      nameAgain(look, taken, at, names, known) ?? familyTitle(look, taken, at, names, known);
    if (!found) continue;
    out.push(found);
    at = found.to - 1;
  }
  return out;
}

function nameAgain(
  look: Look,
  taken: Uint8Array,
  at: number,
  names: readonly string[],
  known: ReadonlyMap<string, KnownPerson>,
): Mention | undefined {
  const { soundsOnly, sounds, separators } = look.rules;
  for (const name of names) {
    const length = look.slice(at, at + name.length).length;
    if (look.slice(at, at + name.length) !== name.toLowerCase() || length === 0) continue;
    const to = at + name.length;
    if (taken.subarray(at, to).some((t) => t !== 0)) continue;
    const before = look.forms[at - 1] ?? '';
    const after = look.forms[to] ?? '';
    const foreign = sounds.has(name[0] as string) && sounds.has(name.at(-1) as string);
    if (separators.has(before) || separators.has(after) || after === '-') continue;
    if (foreign && (soundsOnly.has(before) || (soundsOnly.has(after) && !endsName(look, to))))
      continue;
    if (name.length === 2 && !endsName(look, to) && !look.title(to)) continue;
    const title = titleAfter(look, to);
    const end = title && !taken.subarray(to, title.to).some((t) => t !== 0) ? title.to : to;
    return person(look, at, to, end, known.get(name) as KnownPerson, 'name.part');
  }
  return undefined;
}

/** "习主席": the family of a known Chinese name with the close of the person's own office. */
function familyTitle(
  look: Look,
  taken: Uint8Array,
  at: number,
  names: readonly string[],
  known: ReadonlyMap<string, KnownPerson>,
): Mention | undefined {
  if (!look.rules.families.has(look.forms[at] as string)) return undefined;
  const title = titleAfter(look, at + 1);
  if (!title || taken.subarray(at, title.to).some((t) => t !== 0)) return undefined;
  const written = words(look, at + 1, title.to);
  const fits = names.filter((name) => known.get(name)?.office?.name.endsWith(written));
  if (fits.length !== 1) return undefined;
  const fit = known.get(fits[0] as string) as KnownPerson;
  return person(look, at, at + 1, title.to, fit, 'name.family-title');
}

function person(
  look: Look,
  from: number,
  nameTo: number,
  to: number,
  known: KnownPerson,
  rule: string,
): Mention {
  const { starts, ends } = look.tokens;
  return make(look, from, to, {
    kind: 'person',
    name: known.name,
    ...(known.id ? { id: known.id } : {}),
    core: { start: starts[from] as number, end: ends[nameTo - 1] as number },
    ...(known.office ? { office: known.office } : {}),
    ...(known.represents ? { represents: known.represents } : {}),
    rule,
  });
}
