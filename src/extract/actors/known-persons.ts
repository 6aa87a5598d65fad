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
}

/** Persons named in full or with a title, by the part used alone. */
export function knownPersons(look: Lookup, mentions: readonly Mention[]): Map<string, Known> {
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
    const owner = represents ?? (id ? servedFor(look.input, id) : undefined);
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
