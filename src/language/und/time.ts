import type { TimeGrammar } from '../time-rules.ts';

const NONE: ReadonlySet<string> = new Set();

/** Dates in figures: those that can be read in one way only. */
export const UND_TIME_GRAMMAR: TimeGrammar = {
  rules: [
    {
      id: 'time.iso',
      level: 1,
      pattern: 'YEAR - NN - NN',
      make: 'ordered-numeric',
      hit: '2025-11-03',
      miss: '2025-11',
    },
    {
      id: 'time.slashed-ymd',
      level: 1,
      pattern: 'YEAR / NN / NN',
      make: 'ordered-numeric',
      hit: '2025/11/03',
    },
    {
      id: 'time.figures',
      level: 1,
      pattern: 'NN /|- NN /|- YEAR',
      make: 'numeric',
      hit: '23/11/2025',
      miss: '03/11/2025',
    },
    { id: 'time.dotted', level: 1, pattern: 'DOTTED', make: 'numeric', hit: '23.11.2025' },
  ],
  pastEndings: [],
  notPast: NONE,
  timeLeads: NONE,
  yearLeads: NONE,
  articles: NONE,
  sureYearLeads: NONE,
  strongYearLeads: NONE,
  plural: () => false,
  closers: NONE,
  lengthLeads: NONE,
  ageWords: NONE,
  conjunctions: NONE,
  infinitives: NONE,
  unitLeads: NONE,
  counted: NONE,
};
