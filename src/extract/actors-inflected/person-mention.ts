/** Persons with the title before their name, and offices without a name. */
import type { GrammaticalCase, Mention } from '../../model/annotation.ts';
import { latinSkeleton, skeletonsAgree } from './latin-skeleton.ts';
import { casesField, commonCases, type Look, make, words } from './look.ts';
import { officeOf } from './office.ts';
import { familyIds, type PersonName } from './person-name.ts';
import type { TitlePhrase } from './title-phrase.ts';

/** A mention of a person, with the parts of the name for the second pass. */
export interface PersonDraft {
  readonly mention: Mention;
  readonly name: PersonName;
}

/** Makes the mention of a person whose name was read, with the title before it. */
export function personMention(look: Look, name: PersonName, title?: TitlePhrase): PersonDraft {
  const cases = commonCases(name.cases, title?.cases);
  const read = title && !name.cases ? inNominative(look, name, title.cases) : name;
  const represents = title?.represents;
  const office = title && title.role !== 'honorific' ? officeField(look, title) : undefined;
  const id = read.id ?? (title ? holder(look, read, title, office?.id) : undefined);
  const full = id ? look.input.reference.person(id)?.names.ru[0] : undefined;
  const { starts, ends } = look.tokens;
  const mention = make(look, title?.from ?? name.from, name.to, {
    kind: 'person',
    name: full ?? read.name,
    ...(id ? { id } : {}),
    core: { start: starts[name.from] as number, end: ends[name.to - 1] as number },
    ...(office ? { office } : {}),
    ...(represents ? { represents } : {}),
    ...(title?.tenure ? { tenure: title.tenure } : {}),
    ...casesField(cases),
    rule: title ? 'name.titled' : 'name.person',
  });
  return { mention, name: id ? { ...read, id } : read };
}

/** The field `office` of a person with this title beside the name. */
export function officeField(look: Look, title: TitlePhrase): NonNullable<Mention['office']> {
  const id = officeOf(look, title, title.represents);
  return {
    start: look.tokens.starts[title.titleFrom] as number,
    end: look.tokens.ends[title.titleTo - 1] as number,
    name: titleWords(look, title, title.titleTo),
    ...(id ? { id } : {}),
  };
}

/** The words of a title up to a token, its own noun in the nominative with the capitals of the text. */
function titleWords(
  look: Look,
  { titleFrom, headTo, nominative }: TitlePhrase,
  to: number,
): string {
  const written = words(look, titleFrom, headTo).split(' ');
  const forms = nominative.split(' ');
  if (written.length !== forms.length) return words(look, titleFrom, to);
  const head = forms.map((form, i) => spelled(form, written[i] as string)).join(' ');
  return to > headTo ? `${head} ${words(look, headTo, to)}` : head;
}

/** A form with the capitals of the word that stands in its place. */
function spelled(form: string, written: string): string {
  if (written.toLowerCase().replaceAll('ё', 'е') === form.replaceAll('ё', 'е')) return written;
  const [first = ''] = written;
  return first === first.toLowerCase() ? form : form.charAt(0).toUpperCase() + form.slice(1);
}

/** "Премьер-министром Николом Пашиняном": each word of an unknown name by the cases of its title. */
function inNominative(look: Look, name: PersonName, cases: readonly GrammaticalCase[]): PersonName {
  const parts = name.name.split(' ');
  if (parts.length > 6 || parts.some((part) => part.includes('.'))) return name;
  const { particles } = look.rules;
  const back = parts.map((part, i) =>
    particles.has(part.toLowerCase())
      ? part
      : look.rules.nominativeOf(part, i === parts.length - 1 ? 'family' : 'given', false, cases),
  );
  return { ...name, name: back.join(' '), family: back.at(-1) as string, cases };
}

/** The holder of the office on the document's day, where the family name agrees in either script. */
function holder(
  look: Look,
  name: PersonName,
  title: TitlePhrase,
  office: string | undefined,
): string | undefined {
  const { reference, document } = look.input;
  const day = document.publishedAt;
  if (!office || title.tenure) return undefined;
  const terms = day ? reference.holdersOn(office, day) : reference.termsOf(office);
  const persons = [...new Set(terms.map((term) => term.person))];
  const written = familyIds(look, name.to - 1);
  const fits = persons.filter((id) => {
    if (written.includes(id)) return true;
    const fact = reference.person(id);
    if (!fact || fact.names.ru.length > 0) return false;
    const skeleton = latinSkeleton(look.rules.latin(name.family ?? name.name));
    return fact.names.en.some((full) =>
      full.split(' ').some((part) => skeletonsAgree(skeleton, latinSkeleton(part))),
    );
  });
  return fits.length === 1 ? fits[0] : undefined;
}

/** An office without a name: "Президент России", "глава МИД Ирана"; nothing where the words name no one office. */
export function officeMention(look: Look, title: TitlePhrase): Mention | undefined {
  if (title.plural || title.role === 'honorific' || title.role === 'other') return undefined;
  const named = title.represents !== undefined || title.specific;
  const high = title.role === 'head-of-state' || title.role === 'head-of-government';
  if (!named && !high) return undefined;
  const id = officeOf(look, title, title.represents);
  return make(look, title.from, title.to, {
    kind: 'office',
    name:
      title.from === title.titleFrom
        ? titleWords(look, title, title.to)
        : words(look, title.from, title.to),
    ...(id ? { id } : {}),
    office: officeField(look, title),
    ...(title.represents ? { represents: title.represents } : {}),
    ...(title.tenure ? { tenure: title.tenure } : {}),
    ...casesField(title.cases),
    rule: named ? 'name.office' : 'name.office-bare',
  });
}
