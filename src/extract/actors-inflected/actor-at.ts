/** What is named at one token: a person, office, organisation, state or place; group phrases. */
import type { NameRow } from '../../language/gazetteer.ts';
import type { CaseBodyRow, CaseGroupRow, KnownNameRow } from '../../language/inflected-names.ts';
import { type Mention, TOKEN_NUMBER } from '../../model/annotation.ts';
import { casesField, isCapital, isLower, type Look, make, sameSentence, words } from './look.ts';
import { organisationAt } from './organisation.ts';
import { joinedAdjectives } from './pair.ts';
import { officeMention, type PersonDraft, personMention } from './person-mention.ts';
import { type PersonName, personNameAt } from './person-name.ts';
import { regionEnd, titlePhraseAt } from './title-phrase.ts';

/** What was read at a token: mentions in text order (two for a joined adjective), and a person's parts. */
export interface ActorAt {
  readonly mentions: readonly Mention[];
  readonly person?: PersonName;
}

const one = (mention: Mention): ActorAt => ({ mentions: [mention] });
const withPerson = ({ mention, name }: PersonDraft): ActorAt => ({
  mentions: [mention],
  person: name,
});

/** Reads the name that begins at a token. */
export function actorAt(look: Look, at: number): ActorAt | undefined {
  const group = groupAt(look, at);
  if (group) return one(group);
  const titled = titledAt(look, at);
  if (titled) return titled;
  const capital = isCapital(look.tokens, at);
  if (capital) {
    const name = personNameAt(look, at);
    if (name) return withPerson(personMention(look, name));
  }
  const state = capital ? stateAt(look, at) : undefined;
  const organisation = organisationAt(look, at);
  if (organisation && organisation.to > (state?.to ?? at)) {
    const { from, to, cases, ...rest } = organisation;
    return one(make(look, from, to, { kind: 'organisation', ...rest, ...casesField(cases) }));
  }
  if (state) return one(state);
  const adjective = adjectiveAt(look, at);
  if (adjective) return one(adjective);
  const pair = joinedAdjectives(look, at);
  if (pair) return { mentions: pair };
  const place = capital ? placeAt(look, at) : undefined;
  return place && one(place);
}

function groupAt(look: Look, at: number): Mention | undefined {
  const hit = look.hit<CaseGroupRow>('group', at);
  if (!hit) return undefined;
  const { count, of, cases } = hit.row;
  if (count === 0 && of === 'any' && look.name('state', hit.to)) return undefined;
  return make(look, at, hit.to, {
    kind: of === 'person' ? 'person' : 'state',
    name: words(look, at, hit.to),
    anaphor: true,
    ...casesField(cases),
    rule: of === 'self' ? 'name.group-self' : `name.group-${count}`,
  });
}

/** Titles after which one capitalised word may as well be a body ("председатель Отдела"). */
const VAGUE: ReadonlySet<string> = new Set([
  'head-of-organisation',
  'envoy',
  'deputy',
  'legislator',
  'other',
]);

/** A title with the name after it, or an office. */
function titledAt(look: Look, at: number): ActorAt | undefined {
  const title = titlePhraseAt(look, at);
  if (!title) return undefined;
  if (!title.plural && sameSentence(look.tokens, at, title.to)) {
    const next = honorificEnd(look, title.to);
    const name = personNameAt(look, next, title.cases);
    if (name && !name.listed && !(name.guessed && VAGUE.has(title.role)))
      return withPerson(personMention(look, name, title));
  }
  const office = officeMention(look, title);
  return office && one(office);
}

/** "Президент Франции господин Макрон": a second title that only honours. */
function honorificEnd(look: Look, at: number): number {
  const hit = look.hit<{ phrases: readonly string[]; role: string }>('title', at);
  return hit && isLower(look.tokens, at) && hit.row.role === 'honorific' ? hit.to : at;
}

function stateAt(look: Look, at: number): Mention | undefined {
  const hit = look.name('state', at);
  if (!hit) {
    const listed = look.hit<KnownNameRow>('known-name', at);
    if (listed?.row.kind !== 'state' || !look.name('known-name', at)) return undefined;
    const { nominative, cases } = listed.row;
    return make(look, at, listed.to, {
      kind: 'state',
      name: nominative,
      ...casesField(cases),
      rule: 'name.state-former',
    });
  }
  const cases = look.hits<NameRow>('state', at).flatMap(({ row }) => row.cases ?? []);
  return make(look, at, hit.to, {
    kind: 'state',
    name: look.input.reference.state(hit.row.id)?.names.ru[0] ?? hit.row.id,
    id: hit.row.id,
    ...casesField([...new Set(cases)]),
    rule: 'name.state',
  });
}

/** "российский", and "российская сторона" as the state that acts. */
function adjectiveAt(look: Look, at: number): Mention | undefined {
  const hit = look.hit<NameRow>('demonym', at);
  if (!hit) return undefined;
  const { id } = hit.row;
  const body = look.hit<CaseBodyRow>('body', hit.to);
  if (body)
    return make(look, at, body.to, {
      kind: 'state',
      name: words(look, at, body.to),
      id,
      represents: id,
      ...casesField(body.row.cases),
      rule: 'name.body',
    });
  return make(look, at, hit.to, {
    kind: 'state',
    name: look.input.reference.state(id)?.names.ru[0] ?? id,
    id,
    adjective: true,
    rule: 'name.demonym',
  });
}

function placeAt(look: Look, at: number): Mention | undefined {
  const metonym = look.name('metonym', at);
  const place = look.name('place', at);
  const listed = look.name('known-name', at);
  const longest = Math.max(metonym?.to ?? 0, place?.to ?? 0, listed?.to ?? 0);
  if (metonym && metonym.to === longest) return metonymMention(look, at, metonym.to, metonym.row);
  if (place && place.to === longest)
    return make(look, at, place.to, {
      kind: 'place',
      name: place.row.nominative ?? words(look, at, place.to),
      id: place.row.id,
      ...casesField(place.row.cases),
      rule: 'name.place',
    });
  if (listed) {
    const { nominative, cases } = listed.row as NameRow & KnownNameRow;
    return make(look, at, listed.to, {
      kind: 'place',
      name: nominative,
      ...casesField(cases),
      rule: 'name.place-listed',
    });
  }
  const end = regionEnd(look, at);
  return end > at
    ? make(look, at, end, { kind: 'place', name: words(look, at, end), rule: 'name.region' })
    : undefined;
}

/** A capital: a place after a preposition or in a dateline, elsewhere it may act for its state. */
function metonymMention(look: Look, at: number, to: number, row: NameRow): Mention {
  const { forms, flags } = look.tokens;
  const before = at > 0 && sameSentence(look.tokens, at - 1, at) ? (forms[at - 1] as string) : '';
  const dated = at > 0 && ((flags[at - 1] as number) & TOKEN_NUMBER) !== 0;
  const listed = forms[to] === ',' && isCapital(look.tokens, to + 1);
  const located =
    look.rules.locatives.has(before) || dated || listed || before === ',' || before === 'на';
  const cases = look.hits<NameRow>('metonym', at).flatMap((hit) => hit.row.cases ?? []);
  return make(look, at, to, {
    kind: 'place',
    name: row.nominative ?? words(look, at, to),
    id: row.id,
    represents: row.id,
    ...(located ? {} : { metonym: true }),
    ...casesField([...new Set(cases)]),
    rule: 'name.metonym',
  });
}
