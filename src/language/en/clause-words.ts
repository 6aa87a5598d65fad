import type { ClauseWords } from '../clause-grammar.ts';
import { wordSet as words } from '../word-list.ts';

/** English words of every clause and of who speaks in it. */
export const EN_CLAUSE_WORDS: ClauseWords = {
  sources: words('according'),
  secondVerbs: words(`
    has, have, that, look, looks, demand, demands, call, calls, make, makes, expect,
    expects, want, wants, ask, asks, hope, hopes, thank, thanks, note, notes,
    underscore, underscores, expresses, express, stresses, stress, reaffirm, reaffirms,
    reiterate, reiterates, emphasise, emphasize, emphasises, emphasizes, met, spoke,
    told, held, took, went, underline, underlines, urge, urges
  `),
  subjectPronouns: words('we, they, he, she, it, i, you'),
  nonFinite: words('be, being, been, having'),
  linkingVerbs: words('stand, stands, stood, remain, remains, remained'),
  self: words('we, i, our, us, my'),
  issuing: words(`
    released, issued, adopted, statement, communique, communiqué, attributable,
    declaration
  `),
};
