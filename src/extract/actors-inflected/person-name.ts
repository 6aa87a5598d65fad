/** Persons' names in any case: initials, given name, patronymic, family, in either order. */
import type { NameRow } from '../../language/gazetteer.ts';
import type { GivenNameRow } from '../../language/inflected-names.ts';
import {
  type GrammaticalCase,
  type PhraseHit,
  TOKEN_ALL_CAPITALS,
} from '../../model/annotation.ts';
import { type Given, givenAt, patronymicCases } from './given-name.ts';
import { isCapital, type Look, sameSentence, written } from './look.ts';

/** A person's name as read: tokens [from, to) and its parts in the nominative. */
export interface PersonName {
  readonly from: number;
  readonly to: number;
  /** The whole name in the nominative. */
  readonly name: string;
  readonly family?: string;
  readonly given?: string;
  readonly patronymic?: string;
  readonly female: boolean;
  readonly id?: string;
  readonly cases?: readonly GrammaticalCase[];
  /** An item of a list of participants ("ЛАВРОВ Сергей Викторович"): no title before it belongs to it. */
  readonly listed?: boolean;
  /** One word that only the title before it makes a name. */
  readonly guessed?: boolean;
}

/** Reads a person's name that begins at a token and explains itself; `title`: the cases of the title before it. */
export function personNameAt(
  look: Look,
  at: number,
  title?: readonly GrammaticalCase[],
): PersonName | undefined {
  if (!isCapital(look.tokens, at)) return undefined;
  return (
    knownPerson(look, at) ??
    withInitials(look, at) ??
    familyFirst(look, at) ??
    givenFirst(look, at, title) ??
    (title ? (familyAlone(look, at) ?? unknownRun(look, at)) : undefined)
  );
}

function knownPerson(look: Look, at: number): PersonName | undefined {
  const hit = look.name('person', at);
  if (!hit || continuesPerson(look, hit.to)) return undefined;
  const person = look.input.reference.person(hit.row.id);
  const name = person?.names.ru[0] ?? hit.row.nominative ?? '';
  const family = familyOfRow(look, hit, name);
  const parts = (hit.row.nominative ?? name).split(' ');
  const middle = parts.length === 3 ? (parts[1] as string) : undefined;
  const patronymic = middle && look.rules.isPatronymic(middle.toLowerCase()) ? middle : undefined;
  return {
    from: at,
    to: hit.to,
    name,
    family,
    ...(parts[0] && family !== parts[0] ? { given: parts[0] } : {}),
    ...(patronymic ? { patronymic } : {}),
    female: look.hits<GivenNameRow>('given', at).some((g) => g.row.female),
    id: hit.row.id,
    ...(hit.row.cases ? { cases: hit.row.cases } : {}),
  };
}

/** "Пол Мартин" within "Пол Мартин-Младший Смит": a longer name of another person. */
function continuesPerson(look: Look, to: number): boolean {
  return (
    isCapital(look.tokens, to) &&
    sameSentence(look.tokens, to - 1, to) &&
    look.rules.isPatronymic(look.tokens.forms[to] as string)
  );
}

function familyOfRow(look: Look, hit: PhraseHit<NameRow>, name: string): string {
  for (let at = hit.from; at < hit.to; at++) {
    const part = look.hits<NameRow>('family', at).find((f) => f.row.id === hit.row.id);
    if (part?.row.nominative) return part.row.nominative;
  }
  return name.split(' ').at(-1) ?? name;
}

function isInitial(look: Look, at: number): boolean {
  const form = look.tokens.forms[at];
  return (
    form !== undefined && form.length === 2 && form.endsWith('.') && isCapital(look.tokens, at)
  );
}

/** "В.Путин", "С. В. Лавров", "А.С. Пушкину". */
function withInitials(look: Look, at: number): PersonName | undefined {
  if (!isInitial(look, at)) return undefined;
  let next = at + 1;
  if (isInitial(look, next)) next++;
  if (!isCapital(look.tokens, next) || (look.tokens.forms[next] as string).length < 2)
    return undefined;
  const to = familyEnd(look, next);
  const family = lemmaFamily(look, next, to, false, undefined);
  const initials = words(look, at, next);
  const ids = familyIds(look, next).filter((id) => initialFits(look, id, written(look, at)));
  return {
    from: at,
    to,
    name: `${initials} ${family}`,
    family,
    female: false,
    ...(ids.length === 1 ? { id: ids[0] as string } : {}),
  };
}

function words(look: Look, from: number, to: number): string {
  let out = '';
  for (let i = from; i < to; i++) out += (i > from ? ' ' : '') + written(look, i);
  return out;
}

function initialFits(look: Look, id: string, initial: string): boolean {
  const names = look.input.reference.person(id)?.names.ru ?? [];
  return names.some((name) => name.includes(' ') && name[0] === initial[0]);
}

/** Ids of the persons of the reference with the family name that is written at a token. */
export function familyIds(look: Look, at: number): readonly string[] {
  return [...new Set(look.hits<NameRow>('family', at).map((hit) => hit.row.id))];
}

/** "ЛАВРОВ Сергей Викторович". */
function familyFirst(look: Look, at: number): PersonName | undefined {
  const { tokens, rules } = look;
  const last = at + 2;
  if (!isCapital(tokens, at + 1) || !isCapital(tokens, last)) return undefined;
  if (!sameSentence(tokens, at, last)) return undefined;
  if (!rules.isPatronymic(tokens.forms[last] as string)) return undefined;
  if (look.hit('given', at) || !canBeFamily(look, at)) return undefined;
  const given = givenAt(look, at + 1, tokens.forms[last] as string);
  const read = compose(look, at, last + 1, given, last, at, at + 1);
  const capitals = ((tokens.flags[at] as number) & TOKEN_ALL_CAPITALS) !== 0;
  return capitals ? { ...read, listed: true } : read;
}

/** "Сергей Лавров", "Сергей Викторович Лавров", "Владимир Владимирович". */
function givenFirst(
  look: Look,
  at: number,
  title: readonly GrammaticalCase[] | undefined,
): PersonName | undefined {
  const { tokens, rules } = look;
  const next = at + 1;
  if (!isCapital(tokens, next) || !sameSentence(tokens, at, next)) return undefined;
  const second = tokens.forms[next] as string;
  const patronymic = rules.isPatronymic(second);
  if (!patronymic && !look.hit('given', at)) return undefined;
  if (patronymic && (rules.notNames.has(tokens.forms[at] as string) || look.hit('title', at)))
    return undefined;
  const given = givenAt(look, at, patronymic ? second : '', title);
  const familyAt = patronymic ? next + 1 : next;
  if (!canBeFamily(look, familyAt) || !sameSentence(tokens, at, familyAt))
    return patronymic ? compose(look, at, familyAt, given, next, -1, -1) : undefined;
  const end = familyEnd(look, familyAt);
  return compose(look, at, end, given, patronymic ? next : -1, familyAt, end);
}

function compose(
  look: Look,
  from: number,
  to: number,
  given: Given,
  patronymicAt: number,
  familyAt: number,
  familyTo: number,
): PersonName {
  const form = patronymicAt >= 0 ? (look.tokens.forms[patronymicAt] as string) : '';
  const cases = patronymicCases(form) ?? given.cases;
  const patronymic =
    patronymicAt >= 0
      ? look.rules.nominativeOf(written(look, patronymicAt), 'given', given.female, cases)
      : undefined;
  const family =
    familyAt >= 0 ? lemmaFamily(look, familyAt, familyTo, given.female, cases) : undefined;
  const name = [given.name, patronymic, family].filter((part) => part !== undefined).join(' ');
  return {
    from,
    to,
    name,
    given: given.name,
    female: given.female,
    ...(family ? { family } : {}),
    ...(patronymic ? { patronymic } : {}),
    ...(cases ? { cases } : {}),
    ...idField(look, familyAt, given.name),
  };
}

/** The one person of the reference with this family and given name. */
function idField(look: Look, familyAt: number, given: string): { id?: string } {
  if (familyAt < 0) return {};
  const first = given.toLowerCase().replace(/ё/g, 'е');
  const ids = familyIds(look, familyAt).filter((id) =>
    look.input.reference
      .person(id)
      ?.names.ru.some((name) => name.toLowerCase().replace(/ё/g, 'е').startsWith(`${first} `)),
  );
  return ids.length === 1 ? { id: ids[0] as string } : {};
}

/** Whether a token can be a family name: a capital, and no other name, title or common word. */
function canBeFamily(look: Look, at: number): boolean {
  const { tokens, rules } = look;
  if (!isCapital(tokens, at)) {
    return rules.particles.has(tokens.forms[at] ?? '') && isCapital(tokens, at + 1);
  }
  const form = tokens.forms[at] as string;
  if (form.length < 2 || form.endsWith('.') || rules.notNames.has(form)) return false;
  if (rules.regionHeads.has(form)) return false;
  if (look.hit('title', at) && !look.hit('family', at)) return false;
  if (look.name('state', at) || look.name('organisation', at)) return false;
  return !isAcronym(look, at);
}

function isAcronym(look: Look, at: number): boolean {
  const short = (look.tokens.forms[at] as string).length <= 4;
  return short && ((look.tokens.flags[at] as number) & TOKEN_ALL_CAPITALS) !== 0;
}

/** End of a family name: one word, with particles and words after them, or a second word that is no name itself. */
function familyEnd(look: Look, at: number): number {
  const { tokens, rules } = look;
  let to = at;
  while (rules.particles.has(tokens.forms[to] ?? '') && sameSentence(tokens, at, to + 1)) to++;
  to++;
  for (let more = 0; more < 3 && to < tokens.length && sameSentence(tokens, at, to); more++) {
    const form = tokens.forms[to] as string;
    if (rules.particles.has(form) && isCapital(tokens, to + 1) && !isSpeakerLabel(look, to + 1))
      to += 2;
    else break;
  }
  return to;
}

function isSpeakerLabel(look: Look, at: number): boolean {
  return isInitial(look, at);
}

function lemmaFamily(
  look: Look,
  from: number,
  to: number,
  female: boolean,
  cases: readonly GrammaticalCase[] | undefined,
): string {
  const last = to - 1;
  const known = look.hits<NameRow>('family', from)[0];
  if (known && known.to === to && known.row.nominative) return known.row.nominative;
  const raw = written(look, last);
  const spelt = raw.length > 3 && raw === raw.toUpperCase() ? titleCase(raw) : raw;
  const family = look.rules.nominativeOf(spelt, 'family', female, cases);
  return from < last ? `${words(look, from, last)} ${family}` : family;
}

function titleCase(word: string): string {
  return word.toLowerCase().replace(/(^|-)\p{L}/gu, (letter) => letter.toUpperCase());
}

/** After a title: a family name of the reference alone. */
function familyAlone(look: Look, at: number): PersonName | undefined {
  const hit = look.hits<NameRow>('family', at)[0];
  if (!hit || !canBeFamily(look, at)) return undefined;
  if (isCapital(look.tokens, hit.to) && canBeFamily(look, hit.to)) return undefined;
  return {
    from: at,
    to: hit.to,
    name: hit.row.nominative ?? written(look, at),
    family: hit.row.nominative ?? written(look, at),
    female: false,
    ...(hit.row.cases ? { cases: hit.row.cases } : {}),
  };
}

/** After a title: one to four capitalised words that are no other name. */
function unknownRun(look: Look, at: number): PersonName | undefined {
  const { tokens, rules } = look;
  let to = at;
  while (to < tokens.length && to - at < 5 && sameSentence(tokens, at, to)) {
    // A given name within: what stands before it belongs to the title.
    if (to > at && look.hit('given', to) && isCapital(tokens, to + 1)) return undefined;
    if (isCapital(tokens, to) && canBeFamily(look, to) && !(to > at && isInitial(look, to))) to++;
    else if (
      to > at &&
      rules.particles.has(tokens.forms[to] as string) &&
      isCapital(tokens, to + 1)
    )
      to++;
    else break;
  }
  if (to === at || look.hit('demonym', at) || look.hit('organisation-head', at)) return undefined;
  if (look.name('known-name', at) || look.name('place', at)) return undefined;
  // "Патриарх Московский": an adjective alone belongs to the title.
  if (to === at + 1 && rules.isAdjective(tokens.forms[at] as string)) return undefined;
  const last = written(look, to - 1);
  const name = to > at + 1 ? `${words(look, at, to - 1)} ${last}` : last;
  const guessed = to === at + 1 ? { guessed: true } : {};
  return { from: at, to, name, family: last, female: false, ...guessed };
}
