/** Second pass: parts of names, families alone, bare offices, by what the document and the reference tell. */
import type { NameRow } from '../../language/gazetteer.ts';
import type { Mention } from '../../model/annotation.ts';
import { addDays } from '../../model/day.ts';
import { fold } from '../../text/fold.ts';
import type { Known, KnownPersons, NamedPerson } from './known.ts';
import { casesField, isCapital, isSentenceStart, type Look, sameSentence } from './look.ts';

/** Gives a person's mention what the document knows of the person. */
export function explained(person: NamedPerson, known: KnownPersons): Mention {
  const { mention, name } = person;
  const found = name.family
    ? knownOf(mention, name, known)
    : known.byPatronymic.get(fold(`${name.given ?? ''} ${name.patronymic ?? ''}`));
  if (!found) return mention;
  const id = mention.id ?? found.id;
  const represents = mention.represents ?? found.represents;
  return {
    ...mention,
    name: found.name,
    ...(id ? { id } : {}),
    ...(represents ? { represents } : {}),
  };
}

function knownOf(
  mention: Mention,
  name: NamedPerson['name'],
  known: KnownPersons,
): Known | undefined {
  const last = fold(name.family?.split(' ').at(-1) ?? '');
  const fits = (known.byFamily.get(last) ?? []).filter(
    (k) =>
      (mention.id ? k.id === mention.id : true) &&
      (!name.given || !k.given || fold(k.given) === fold(name.given)),
  );
  return fits.length === 1 ? fits[0] : undefined;
}

/** Family names alone: of a person of the document, or of the one holder of the day with that name. */
export function loneFamilies(
  look: Look,
  taken: Uint8Array,
  known: KnownPersons,
): readonly Mention[] {
  const { tokens } = look;
  const out: Mention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (taken[at] || !isCapital(tokens, at) || joinsName(look, at, taken)) continue;
    const form = tokens.forms[at] as string;
    const here = known.byFamily.get(form);
    const person = here ? (here.length === 1 ? here[0] : common(here)) : holderNamed(look, at);
    if (person) out.push(lone(look, at, person));
  }
  return out;
}

/** Several persons of one family name: nobody in particular. */
function common(persons: readonly Known[]): Known {
  const family = persons[0]?.family ?? '';
  return { name: family, family, female: false };
}

/** Whether a capitalised word stands right beside: then the word is part of another name. */
function joinsName(look: Look, at: number, taken: Uint8Array): boolean {
  const { tokens } = look;
  const next = at + 1;
  return (
    isCapital(tokens, next) &&
    !taken[next] &&
    sameSentence(tokens, at, next) &&
    !look.hit('title', next) &&
    !look.hit('given', next) &&
    (tokens.forms[next] as string).length > 2
  );
}

function lone(look: Look, at: number, person: Known): Mention {
  const start = look.tokens.starts[at] as number;
  const end = look.tokens.ends[at] as number;
  const cases = look.rules
    .familyForms(person.family ?? '', person.female)
    .filter((form) => fold(form.text) === look.tokens.forms[at])
    .flatMap((form) => form.cases);
  return {
    kind: 'person',
    start,
    end,
    from: at,
    to: at + 1,
    core: { start, end },
    name: person.name,
    ...(person.id ? { id: person.id } : {}),
    ...(person.represents ? { represents: person.represents } : {}),
    ...casesField([...new Set(cases)]),
    rule: 'name.family',
  };
}

/** How long after a term its holder is still meant by the family name alone, in days. */
const SLACK = 400;

function holderNamed(look: Look, at: number): Known | undefined {
  const { reference, document } = look.input;
  const form = look.tokens.forms[at] as string;
  const day = document.publishedAt;
  if (!day || form.length < 4 || look.rules.doubtful.has(form)) return undefined;
  const rows = look.hits<NameRow>('family', at).filter((hit) => hit.to === at + 1);
  const ids = [...new Set(rows.map((hit) => hit.row.id))].filter((id) =>
    reference
      .termsOfPerson(id)
      .some((term) => day >= term.from && day <= addDays(term.to ?? term.checked, SLACK)),
  );
  const id = ids.length === 1 ? (ids[0] as string) : undefined;
  if (id === undefined || (isSentenceStart(look.tokens, at) && form.length < 5)) return undefined;
  const term = reference.termsOfPerson(id).at(-1);
  const represents = term?.office.split('/')[0];
  return {
    name: reference.person(id)?.names.ru[0] ?? form,
    female: false,
    id,
    family: rows.find((hit) => hit.row.id === id)?.row.nominative ?? form,
    ...(represents ? { represents } : {}),
  };
}
