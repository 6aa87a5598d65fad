/** Persons whom the document names in full or with a title, by the part used alone. */
import type { Mention } from '../../model/annotation.ts';
import { addDays, type Day } from '../../model/day.ts';
import { servedFor } from '../served-for.ts';
import type { Lookup } from './lookup.ts';

/** What the document tells of a person. */
export interface Known {
  readonly name: string;
  readonly id?: string;
  readonly office?: Mention['office'];
  readonly represents?: string;
  /** Further persons of this family name whom the document names in full, from which token on. */
  readonly others?: readonly { readonly known: Known; readonly from: number }[];
}

/** Persons named in full or with a title, by the part used alone. */
export function knownPersons(look: Lookup, mentions: readonly Mention[]): Map<string, Known> {
  const known = new Map<string, Known>();
  for (const m of mentions) {
    if (m.kind !== 'person' || m.anaphor || m.rule === 'name.candidate') continue;
    const family = familyOf(look, m);
    const named = known.get(family);
    // A part of the name tells nothing of one where it may be another's.
    if (named?.others && !m.name.includes(' ')) continue;
    const rival = named !== undefined && areTwo(m, named);
    const before = rival
      ? named.others?.find(({ known: other }) => !areTwo(m, other))?.known
      : named;
    const office = m.office ?? before?.office;
    const represents = m.represents ?? before?.represents;
    const longer = !before || m.name.length > before.name.length ? m : before;
    const id =
      m.id ??
      (before ? before.id : undefined) ??
      (before ? undefined : identify(look, family, m, represents));
    const owner = represents ?? (id ? servedFor(look.input, id) : undefined);
    const full = id ? (look.input.reference.person(id)?.names.en[0] ?? longer.name) : longer.name;
    const person = {
      name: full,
      ...(id ? { id } : {}),
      ...(office ? { office } : {}),
      ...(owner ? { represents: owner } : {}),
    };
    known.set(family, rival ? besides(named, person, m.from) : { ...named, ...person });
    const first = FAMILY_FIRST.has(owner ?? '') ? m.name.split(' ')[0]?.toLowerCase() : undefined;
    if (first && m.name.includes(' ') && !m.id && !known.has(first))
      known.set(first, known.get(family) as Known);
  }
  return known;
}

/** Whether a full name is of another person than the one known by this family name: other ids, or other given names. */
function areTwo(m: Mention, named: Known): boolean {
  if (!m.name.includes(' ') || !named.name.includes(' ')) return false;
  if (m.id !== undefined && named.id !== undefined) return m.id !== named.id;
  const words = (name: string): readonly string[] => name.toLowerCase().split(/[ -]/);
  const [a, b] = [words(m.name), words(named.name)];
  return !a.every((word) => b.includes(word)) && !b.every((word) => a.includes(word));
}

/** A second person of one family name, from the token where the full name first stands. */
function besides(named: Known, person: Known, at: number): Known {
  const others = named.others ?? [];
  const had = others.find(({ known: other }) => other.name === person.name);
  return {
    ...named,
    others: [...others.filter((other) => other !== had), { known: person, from: had?.from ?? at }],
  };
}

/**
 * Whom a family name alone at token `at` means: where the document names several, the one who bears the title before it,
 * else the one whose full name came last.
 */
export function personMeant(
  named: Known | undefined,
  at: number,
  title: string,
): Known | undefined {
  if (!named?.others) return named;
  const all = [...named.others.map(({ known }) => known), named];
  const titled = all.filter(
    ({ office }) => office && title !== '' && office.name.toLowerCase().endsWith(title),
  );
  if (titled.length === 1) return titled[0];
  return named.others.findLast(({ from }) => from < at)?.known ?? named;
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

/** The part of a name used alone, folded: the family name of the reference, else the last word. */
export function familyOf(look: Lookup, m: Mention): string {
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

/** Whether a day lies in a term, or up to `slack` days after it. */
export function covers(from: Day, to: Day, day: Day, slack: number): boolean {
  return day >= from && day <= addDays(to, slack);
}

/** Whether a short name can be of the person with the full one. */
export function sameName(short: string, full: string): boolean {
  return (
    short === full ||
    full
      .toLowerCase()
      .split(' ')
      .includes(short.toLowerCase().split(' ').at(-1) ?? '')
  );
}
