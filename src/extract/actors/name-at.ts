import { BODIES, ENVOYS, FUNCTION_WORDS, GROUPS, TENURE, TITLES } from '../../language/tables.ts';
import type { Mention, Sentence } from '../../model/annotation.ts';
import { organisationRun, personRunEnd } from './capital-run.ts';
import { listedAt } from './listed-at.ts';
import { isCapital, type Lookup } from './lookup.ts';
import { type Draft, make, words } from './make-mention.ts';
import { personAt } from './person-at.ts';
import { titledAt } from './titled-at.ts';

/** The name that begins at a token, the longest and best explained first. */
export function nameAt(look: Lookup, at: number, sentence: Sentence): Mention | undefined {
  const group = look.hit(GROUPS, at);
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
    capital || look.hit(TITLES, at) || look.hit(TENURE, at)
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

/** Capitalised words that no list knows: an organisation by its head or its capitals, else a candidate for a person. */
function unknownAt(look: Lookup, at: number, sentence: Sentence): Mention | undefined {
  const form = look.tokens.forms[at] as string;
  if (look.words.notNames.has(form) || look.hit(FUNCTION_WORDS, at)) return undefined;
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
