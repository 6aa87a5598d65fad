import type { KnownNameRow } from '../../language/name-rows.ts';
import {
  BODIES,
  ENVOYS,
  FUNCTION_WORDS,
  GROUPS,
  KNOWN_NAMES,
  TENURE,
  TITLES,
} from '../../language/tables.ts';
import {
  type Mention,
  type PhraseHit,
  type Sentence,
  TOKEN_ALL_CAPITALS,
} from '../../model/annotation.ts';
import { agreementRunEnd } from './agreement-run.ts';
import { organisationRun } from './capital-run.ts';
import { listedAt } from './listed-at.ts';
import { isCapital, type Lookup } from './lookup.ts';
import { type Draft, make, words } from './make-mention.ts';
import { isNameWord, nameRunEnd, opensName } from './name-run.ts';
import { personAt } from './person-at.ts';
import { titledAt } from './titled-at.ts';

/** The name that begins at a token, the longest and best explained first. */
export function nameAt(look: Lookup, at: number, sentence: Sentence): Mention | undefined {
  const group = look.hit(GROUPS, at);
  const bodies = group ? bodyOf(look, at) : undefined;
  if (bodies && bodies.to > (group?.to ?? 0)) return bodies;
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
    capital || look.hit(TITLES, at) || look.hit(TENURE, at) || isRank(look, at)
      ? titledAt(look, at, sentence)
      : undefined;
  if (title) return title;
  if (forms[at] === 'the' && at + 1 < sentence.to) return theName(look, at, sentence);
  if (!capital) return undefined;
  return (
    agreementAt(look, at, sentence) ??
    personAt(look, at, sentence) ??
    knownAt(look, at, sentence) ??
    listedAt(look, at) ??
    unknownAt(look, at, sentence)
  );
}

/** "delegations from Thailand", "the leaders of France": people who stand for a state or body. */
function bodyOf(look: Lookup, at: number): Mention | undefined {
  const { forms } = look.tokens;
  const from = forms[at] === 'the' ? at + 1 : at;
  const hit = look.hit(BODIES, from) ?? look.hit(ENVOYS, from);
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
  // "the Paris Agreement", "the New York Times": read from the next token on.
  if (agreementAt(look, at + 1, sentence) || knownAt(look, at + 1, sentence)) return undefined;
  if (!isCapital(look.tokens, at + 1) && !look.hit(TITLES, at + 1) && !look.hit(TENURE, at + 1))
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

/** A place or body of the list of known names, where it is longer than what the reference has there. */
function knownAt(look: Lookup, at: number, sentence: Sentence): Mention | undefined {
  const hit = look.hit(KNOWN_NAMES, at);
  if (!hit || hit.to > sentence.to || !capitalsFit(look, hit)) return undefined;
  for (const table of LISTED) if ((look.name(table, at)?.to ?? 0) >= hit.to) return undefined;
  if (at === sentence.from && hit.to === at + 1 && !opensName(look, at)) return undefined;
  const end = nameRunEnd(look, at, sentence);
  const run = organisationRun(look, at);
  if (run?.head && run.to > hit.to) return undefined;
  if (end > hit.to && isNameWord(look, hit.to) && !look.hit(KNOWN_NAMES, hit.to)) return undefined;
  const kind = hit.row.of === 'organisation' ? 'organisation' : 'place';
  return make(look, at, hit.to, { kind, name: words(look, at, hit.to), rule: 'name.known' });
}

const LISTED = ['state', 'organisation', 'place', 'metonym', 'demonym', 'person'] as const;

function capitalsFit(look: Lookup, hit: PhraseHit<KnownNameRow>): boolean {
  const { flags } = look.tokens;
  if (hit.row.capitals) return ((flags[hit.from] as number) & TOKEN_ALL_CAPITALS) !== 0;
  return isCapital(look.tokens, hit.from) && isCapital(look.tokens, hit.to - 1);
}

/** A titled agreement: "the Paris Agreement", "Treaty on Open Skies"; none where it begins with its parties. */
function agreementAt(look: Lookup, at: number, sentence: Sentence): Mention | undefined {
  const to = agreementRunEnd(look, at, sentence);
  if (to === undefined || look.name('state', at) || look.name('demonym', at)) return undefined;
  const name = words(look, at, to);
  return make(look, at, to, { kind: 'agreement', name, rule: 'name.agreement' });
}

/** Capitalised words that no list knows: a body by its head, else a candidate that the document may explain. */
function unknownAt(look: Lookup, at: number, sentence: Sentence): Mention | undefined {
  const form = look.tokens.forms[at] as string;
  const directed = look.words.directions.has(form) && isCapital(look.tokens, at + 1);
  if ((look.words.notNames.has(form) && !directed) || isFunctionWord(look, at)) return undefined;
  const run = organisationRun(look, at);
  if (run?.head && run.to <= sentence.to)
    return make(look, at, run.to, {
      kind: 'organisation',
      name: words(look, at, run.to),
      rule: 'name.organisation-head',
    });
  if (look.words.creeds.has(form)) return undefined;
  if (at === sentence.from && !opensName(look, at)) return undefined;
  const end = nameRunEnd(look, at, sentence);
  const title = look.hit(TITLES, at);
  if ((title && title.to >= end) || isInTitle(look, at)) return undefined;
  // "European sales": an adjective alone.
  if (end === at + 1 && look.input.syntax?.upos(at) === 'ADJ') return undefined;
  const bare = end === at + 1 && look.words.organisationHeads.has(form);
  if (
    end === at ||
    bare ||
    (directed && !look.words.placeHeads.has(look.tokens.forms[end - 1] as string))
  )
    return undefined;
  return make(look, at, end, {
    kind: 'person',
    name: words(look, at, end),
    core: { start: look.tokens.starts[at] as number, end: look.tokens.ends[end - 1] as number },
    rule: 'name.candidate',
  });
}

/** "As Attorney General, Ann Lee ...": a word inside a title that names nobody by itself. */
function isInTitle(look: Lookup, at: number): boolean {
  return [at - 1, at - 2].some((from) => (look.hit(TITLES, from)?.to ?? 0) > at);
}

/** "deputy" before a title that it belongs to. */
function isRank(look: Lookup, at: number): boolean {
  const form = look.tokens.forms[at] as string;
  return look.words.ranks.has(form) && look.hit(TITLES, at + 1) !== undefined;
}

/** A function word, unless its tag and the name after it make it a given name: "Will Smith", "May Thurner". */
function isFunctionWord(look: Lookup, at: number): boolean {
  if (!look.hit(FUNCTION_WORDS, at)) return false;
  return look.input.syntax?.upos(at) !== 'PROPN' || look.input.syntax.upos(at + 1) !== 'PROPN';
}
