import type { SentenceRules } from '../../text/sentences.ts';
import type { TokenRules } from '../../text/tokens.ts';
import { wordList } from '../word-list.ts';

/** Abbreviations that a name or a number follows: a full stop after them ends no sentence. */
const BEFORE_NAMES = wordList(`
  mr, mrs, ms, dr, prof, gen, lt, col, maj, capt, cmdr, adm, sgt, sen, rep, gov, amb, hon, rev,
  st, ste, mt, ft, fr, no, nos, vol, vs, v, art, arts, para, paras, fig, sec, ch, pp, p, approx,
  ca, cf, e.g, i.e, viz, al, messrs, h.e, hr, frau, pres, supt
`);

/** Months and weekdays as agencies shorten them. */
const CALENDAR = wordList(`
  jan, feb, mar, apr, jun, jul, aug, sept, sep, oct, nov, dec, mon, tue, tues, wed, thu, thur,
  thurs, fri, sat, sun
`);

/** Abbreviations that may close a sentence. */
const ANYWHERE = wordList(`
  etc, inc, ltd, co, corp, plc, llc, jr, sr, bros, dept, est, govt, intl, assn, univ, u.s, u.k,
  u.n, e.u, d.c, a.m, p.m, b.c, a.d, ph.d, pct, yr, mins, hrs
`);

/** Token rules of English. */
export const EN_TOKENS: TokenRules = {
  abbreviations: new Set([
    ...BEFORE_NAMES.filter((w) => w !== 'no' && w !== 'p' && w !== 'v'),
    ...CALENDAR.filter((w) => !['mon', 'sun', 'sat', 'mar', 'fri', 'wed'].includes(w)),
    ...ANYWHERE,
    'no',
  ]),
  clitics: new Set(['s', 're', 've', 'll', 'd', 'm']),
  joined: new Map([
    ['cannot', 3],
    ['gonna', 3],
    ['gotta', 3],
    ['wanna', 3],
    ['outta', 3],
  ]),
};

/** Sentence rules of English. */
export const EN_SENTENCES: SentenceRules = {
  neverFinal: new Set([...BEFORE_NAMES, ...CALENDAR]),
  starters: new Set(
    wordList(`
    the, a, an, he, she, it, they, we, i, you, this, that, these, those, there, in, on, at, for,
    from, by, with, as, but, and, or, so, if, when, while, after, before, since, however,
    meanwhile, also, both, his, her, its, their, our, during, according, under, some, many, most,
    all, no, not, what, who, how, why, where, last, next, earlier, later, to, of, one, two,
    another, other, over, more, officials, president, prime, foreign
  `),
  ),
};
