import type { PhraseTable } from '../../text/phrases.ts';
import type { FigureStatusRow } from '../figure-rows.ts';
import { FIGURE_STATUS } from '../tables.ts';
import { wordList } from '../word-list.ts';
import { verb } from './inflect.ts';

/** Participles that may also stand behind the number: "$5 million has been earmarked". */
const EN_SET_ASIDE = wordList(
  'earmarked, allocated, pledged, committed, promised, planned, proposed',
);

function forms(lemmas: string): readonly string[] {
  return wordList(lemmas)
    .flatMap((lemma) => Object.values(verb(lemma)))
    .filter((form) => !EN_SET_ASIDE.includes(form));
}

function after(words: string, verbs: string): readonly string[] {
  return wordList(verbs).flatMap((v) => wordList(words).map((word) => `${word} ${v}`));
}

const DELIVERY = `
  invest, provide, contribute, donate, spend, increase, raise, boost, expand, cut, reduce, bring,
  double, triple, allocate, deliver, give, lend, grant, mobilize, mobilise, plant, build, train,
  buy, purchase, send, supply, ship, accept, resettle, create, hire, deploy, recruit, vaccinate,
  install
`;
const COURSE = `
  reach, exceed, grow, rise, fall, hit, total, be, cost, amount to, average, shrink, expand,
  stand at, climb, drop, have, need
`;

/** Words of status; a target outweighs a projection, a projection an estimate. */
export const EN_FIGURE_STATUS: PhraseTable<FigureStatusRow> = {
  name: FIGURE_STATUS.name,
  rows: [
    {
      status: 'target',
      reach: 10,
      after: 3,
      phrases: wordList(`
        target, targets, targeted, targeting, goal, goals, aim, objective, ambition, pledge,
        pledges, commitment, commitments
      `),
    },
    { status: 'target', reach: 10, after: 4, phrases: EN_SET_ASIDE },
    {
      status: 'target',
      reach: 10,
      phrases: [
        ...forms('pledge, commit, promise, vow, earmark, aim, intend, propose, plan'),
        ...after('will, would, to, shall', DELIVERY),
        ...wordList(`
          agreed to, has agreed to, seeks to, seeking to, wants to, want to, hopes to, hope to,
          called for, calls for, calling for, threatening to cut, plans for
        `),
      ],
    },
    {
      status: 'target',
      reach: 4,
      phrases: wordList(`
        announced, announcing, announce, announces, requested, to request, is providing,
        are providing, is contributing, are contributing, is also providing, are also providing,
        is also contributing, is also committing
      `),
    },
    {
      status: 'projection',
      reach: 8,
      after: 1,
      phrases: [
        ...wordList(`
          projected, projects, projection, projections, forecast, forecasts, forecasting,
          expected, expects, expect, predicted, predicts, predict, is likely to, are likely to,
          on track to, on course to, was set to, were set to, anticipated, anticipates, is set to, are set to, set to fall, set to rise, outlook,
          expectations
        `),
        ...after('will, would', COURSE),
        ...after('could, may, might, should', 'reach, exceed, grow, rise, fall, hit, total, cost'),
      ],
    },
    {
      status: 'estimate',
      reach: 14,
      phrases: wordList(`
        estimated, estimate, estimates, estimating, is believed, are believed, thought to,
        according to estimates, an estimated, believed to, guess
      `),
    },
  ],
};
