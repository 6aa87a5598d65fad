import type { TimeGrammar } from '../time-rules.ts';
import { ZH_TIME_RULES } from './time-rules.ts';

const NO_WORDS: ReadonlySet<string> = new Set();

/** What Chinese tells the finder of times beside its words; what is told by capitals or blanks does not apply. */
export const ZH_TIME_GRAMMAR: TimeGrammar = {
  rules: ZH_TIME_RULES,
  unspaced: true,
  smallNames: true,
  datesFollow: true,
  pastEndings: [],
  notPast: NO_WORDS,
  timeLeads: NO_WORDS,
  yearLeads: NO_WORDS,
  articles: NO_WORDS,
  sureYearLeads: NO_WORDS,
  strongYearLeads: NO_WORDS,
  plural: () => false,
  closers: NO_WORDS,
  lengthLeads: NO_WORDS,
  ageWords: NO_WORDS,
  conjunctions: NO_WORDS,
  infinitives: NO_WORDS,
  unitLeads: NO_WORDS,
  counted: NO_WORDS,
};
