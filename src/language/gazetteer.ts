/** The facts' names as phrase tables, so that the automaton finds them in the same pass as the rules. */
import type { Language } from '../model/document.ts';
import type { Names } from '../reference/facts.ts';
import type { Reference } from '../reference/reference.ts';
import type { PhraseRow, PhraseTable } from '../text/phrases.ts';

/** A name of the reference. */
export interface NameRow extends PhraseRow {
  readonly id: string;
  /** The name is written in capitals ("US", "SCO"): only capitals match. */
  readonly capitals: boolean;
}

/** Names of the tables below; `hits.get(name)` gives their hits. */
export const GAZETTEER_TABLES = [
  'state',
  'demonym',
  'metonym',
  'place',
  'person',
  'family',
  'organisation',
  'office',
  'series',
  'commemoration',
  'plan',
  'era',
] as const;

type GazetteerTable = (typeof GAZETTEER_TABLES)[number];

/** Makes the tables of names for a language. */
export function gazetteer(
  reference: Reference,
  language: Language,
): readonly PhraseTable<NameRow>[] {
  const { facts } = reference;
  const named = <T extends { readonly id: string }>(
    rows: readonly T[],
    pick: (row: T) => readonly string[],
  ): NameRow[] => rows.flatMap((row) => nameRows(row.id, pick(row)));
  const inLanguage = (names: Names): readonly string[] =>
    language === 'und' ? [] : names[language];
  const rows: Record<GazetteerTable, NameRow[]> = {
    state: named(facts.states, (s) => inLanguage(s.names)),
    demonym: language === 'en' ? named(facts.states, (s) => s.demonyms) : [],
    metonym: language === 'en' ? named(facts.states, (s) => s.metonyms) : [],
    place: named(facts.places, (p) => inLanguage(p.names)),
    person: named(facts.persons, (p) =>
      inLanguage(p.names).filter((n) => n.includes(' ') || language !== 'en'),
    ),
    family: named(facts.persons, (p) => (language === 'en' && p.family ? [p.family] : [])),
    organisation: facts.organisations.flatMap((o) =>
      nameRows(o.id, [...inLanguage(o.names), ...inLanguage(o.short)]),
    ),
    office: officeRows(reference, inLanguage),
    series: named(facts.series, (s) => inLanguage(s.phrases)),
    commemoration: named(facts.commemorations, (c) => inLanguage(c.names)),
    plan: named(facts.plans, (p) => inLanguage(p.names)),
    era: named(facts.eras, (e) => inLanguage(e.phrases)),
  };
  return GAZETTEER_TABLES.map((name) => ({ name, rows: rows[name] }));
}

function nameRows(id: string, names: readonly string[]): NameRow[] {
  return names
    .filter((name) => name.length > 1)
    .map((name) => ({ phrases: [name], id, capitals: isCapitals(name) }));
}

function isCapitals(name: string): boolean {
  return /^[A-Z0-9.&-]+$/.test(name) && /[A-Z].*[A-Z]/.test(name);
}

/** Each title once, whatever states have it; the id is the role. */
function officeRows(
  reference: Reference,
  inLanguage: (names: Names) => readonly string[],
): NameRow[] {
  const roles = new Map<string, string>();
  for (const office of reference.facts.offices) {
    for (const title of inLanguage(office.titles))
      if (!roles.has(title)) roles.set(title, office.role);
  }
  return [...roles].map(([title, role]) => ({ phrases: [title], id: role, capitals: false }));
}
