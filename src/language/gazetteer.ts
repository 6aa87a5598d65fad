/** The facts' names as phrase tables, so that the automaton finds them in the same pass as the rules. */
import type { Language } from '../model/document.ts';
import type { Names, PersonFact } from '../reference/facts.ts';
import type { Reference } from '../reference/reference.ts';
import type { PhraseRow, PhraseTable } from '../text/phrases.ts';
import type { NameCase, NameKind, NameSupplement } from './name-forms.ts';

/** A name of the reference. */
export interface NameRow extends PhraseRow {
  readonly id: string;
  /** The name is written in capitals ("US", "SCO"): only capitals match. */
  readonly capitals: boolean;
  /** In languages with cases: the cases that these forms can stand for, and the name in its nominative. */
  readonly cases?: readonly NameCase[];
  readonly nominative?: string;
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
  'feast',
  'event',
  'plan',
  'era',
] as const;

type GazetteerTable = (typeof GAZETTEER_TABLES)[number];

/** Makes the tables of names for a language; `names` is what its pack adds to them. */
export function gazetteer(
  reference: Reference,
  language: Language,
  names?: NameSupplement,
): readonly PhraseTable<NameRow>[] {
  const { facts } = reference;
  const inLanguage = (all: Names): readonly string[] => (language === 'und' ? [] : all[language]);
  const acronyms = (all: Names): readonly string[] =>
    language === 'und' ? [...all.en, ...all.ru].filter(isCapitals) : all[language];
  const rowsOf = (id: string, list: readonly string[], kind: NameKind): NameRow[] =>
    nameRows(id, list, kind, names);
  const named = <T extends { readonly id: string }>(
    rows: readonly T[],
    kind: NameKind,
    pick: (row: T) => readonly string[],
  ): NameRow[] => rows.flatMap((row) => rowsOf(row.id, pick(row), kind));
  const rows: Record<GazetteerTable, NameRow[]> = {
    state: named(facts.states, 'state', (s) => inLanguage(s.names)),
    demonym:
      language === 'en'
        ? named(facts.states, 'state', (s) => s.demonyms.en)
        : adjectives(reference, inLanguage, names),
    metonym:
      language === 'en'
        ? named(facts.states, 'place', (s) => s.metonyms.en)
        : metonyms(reference, inLanguage, names),
    place: named(facts.places, 'place', (p) => inLanguage(p.names)),
    person: personRows(reference, language, names),
    family: familyRows(reference, language, names),
    organisation: named(facts.organisations, 'organisation', (o) => [
      ...inLanguage(o.names),
      ...acronyms(o.short),
    ]),
    office: officeRows(reference, inLanguage, names),
    series: named(facts.series, 'thing', (s) => inLanguage(s.phrases)),
    commemoration: named(facts.commemorations, 'thing', (c) => inLanguage(c.names)),
    feast: named(facts.feasts, 'thing', (f) => inLanguage(f.names)),
    event: named(facts.events, 'thing', (e) => inLanguage(e.phrases)),
    plan: named(facts.plans, 'thing', (p) => inLanguage(p.names)),
    era: named(facts.eras, 'thing', (e) => inLanguage(e.phrases)),
  };
  return GAZETTEER_TABLES.map((name) => ({ name, rows: rows[name] }));
}

function nameRows(
  id: string,
  list: readonly string[],
  kind: NameKind,
  names?: NameSupplement,
  familyFirst = false,
): NameRow[] {
  const written = list.filter((name) => name.length > 1);
  if (!names) return written.map((name) => ({ phrases: [name], id, capitals: isCapitals(name) }));
  return written.flatMap((name) => {
    const capitals = isCapitals(name);
    return names.forms(name, kind, { familyFirst }).map(({ text, cases }) => ({
      phrases: [text],
      id,
      capitals,
      cases,
      nominative: name,
    }));
  });
}

/** Adjectives of states in every form, in languages with cases. */
function adjectives(
  reference: Reference,
  inLanguage: (names: Names) => readonly string[],
  names: NameSupplement | undefined,
): NameRow[] {
  if (!names) return [];
  return reference.facts.states.flatMap(({ id, demonyms }) =>
    inLanguage(demonyms)
      .flatMap((word) => names.adjectiveForms(word))
      .map(({ text, cases }) => ({ phrases: [text], id, capitals: false, cases })),
  );
}

/** Words that stand for a state; where names have cases its capital too, elsewhere no towns, which are found as places. */
function metonyms(
  reference: Reference,
  inLanguage: (names: Names) => readonly string[],
  names: NameSupplement | undefined,
): NameRow[] {
  const towns = new Set(names ? [] : reference.facts.places.flatMap((p) => inLanguage(p.names)));
  return reference.facts.states.flatMap((state) => {
    const capital = names && state.capital ? reference.place(state.capital) : undefined;
    const words = new Set([
      ...(capital && capital.state === state.id ? inLanguage(capital.names) : []),
      ...inLanguage(state.metonyms).filter((word) => !towns.has(word)),
    ]);
    return nameRows(state.id, [...words], 'place', names);
  });
}

/** Full names; in English and in languages with cases a part alone is a family name. */
function personRows(
  reference: Reference,
  language: Language,
  names: NameSupplement | undefined,
): NameRow[] {
  return reference.facts.persons.flatMap((person) => {
    const list =
      language === 'und' ? [...person.names.en, ...person.names.ru] : person.names[language];
    const full = list.filter((name) => (language === 'zh' ? true : isFullName(name)));
    return nameRows(person.id, full, 'person', names, isFamilyFirst(person));
  });
}

function isFullName(name: string): boolean {
  return name.includes(' ') && !/^(?:фон|да|де|ван|бен|бин|ибн) /.test(name);
}

/** Family names alone: the reference's in English, else the part of the full name that is used alone. */
function familyRows(
  reference: Reference,
  language: Language,
  names: NameSupplement | undefined,
): NameRow[] {
  return reference.facts.persons.flatMap((person) => {
    if (language === 'en') return nameRows(person.id, [person.family], 'person');
    const list = names && language !== 'und' ? person.names[language] : [];
    const family = familyPart(list, isFamilyFirst(person));
    return family ? nameRows(person.id, [family], 'person', names) : [];
  });
}

function familyPart(list: readonly string[], familyFirst: boolean): string | undefined {
  const words = (list[0] ?? '').split(' ');
  if (familyFirst) return words[0];
  const alone = list.find((name) => !isFullName(name) && !name.includes('.'));
  return alone ?? (words.length > 1 ? words.at(-1) : undefined);
}

/** "Xi Jinping": the family stands first in the reference's own name. */
function isFamilyFirst(person: PersonFact): boolean {
  const words = (person.names.en[0] ?? '').split(' ');
  return words.length > 1 && words[0] === person.family;
}

function isCapitals(name: string): boolean {
  return /^[\p{Lu}0-9.&+-]+$/u.test(name) && /\p{Lu}.*\p{Lu}/u.test(name);
}

/** Each title once, whatever states have it; the id is the role. */
function officeRows(
  reference: Reference,
  inLanguage: (names: Names) => readonly string[],
  names: NameSupplement | undefined,
): NameRow[] {
  const roles = new Map<string, string>();
  for (const office of reference.facts.offices) {
    for (const title of inLanguage(office.titles))
      if (!roles.has(title)) roles.set(title, office.role);
  }
  return [...roles].flatMap(([title, role]) =>
    nameRows(role, [title], 'office', names).map((row) => ({ ...row, capitals: false })),
  );
}
