import type { RankRow, StatisticsRows } from '../../checks/statistics.ts';
import { type WordsOf, words } from '../../checks/words.ts';

const STEMS = [
  'перв',
  'втор',
  'трет',
  'четверт',
  'пят',
  'шест',
  'седьм',
  'восьм',
  'девят',
  'десят',
];

const ECONOMIES: readonly RankRow[] = STEMS.map((stem, i) => ({
  indicator: 'GDP',
  rank: i + 1,
  phrases: (stem === 'трет' ? ['ья', 'ьей', 'ью'] : ['ая', 'ой', 'ую']).flatMap((ending) => [
    `${stem}${ending} экономика мира`,
    `${stem}${ending} экономикой мира`,
    `${stem}${ending} по величине экономика мира`,
    `${stem}${ending} по величине экономикой мира`,
  ]),
}));

/** Russian words for the checks of official statistics. */
export const RU_STATISTICS_WORDS: WordsOf<StatisticsRows> = {
  indicator: [
    { indicator: 'population', phrases: words('население | населения | населением') },
    {
      indicator: 'GDP',
      phrases: words('ввп | валовой внутренний продукт | валового внутреннего продукта'),
    },
  ],
  rank: [
    ...ECONOMIES,
    {
      indicator: 'population',
      rank: 1,
      phrases: words(
        'самая населенная страна мира | самой населенной страной мира | самая населенная страна в мире | самое населенное государство мира',
      ),
    },
  ],
  otherIndicator: [
    {
      phrases: words(
        'на душу населения | по ппс | паритет | паритету | городское | сельское | городского | сельского | трудоспособное',
        'трудоспособного | доля | процентов | процента | была | был | долг | дефицит | роста | рост | африки | европы',
      ),
    },
  ],
};
