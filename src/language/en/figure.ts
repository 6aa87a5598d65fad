/** The tables of figures, and the words of a base of comparison. */
import type { PhraseTable } from '../../text/phrases.ts';
import { BASES } from '../tables.ts';
import { wordList } from '../word-list.ts';
import { EN_METRICS } from './figure-noun.ts';
import { EN_FIGURE_STATUS } from './figure-status.ts';
import { EN_FIGURE_VERBS } from './figure-verb.ts';

/** Words of the base of a change: "year-on-year". */
export const EN_BASES: PhraseTable = {
  name: BASES.name,
  rows: [
    {
      phrases: wordList(`
        year-on-year, year-over-year, year on year, year over year, yoy, y/y, from a year earlier,
        from a year ago, compared with last year, compared to last year,
        compared with the previous year, from the previous year, on the year, annually, per year,
        a year, month-on-month, from the same period last year,
        compared with the same period last year, quarter-on-quarter, over the previous year,
        compared to the previous year, than in the previous year, than the previous year,
        than last year, than a year earlier, on a year earlier, on the previous year,
        from the year before, than the year before, than in the year before, from last year,
        over last year, on last year, in annual terms, on an annual basis
      `),
    },
  ],
};

/** Words that make the time behind them a base of comparison, not the figure's period. */
export const EN_BASE_LINKS: ReadonlySet<string> = new Set(
  wordList('than, compared, versus, against, from, over, since, vs, before'),
);

/** All figure tables. */
export const EN_FIGURE_TABLES: readonly PhraseTable[] = [
  EN_METRICS,
  EN_FIGURE_VERBS,
  EN_FIGURE_STATUS,
  EN_BASES,
];
