import type { MultipleWord } from '../quantity-rules.ts';
import { wordList } from '../word-list.ts';

const ENDINGS = wordList('ый, ого, ому, ым, ом, ое, ая, ой, ую, ые, ых, ыми');

/** Numbers as they begin an adjective of per cent: "пятипроцентный". */
const STEMS: readonly (readonly [string, string])[] = [
  ['0.5', 'полу'],
  ['1', 'одно'],
  ['1.5', 'полутора'],
  ['2', 'двух'],
  ['3', 'трех'],
  ['4', 'четырех'],
  ['5', 'пяти'],
  ['6', 'шести'],
  ['7', 'семи'],
  ['8', 'восьми'],
  ['9', 'девяти'],
  ['10', 'десяти'],
  ['12', 'двенадцати'],
  ['15', 'пятнадцати'],
  ['20', 'двадцати'],
  ['25', 'двадцатипяти'],
  ['30', 'тридцати'],
  ['40', 'сорока'],
  ['50', 'пятидесяти'],
  ['60', 'шестидесяти'],
  ['70', 'семидесяти'],
  ['80', 'восьмидесяти'],
  ['90', 'девяноста'],
];

/** Percentages in one word: "пятипроцентный рост", "полпроцента". */
export const RU_PERCENT_WORDS: readonly MultipleWord[] = [
  ...STEMS.map(
    ([value, stem]): MultipleWord => ({
      value,
      phrases: ENDINGS.map((ending) => `${stem}процентн${ending}`),
      measures: { kind: 'percent', unit: '%' },
    }),
  ),
  {
    value: '0.5',
    phrases: wordList('полпроцента, полупроцента'),
    measures: { kind: 'percent', unit: '%' },
  },
  {
    value: '0.5',
    phrases: wordList('полпункта'),
    measures: { kind: 'percent', unit: 'point' },
  },
];
