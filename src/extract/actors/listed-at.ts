/** States, organisations and places that the reference lists. */
import { BODIES, TITLES } from '../../language/tables.ts';
import type { Mention } from '../../model/annotation.ts';
import { organisationRun, personRunEnd } from './capital-run.ts';
import { isCapital, type Lookup } from './lookup.ts';
import { make, words } from './make-mention.ts';
import { person } from './person-at.ts';

/** A state, organisation, place, demonym or metonym of the reference. */
export function listedAt(look: Lookup, at: number): Mention | undefined {
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
  const prefix = look.words.pairPrefixes.get(forms[at] as string);
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
  return forms[at - 1] === 'of' && look.words.geography.has(forms[at - 2] ?? '');
}

function continuesName(look: Lookup, at: number): boolean {
  if (look.tokens.sentences[at] !== look.tokens.sentences[at - 1]) return false;
  return (
    isCapital(look.tokens, at) &&
    !look.hit(TITLES, at) &&
    !look.words.notNames.has(look.tokens.forms[at] as string) &&
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
  const body = look.hit(BODIES, next);
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
  if (to !== at + 1 || !look.words.givenStates.has(forms[at] as string)) return false;
  return (
    isCapital(look.tokens, to) &&
    !look.hit(TITLES, to) &&
    !look.hit(BODIES, to) &&
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
    look.words.locatives.has(before) ||
    (before === 'and' && look.words.locatives.has(forms[at - 3] ?? '')) ||
    (forms[to] === ',' && look.name('state', to + 1) !== undefined);
  const noun = isCapital(look.tokens, to) || look.words.metonymNouns.has(forms[to] ?? '');
  return make(look, at, to, {
    kind: 'place',
    name: words(look, at, to),
    id,
    represents: id,
    ...(located || noun ? {} : { metonym: true }),
    rule: 'name.metonym',
  });
}
