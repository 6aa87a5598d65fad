import type { AgreementWords } from '../clause-grammar.ts';
import { wordSet as words } from '../word-list.ts';

/** English words around documents between parties. */
export const EN_AGREEMENT_WORDS: AgreementWords = {
  indefinite: words('any, every, such, another'),
  notBetween: words(`
    presidential, internal, executive, employment, prenuptial, licensing, record, lease,
    collective
  `),
  definite: words('the, this, their, its'),
  qualifiers: words('cooperation, joint, bilateral, intergovernmental, interagency'),
  ofState: words('cooperation, bilateral, intergovernmental, interagency, inter, joint'),
  notNew: words(`
    existing, previous, under, draft, prepare, prepared, preparing, ratified, discussed
  `),
  demonstratives: words('this, that, these, those, such'),
  closing: words(`
    end, ended, ends, concluded, closed, finished, wrapped, adjourned, broke, parted,
    departed, over, collapsed, ending
  `),
  future: words("will, shall, 'll"),
  be: words('is, are, was, were, be, been, being'),
  coming: words(`
    expected, scheduled, due, set, ready, plan, plans, agreed, agree, intend, intends,
    going, about, prepared, slated, planned, poised
  `),
  scheduled: words('expected, scheduled, due, set'),
  beforeGerund: words(`
    into, by, of, for, before, in, at, from, about, towards, to, on, be, is, are, were,
    was, been, without
  `),
  conditions: words(`
    if, unless, until, once, whether, before, when, should, hope, hopes, hoped, hoping,
    possible
  `),
  failing: words(`
    fail, fails, failed, failing, unable, refuse, refused, refusing, refuses, declined,
    decline, failure
  `),
  awaiting: words(`
    toward, towards, forward, upcoming, future, planned, expected, will, expedite,
    accelerate, for, ahead, possible, hope, hoped, early, support, speedy, swift,
    potential, prepare, pending
  `),
  occasions: words('with, between, today, yesterday, on'),
  holders: words(`
    text, number, series, package, total, dozens, set, raft, host, signing, couple
  `),
  topicLinks: words('on, for, concerning, regarding, about, relating, against, of'),
  notInTitle: words(`
    said, says, announced, that, welcomed, discussed, called, under, are, has, reaching,
    via, including, more
  `),
  possessives: words('its, their, our, his, her'),
  counting: words(`
    number, series, package, set, range, raft, host, of, total, dozens, several, many,
    multiple, numerous, various, and, new, more, than, over, about, some
  `),
  collections: words('number, series, package, set, range, raft, host, total, dozens'),
  adverbs: words(`
    jointly, :, also, formally, officially, both, today, successfully, already
  `),
  attributive: words('signed, concluded, adopted, issued'),
  newly: words('newly, recently, just'),
  titleLinks: words('of, on, and, the, for, between, in, to, with, concerning'),
};
