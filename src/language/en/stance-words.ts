import type { StanceWords } from '../clause-grammar.ts';
import { wordSet as words } from '../word-list.ts';

/** English words around support and opposition. */
export const EN_STANCE_WORDS: StanceWords = {
  helped: words(`
    people, refugees, victims, communities, population, populations, countries,
    partners, companies, citizens, survivors, migrants, civilians, workers, authorities,
    cantons, patients
  `),
  pronouns: words('him, her, you, them, it, me, us, here, back, each, itself, themselves'),
  bare: words(`
    support, welcome, endorse, applaud, advocate, hail, condemn, denounce, deplore,
    decry, oppose, reject, object
  `),
  be: words('is, are, was, were, be, been, being'),
  auxiliaries: words('do, does, did'),
  otherNouns: words('thanks, gratitude, appreciation, importance, need, value, no'),
  standing: words('stand, stands, stood, unite, united'),
  judging: /\b(?:court|tribunal|judge)\b/i,
};
