/** Persons whom the document names in full, by the forms of the parts used alone. */
import type { Mention } from '../../model/annotation.ts';
import { fold } from '../../text/fold.ts';
import type { Look } from './look.ts';
import type { PersonName } from './person-name.ts';

/** What the document tells of a person. */
export interface Known {
  readonly name: string;
  readonly female: boolean;
  readonly id?: string;
  readonly family?: string;
  readonly given?: string;
  readonly patronymic?: string;
  readonly office?: Mention['office'];
  readonly represents?: string;
}

/** The persons of a document. */
export interface KnownPersons {
  /** By every case form of the family name, folded. */
  readonly byFamily: ReadonlyMap<string, readonly Known[]>;
  /** By given name and patronymic in the nominative, folded. */
  readonly byPatronymic: ReadonlyMap<string, Known>;
}

/** A person mention with the parts of its name. */
export interface NamedPerson {
  readonly mention: Mention;
  readonly name: PersonName;
}

/** Gathers the persons of a document; later mentions add what earlier ones did not tell. */
export function knownPersons(look: Look, named: readonly NamedPerson[]): KnownPersons {
  const persons = new Map<string, Known>();
  for (const { mention, name } of named) {
    if (!name.family) continue;
    const key = keyOf(persons, mention, name);
    persons.set(key, merge(persons.get(key), mention, name));
  }
  const byFamily = new Map<string, Known[]>();
  const byPatronymic = new Map<string, Known>();
  for (const person of persons.values()) {
    for (const form of formsOf(look, person)) {
      const list = byFamily.get(form);
      if (list) list.push(person);
      else byFamily.set(form, [person]);
    }
    for (const full of person.id ? (look.input.reference.person(person.id)?.names.ru ?? []) : []) {
      const parts = full.split(' ');
      if (parts.length === 3) byPatronymic.set(fold(`${parts[0]} ${parts[1]}`), person);
    }
    if (person.patronymic)
      byPatronymic.set(fold(`${person.given ?? ''} ${person.patronymic}`), person);
  }
  return { byFamily, byPatronymic };
}

/** One key a person: the id, else given and family, else the one known person of that family. */
function keyOf(persons: ReadonlyMap<string, Known>, mention: Mention, name: PersonName): string {
  if (mention.id) return mention.id;
  const family = fold(name.family ?? '');
  const given = name.given ? fold(name.given) : undefined;
  const same = [...persons].filter(
    ([, known]) =>
      fold(known.family ?? '') === family &&
      (given === undefined || known.given === undefined || fold(known.given) === given),
  );
  return same.length === 1 ? (same[0] as [string, Known])[0] : `${given ?? ''} ${family}`;
}

function merge(before: Known | undefined, mention: Mention, name: PersonName): Known {
  const id = mention.id ?? before?.id;
  const office = before?.office ?? mention.office;
  const represents = before?.represents ?? mention.represents;
  const longer =
    before && (before.id || before.name.length >= mention.name.length) ? before.name : mention.name;
  const given = name.given ?? before?.given;
  const patronymic = name.patronymic ?? before?.patronymic;
  const family = before?.family ?? name.family;
  return {
    name: longer,
    female: name.female || (before?.female ?? false),
    ...(id ? { id } : {}),
    ...(family ? { family } : {}),
    ...(given ? { given } : {}),
    ...(patronymic ? { patronymic } : {}),
    ...(office ? { office } : {}),
    ...(represents ? { represents } : {}),
  };
}

function formsOf(look: Look, person: Known): readonly string[] {
  const family = person.family ?? '';
  if (family.length < 2) return [];
  const last = family.split(' ').at(-1) as string;
  const forms = look.rules.familyForms(last, person.female).map((form) => fold(form.text));
  return [...new Set([...forms, fold(last)])];
}
