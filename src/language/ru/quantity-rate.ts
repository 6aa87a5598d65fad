import type { PhraseTable } from '../../text/phrases.ts';
import type { RateWord } from '../quantity-rules.ts';
import { wordList } from '../word-list.ts';

/** Units and things that prices are reckoned by, in the accusative behind "за" and "на". */
const PER: readonly (readonly [string, string])[] = [
  ['barrel', 'баррель'],
  ['tonne', 'тонну'],
  ['ounce', 'унцию, тройскую унцию'],
  ['kilogram', 'килограмм, кг'],
  ['gram', 'грамм'],
  ['liter', 'литр'],
  ['gallon', 'галлон'],
  ['cubic-meter', 'кубометр, кубический метр'],
  ['square-meter', 'квадратный метр, кв. м'],
  ['square-kilometer', 'квадратный километр'],
  ['hectare', 'гектар'],
  ['kilometer', 'километр, км'],
  ['kilowatt-hour', 'киловатт-час, квтч'],
  ['megawatt-hour', 'мегаватт-час'],
  ['person', 'человека, душу населения, одного человека, жителя'],
  ['share', 'акцию, одну акцию'],
  ['unit', 'единицу'],
  ['piece', 'штуку'],
  ['ticket', 'билет'],
  ['family', 'семью'],
];

/** Units of time behind "в". */
const TIMES: readonly (readonly [string, string])[] = [
  ['second', 'секунду'],
  ['minute', 'минуту'],
  ['hour', 'час'],
  ['day', 'сутки, день'],
  ['week', 'неделю'],
  ['month', 'месяц'],
  ['quarter', 'квартал'],
  ['year', 'год'],
];

/** Words beside a quantity that say by what it is reckoned. */
export const RU_RATES: PhraseTable<RateWord> = {
  name: 'quantity.rate',
  rows: [
    ...PER.map(
      ([per, nouns]): RateWord => ({
        per,
        place: 'after',
        phrases: wordList(nouns).flatMap((noun) => [`за ${noun}`, `на ${noun}`, `/ ${noun}`]),
      }),
    ),
    ...TIMES.map(
      ([per, nouns]): RateWord => ({
        per,
        place: 'after',
        phrases: wordList(nouns).flatMap((noun) => [`в ${noun}`, `/ ${noun}`]),
      }),
    ),
    { per: 'year', place: 'after', phrases: ['ежегодно', 'годовых'] },
    { per: 'month', place: 'after', phrases: ['ежемесячно'] },
    { per: 'day', place: 'after', phrases: ['ежедневно', 'ежесуточно'] },
    { per: 'person', place: 'before', reach: true, phrases: ['на душу населения'] },
    { per: 'year', place: 'before', phrases: ['ежегодно'] },
    { per: 'month', place: 'before', phrases: ['ежемесячно'] },
    { per: 'day', place: 'before', phrases: ['ежедневно', 'ежесуточно'] },
  ],
};
