import type { RankRow, StatisticsRows } from '../../checks/statistics.ts';
import { type WordsOf, words } from '../../checks/words.ts';

const ORDINALS = [
  '',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];

const ECONOMIES: readonly RankRow[] = ORDINALS.map((ordinal, i) => ({
  indicator: 'GDP',
  rank: i + 1,
  phrases:
    ordinal === ''
      ? words(
          "the world's largest economy | the largest economy in the world | the world 's largest economy",
        )
      : [`${ordinal} largest economy`, `${ordinal}-largest economy`, `${ordinal} biggest economy`],
}));

/** English words for the checks of official statistics. */
export const EN_STATISTICS_WORDS: WordsOf<StatisticsRows> = {
  indicator: [
    { indicator: 'population', phrases: words('population | inhabitants') },
    { indicator: 'GDP', phrases: words('gdp | gross domestic product') },
  ],
  rank: [
    ...ECONOMIES,
    {
      indicator: 'population',
      rank: 1,
      phrases: words(
        "world's most populous country | most populous country in the world | world's most populous nation | most populous country on earth",
      ),
    },
    {
      indicator: 'population',
      rank: 2,
      phrases: words(
        "world's second most populous country | second most populous country in the world",
      ),
    },
  ],
  otherIndicator: [
    {
      phrases: words(
        'per capita | per head | purchasing power | ppp | urban | rural | working-age | working | prison | elderly | growth',
        'was | once | former | then | until | among | africa | europe | latin america | asia | region | eu | euro zone',
        'debt | deficit | share | percent | per cent | of gdp | Muslim | jewish | indigenous | living | refugee',
      ),
    },
  ],
};
