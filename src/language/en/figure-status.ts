/** Words that tell whether a figure is fact, estimate, projection or target. */
import type { FigureStatus } from '../../model/claim.ts';
import type { PhraseRow, PhraseTable } from '../../text/phrases.ts';
import { verb } from './inflect.ts';

/** Words that make a figure something else than a fact. */
export interface FigureStatusRow extends PhraseRow {
  readonly status: FigureStatus;
  /** How many tokens before the figure the words reach; `after` those that stand behind it. */
  readonly reach: number;
  readonly after?: number;
}

const AFTER = new Set(['earmarked', 'allocated', 'pledged', 'committed', 'promised', 'planned', 'proposed']);

const forms = (...lemmas: readonly string[]): readonly string[] => lemmas.flatMap((lemma) => Object.values(verb(lemma)));
const future = (...lemmas: readonly string[]): readonly string[] => lemmas.flatMap((lemma) => [`will ${lemma}`, `would ${lemma}`, `to ${lemma}`, `shall ${lemma}`]);

/** Words of status; a target outweighs a projection, a projection an estimate. */
export const EN_FIGURE_STATUS: PhraseTable<FigureStatusRow> = {
  name: 'figure-status',
  rows: [
    {
      status: 'target', reach: 10, after: 3,
      phrases: ['target', 'targets', 'targeted', 'targeting', 'goal', 'goals', 'aim', 'objective', 'ambition', 'pledge', 'pledges', 'commitment', 'commitments'],
    },
    {
      status: 'target', reach: 10,
      phrases: [
        ...forms('pledge', 'commit', 'promise', 'vow', 'earmark', 'aim', 'intend', 'propose', 'plan').filter((form) => !AFTER.has(form)), 'agreed to', 'has agreed to', 'seeks to', 'seeking to', 'wants to', 'want to', 'hopes to', 'hope to',
        ...future('invest', 'provide', 'contribute', 'donate', 'spend', 'increase', 'raise', 'boost', 'expand', 'cut', 'reduce', 'bring', 'double', 'triple', 'allocate', 'deliver', 'give', 'lend', 'grant', 'mobilize', 'mobilise', 'plant', 'build', 'train', 'buy', 'purchase'),
        'called for', 'calls for', 'calling for', 'threatening to cut', 'plans for',
      ],
    },
    {
      status: 'target', reach: 4,
      phrases: ['announced', 'announcing', 'announce', 'announces', 'is providing', 'are providing', 'requested', 'is contributing', 'are contributing', 'is also contributing', 'is also providing', 'are also providing', 'is also committing', 'to request'],
    },
    {
      status: 'target', reach: 10, after: 4,
      phrases: ['earmarked', 'allocated', 'pledged', 'committed', 'promised', 'planned', 'proposed'],
    },
    {
      status: 'projection', reach: 8, after: 1,
      phrases: [
        'projected', 'projects', 'projection', 'projections', 'forecast', 'forecasts', 'forecasting', 'expected', 'expects',
        'expect', 'predicted', 'predicts', 'predict', 'is likely to', 'are likely to', 'on track to', 'on course to', 'anticipated',
        'anticipates', 'is set to', 'are set to', 'outlook', 'expectations',
        ...['reach', 'exceed', 'grow', 'rise', 'fall', 'hit', 'total', 'be', 'cost', 'amount to', 'average', 'shrink', 'expand', 'stand at', 'climb', 'drop', 'have', 'need'].flatMap((v) => [`will ${v}`, `would ${v}`]),
        ...['reach', 'exceed', 'grow', 'rise', 'fall', 'hit', 'total', 'cost'].flatMap((v) => [`could ${v}`, `may ${v}`, `might ${v}`, `should ${v}`]),
      ],
    },
    {
      status: 'estimate', reach: 14,
      phrases: ['estimated', 'estimate', 'estimates', 'estimating', 'is believed', 'are believed', 'thought to', 'according to estimates', 'an estimated', 'believed to', 'guess'],
    },
  ],
};
