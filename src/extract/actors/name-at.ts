import { EN_NOT_NAMES, EN_PAIR_PREFIXES, type GroupRow } from '../../language/en/name.ts';
import type { Mention, Sentence } from '../../model/annotation.ts';
import { organisationRun, personRunEnd } from './capital-run.ts';
import { isCapital, type Lookup } from './lookup.ts';
import { officeFor } from './office.ts';
import { ofAffiliation, type TitlePhrase, titlePhraseAt } from './title-phrase.ts';

type Draft = Omit<Mention, 'start' | 'end' | 'from' | 'to'>;

function make(look: Lookup, from: number, to: number, draft: Draft): Mention {
  const { starts, ends } = look.tokens;
  return { start: starts[from] as number, end: ends[to - 1] as number, from, to, ...draft };
}

/** The name that begins at a token, the longest and best explained first. */
export function nameAt(look: Lookup, at: number, sentence: Sentence): Mention | undefined {
  const group = look.hit<GroupRow>('group', at);
  if (group) {
    const name = words(look, group.from, group.to);
    const kind =
      group.row.of === 'state' ? 'state' : group.row.of === 'person' ? 'person' : 'organisation';
    return make(look, group.from, group.to, { kind, name, anaphor: true, rule: 'name.group' });
  }
  const forms = look.tokens.forms;
  const capital = isCapital(look.tokens, at);
  const body = bodyOf(look, at);
  if (body) return body;
  const title =
    capital || look.hit('title', at) || look.hit('tenure', at)
      ? titledAt(look, at, sentence)
      : undefined;
  if (title) return title;
  if (forms[at] === 'the' && at + 1 < sentence.to) return theName(look, at, sentence);
  if (!capital) return undefined;
  return personAt(look, at, sentence) ?? listedAt(look, at) ?? unknownAt(look, at, sentence);
}

/** "delegations from Thailand", "the leaders of France": people who stand for a state or body. */
function bodyOf(look: Lookup, at: number): Mention | undefined {
  const { forms } = look.tokens;
  const from = forms[at] === 'the' ? at + 1 : at;
  const hit = look.hit('body', from) ?? look.hit('envoys', from);
  if (!hit || (forms[hit.to] !== 'from' && forms[hit.to] !== 'of')) return undefined;
  const next = forms[hit.to + 1] === 'the' ? hit.to + 2 : hit.to + 1;
  const owner =
    look.name('state', hit.to + 1) ?? look.name('state', next) ?? look.name('organisation', next);
  if (!owner) return undefined;
  const kind = look.input.reference.state(owner.row.id) ? 'state' : 'organisation';
  return make(look, at, owner.to, {
    kind,
    name: words(look, from, owner.to),
    id: owner.row.id,
    represents: owner.row.id,
    rule: 'name.body',
  });
}

/** "the Russian president", "the Chinese side": the article belongs to the phrase. */
function theName(look: Lookup, at: number, sentence: Sentence): Mention | undefined {
  const direct =
    look.name('state', at) ?? look.name('organisation', at) ?? look.name('metonym', at);
  if (direct) return listedAt(look, at);
  if (!isCapital(look.tokens, at + 1) && !look.hit('title', at + 1) && !look.hit('tenure', at + 1))
    return undefined;
  const inner =
    titledAt(look, at + 1, sentence, true) ??
    (isCapital(look.tokens, at + 1) ? listedAt(look, at + 1) : undefined);
  if (!inner || inner.adjective) return undefined;
  const { start, from, ...rest } = inner;
  return make(look, at, inner.to, { ...strip(rest), rule: inner.rule });
}

function strip(rest: Omit<Mention, 'start' | 'from'>): Draft {
  const { end: _end, to: _to, ...draft } = rest;
  return draft;
}

/** A title phrase, with the person's name after it or as an office of its own. */
function titledAt(
  look: Lookup,
  at: number,
  sentence: Sentence,
  definite = false,
): Mention | undefined {
  const title = titlePhraseAt(look, at);
  if (!title || title.to > sentence.to) return undefined;
  const nameFrom = namesAfterComma(look, title) ? title.to + 1 : title.to;
  const nameTo = Math.min(personNameEnd(look, nameFrom, title.role === 'honorific'), sentence.to);
  if (nameTo > nameFrom) return person(look, at, nameFrom, nameTo, title);
  if (title.role === 'honorific') return undefined;
  const vague =
    !title.represents && VAGUE.test(words(look, title.titleFrom, title.titleTo).toLowerCase());
  if (vague && !definite) return undefined;
  if (
    title.role === 'other' &&
    !(title.represents && COUNTERPARTS.test(words(look, title.titleFrom, title.titleTo)))
  )
    return undefined;
  if (!title.represents && !definite) return undefined;
  const office = officeFor(look, title);
  return make(look, at, title.to, {
    kind: 'office',
    name: words(look, title.from, title.to),
    ...(office ? { id: office } : {}),
    ...(title.represents ? { represents: title.represents } : {}),
    ...(title.tenure ? { tenure: title.tenure } : {}),
    rule: vague ? 'name.office-vague' : 'name.office',
  });
}

/** Titles that need a body to mean an office. */
const VAGUE =
  /^(?:head|chief|chair|chairman|chairwoman|director|administrator|governor|coordinator|representative|speaker|general|captain|judge|mayor|secretary|minister|deputy minister)$/;

/** "the Russian president, Vladimir Putin": two words of a name or more after the comma. */
function namesAfterComma(look: Lookup, title: TitlePhrase): boolean {
  const { forms } = look.tokens;
  if (forms[title.to] !== ',' || !title.represents || title.role === 'honorific') return false;
  const at = title.to + 1;
  if (look.name('person', at)) return true;
  if (
    look.name('state', at) ||
    look.name('demonym', at) ||
    look.name('organisation', at) ||
    look.hit('title', at)
  )
    return false;
  return isCapital(look.tokens, at) && personRunEnd(look, at) - at >= 2;
}

/** Titles of no office that still name one person: "the Chinese leader", "his Russian counterpart". */
const COUNTERPARTS = /^(?:leader|counterpart|ruler|(?:top )?diplomat|aide)$/i;

/** End of a person's name at `at`: the reference's, else a run of capitals; the same token where there is none. */
function personNameEnd(look: Lookup, at: number, _honorific: boolean): number {
  const known = look.name('person', at);
  const run = personRunEnd(look, at);
  if (known)
    return Math.max(
      known.to,
      run > known.to && !look.name('state', known.to) && look.tokens.forms[known.to] !== '-'
        ? known.to
        : known.to,
    );
  if (look.name('state', at) || look.name('demonym', at) || look.name('organisation', at)) {
    return run > at + 1 && !look.name('organisation', at) && !look.name('demonym', at) ? run : at;
  }
  return run;
}

function person(
  look: Lookup,
  at: number,
  nameFrom: number,
  nameTo: number,
  title?: TitlePhrase,
): Mention {
  const known = look.name('person', nameFrom);
  const id = known && known.to >= nameTo ? known.row.id : undefined;
  const tail = apposition(look, nameTo);
  const phrase = title ?? tail?.title;
  const represents = title?.represents ?? tail?.represents;
  const officeId = phrase
    ? officeFor(look, represents ? { ...phrase, represents } : phrase)
    : undefined;
  const { starts, ends } = look.tokens;
  const tenure = title?.tenure ?? tail?.title?.tenure;
  return make(look, at, tail?.to ?? nameTo, {
    kind: 'person',
    name: id
      ? (look.input.reference.person(id)?.names.en[0] ?? words(look, nameFrom, nameTo))
      : words(look, nameFrom, nameTo),
    ...(id ? { id } : {}),
    core: { start: starts[nameFrom] as number, end: ends[nameTo - 1] as number },
    ...(phrase && phrase.role !== 'honorific'
      ? {
          office: {
            start: starts[phrase.titleFrom] as number,
            end: ends[phrase.titleTo - 1] as number,
            name: words(look, phrase.titleFrom, phrase.titleTo),
            ...(officeId ? { id: officeId } : {}),
          },
        }
      : {}),
    ...(represents ? { represents } : {}),
    ...(tenure ? { tenure } : {}),
    rule: title ? 'name.titled' : 'name.person',
  });
}

/** What follows a name: "of China", ", the president of France", ", Germany's chancellor", "(Norway)". */
function apposition(
  look: Lookup,
  at: number,
): { to: number; title?: TitlePhrase; represents?: string } | undefined {
  const { forms } = look.tokens;
  const of = ofAffiliation(look, at);
  if (of) return of;
  if (forms[at] !== ',') return undefined;
  const from = forms[at + 1] === 'the' ? at + 2 : at + 1;
  const title = titlePhraseAt(look, from);
  if (!title || title.role === 'honorific') return undefined;
  // ", President Biden": another person, not an apposition.
  if (personNameEnd(look, title.to, false) > title.to) return undefined;
  return { to: title.to, title, ...(title.represents ? { represents: title.represents } : {}) };
}

/** A person of the reference by full name. */
function personAt(look: Lookup, at: number, sentence: Sentence): Mention | undefined {
  const known = look.name('person', at);
  if (!known || known.to > sentence.to) return undefined;
  return person(look, at, at, known.to);
}

/** A state, organisation, place, demonym or metonym of the reference. */
function listedAt(look: Lookup, at: number): Mention | undefined {
  const { forms } = look.tokens;
  const organisation = look.name('organisation', at);
  const state = look.name('state', at);
  const best = organisation && (!state || organisation.to >= state.to) ? organisation : undefined;
  if (inGeography(look, at)) return undefined;
  if (best) {
    if (look.name('place', at)?.to === best.to)
      return metonymMention(look, at, best.to, best.row.id);
    const run = organisationRun(look, at);
    if (run?.head && run.to > best.to)
      return make(look, at, run.to, {
        kind: 'organisation',
        name: words(look, at, run.to),
        represents: best.row.id,
        rule: 'name.organisation-head',
      });
    return make(look, at, best.to, {
      kind: 'organisation',
      name: look.input.reference.organisation(best.row.id)?.names.en[0] ?? words(look, at, best.to),
      id: best.row.id,
      rule: 'name.organisation',
    });
  }
  const demonym = look.name('demonym', at);
  if (state && (!demonym || state.to >= demonym.to))
    return stateMention(look, at, state.to, state.row.id);
  if (demonym) return stateMention(look, at, demonym.to, demonym.row.id, true);
  const prefix = EN_PAIR_PREFIXES[forms[at] as string];
  if (prefix && forms[at + 1] === '-' && look.name('demonym', at + 2))
    return make(look, at, at + 1, {
      kind: 'state',
      name: stateName(look, prefix),
      id: prefix,
      adjective: true,
      rule: 'name.pair',
    });
  const metonym = look.name('metonym', at);
  const place = look.name('place', at);
  if (metonym && (!place || metonym.to >= place.to))
    return metonymMention(look, at, metonym.to, metonym.row.id);
  if (place && !continuesName(look, place.to))
    return make(look, at, place.to, {
      kind: 'place',
      name: words(look, at, place.to),
      id: place.row.id,
      rule: 'name.place',
    });
  return undefined;
}

/** "Gulf of Mexico", "Sea of Japan", "New Mexico": a name inside another. */
function inGeography(look: Lookup, at: number): boolean {
  const { forms } = look.tokens;
  return (
    forms[at - 1] === 'of' &&
    /^(?:gulf|sea|bay|strait|straits|isthmus|university)$/.test(forms[at - 2] ?? '')
  );
}

function continuesName(look: Lookup, at: number): boolean {
  return (
    isCapital(look.tokens, at) &&
    !look.hit('title', at) &&
    !EN_NOT_NAMES.has(look.tokens.forms[at] as string) &&
    !look.name('state', at)
  );
}

/** A state, or with a body after it ("the Chinese side", "China's foreign ministry") the state that acts through it. */
function stateMention(
  look: Lookup,
  at: number,
  to: number,
  id: string,
  adjective = false,
): Mention | undefined {
  const { forms } = look.tokens;
  const next = forms[to] === "'s" || forms[to] === "'" ? to + 1 : to;
  const body = look.hit('body', next);
  if (body && (adjective || next > to)) {
    return make(look, at, body.to, {
      kind: 'state',
      name: words(look, at, body.to),
      id,
      represents: id,
      rule: 'name.body',
    });
  }
  if (!adjective && isPersonsName(look, at, to)) {
    const end = personRunEnd(look, at);
    return end > to ? person(look, at, at, end) : undefined;
  }
  if (adjective) {
    const run = organisationRun(look, at);
    if (run?.head && run.to > to + 1)
      return make(look, at, run.to, {
        kind: 'organisation',
        name: words(look, at, run.to),
        represents: id,
        rule: 'name.organisation-head',
      });
  }
  return make(look, at, to, {
    kind: 'state',
    name: stateName(look, id),
    id,
    ...(adjective ? { adjective: true } : {}),
    rule: adjective ? 'name.demonym' : 'name.state',
  });
}

/** "Jordan Peterson", "Chad Smith": one word that is also a given name, with a capitalised word after it. */
function isPersonsName(look: Lookup, at: number, to: number): boolean {
  const { forms } = look.tokens;
  if (
    to !== at + 1 ||
    ![
      'jordan',
      'chad',
      'georgia',
      'israel',
      'cuba',
      'india',
      'kenya',
      'malta',
      'paris',
      'guy',
    ].includes(forms[at] as string)
  )
    return false;
  return (
    isCapital(look.tokens, to) &&
    !look.hit('title', to) &&
    !look.hit('body', to) &&
    !organisationRun(look, to)?.head &&
    !look.name('state', to) &&
    !look.name('demonym', to)
  );
}

function stateName(look: Lookup, id: string): string {
  return (
    look.input.reference.state(id)?.names.en[0] ??
    look.input.reference.organisation(id)?.names.en[0] ??
    id
  );
}

const LOCATIVES: ReadonlySet<string> = new Set([
  'in',
  'at',
  'to',
  'from',
  'near',
  'outside',
  'into',
  'leaving',
  'visit',
  'visited',
  'visiting',
  'through',
  'via',
  'around',
  'across',
  'for',
]);

/** "Moscow" as a place after "in" or before ", Russia"; elsewhere it may act for its state. */
function metonymMention(look: Lookup, at: number, to: number, id: string): Mention | undefined {
  const { forms } = look.tokens;
  if (continuesName(look, to) && isCapital(look.tokens, to)) {
    const run = organisationRun(look, at);
    if (run?.head)
      return make(look, at, run.to, {
        kind: 'organisation',
        name: words(look, at, run.to),
        rule: 'name.organisation-head',
      });
  }
  const before = forms[at - 1] ?? '';
  const located =
    LOCATIVES.has(before) ||
    (before === 'and' && LOCATIVES.has(forms[at - 3] ?? '')) ||
    (forms[to] === ',' && look.name('state', to + 1) !== undefined);
  const noun =
    isCapital(look.tokens, to) ||
    /^(?:summit|talks|meeting|gathering|declaration|agreement|visit|trip|conference|process|treaty|protocol)$/.test(
      forms[to] ?? '',
    );
  return make(look, at, to, {
    kind: 'place',
    name: words(look, at, to),
    id,
    represents: id,
    ...(located || noun ? {} : { metonym: true }),
    rule: 'name.metonym',
  });
}

/** Capitalised words that no list knows: an organisation by its head or its capitals, else a candidate for a person. */
function unknownAt(look: Lookup, at: number, sentence: Sentence): Mention | undefined {
  const form = look.tokens.forms[at] as string;
  if (EN_NOT_NAMES.has(form)) return undefined;
  const run = organisationRun(look, at);
  const initial = at === sentence.from;
  if (run?.head && run.to <= sentence.to)
    return make(look, at, run.to, {
      kind: 'organisation',
      name: words(look, at, run.to),
      rule: 'name.organisation-head',
    });
  if (run?.acronym && form.length <= 6 && form.length >= 2 && /^\p{L}+$/u.test(form)) {
    return make(look, at, run.to, {
      kind: 'organisation',
      name: words(look, at, run.to),
      rule: 'name.acronym',
    });
  }
  const end = Math.min(personRunEnd(look, at, 4), sentence.to);
  if (end - at < 1 || (initial && end - at === 1)) return undefined;
  return make(look, at, end, {
    kind: 'person',
    name: words(look, at, end),
    core: { start: look.tokens.starts[at] as number, end: look.tokens.ends[end - 1] as number },
    rule: 'name.candidate',
  });
}

/** The words of tokens [from, to) as written, white space folded. */
export function words(look: Lookup, from: number, to: number): string {
  return look.input.document.text
    .slice(look.tokens.starts[from], look.tokens.ends[to - 1])
    .replace(/\s+/g, ' ');
}
