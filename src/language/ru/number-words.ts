import type { PhraseTable } from '../../text/phrases.ts';
import type { NumberWord } from '../quantity-rules.ts';
import { wordList } from '../word-list.ts';

/** Cardinal numbers under a hundred in every case; "семью" is left out: it is a family too. */
const UNITS: readonly (readonly [number, string])[] = [
  [0, 'ноль, нуль, ноля, нуля, нолю, нулю'],
  [1, 'один, одна, одно, одного, одной, одному, одним, одном, одну'],
  [2, 'два, две, двух, двум, двумя, двое, двоих'],
  [3, 'три, трех, трем, тремя, трое, троих'],
  [4, 'четыре, четырех, четырем, четырьмя, четверо, четверых'],
  [5, 'пять, пяти, пятью, пятеро, пятерых'],
  [6, 'шесть, шести, шестью, шестеро, шестерых'],
  [7, 'семь, семи, семеро, семерых'],
  [8, 'восемь, восьми, восемью, восьмью'],
  [9, 'девять, девяти, девятью'],
  [10, 'десять, десяти, десятью'],
  [11, 'одиннадцать, одиннадцати, одиннадцатью'],
  [12, 'двенадцать, двенадцати, двенадцатью'],
  [13, 'тринадцать, тринадцати, тринадцатью'],
  [14, 'четырнадцать, четырнадцати, четырнадцатью'],
  [15, 'пятнадцать, пятнадцати, пятнадцатью'],
  [16, 'шестнадцать, шестнадцати, шестнадцатью'],
  [17, 'семнадцать, семнадцати, семнадцатью'],
  [18, 'восемнадцать, восемнадцати, восемнадцатью'],
  [19, 'девятнадцать, девятнадцати, девятнадцатью'],
  [1.5, 'полтора, полторы, полутора'],
  [2.5, 'два с половиной, две с половиной, двух с половиной'],
  [3.5, 'три с половиной, трех с половиной'],
  [4.5, 'четыре с половиной, четырех с половиной'],
  [5.5, 'пять с половиной, пяти с половиной'],
];

const TENS: readonly (readonly [number, string])[] = [
  [20, 'двадцать, двадцати, двадцатью'],
  [30, 'тридцать, тридцати, тридцатью'],
  [40, 'сорок, сорока'],
  [50, 'пятьдесят, пятидесяти, пятьюдесятью'],
  [60, 'шестьдесят, шестидесяти, шестьюдесятью'],
  [70, 'семьдесят, семидесяти, семьюдесятью'],
  [80, 'восемьдесят, восьмидесяти, восемьюдесятью'],
  [90, 'девяносто, девяноста'],
];

const HUNDREDS: readonly (readonly [number, string])[] = [
  [100, 'сто, ста'],
  [200, 'двести, двухсот, двумстам, двумястами, двухстах'],
  [300, 'триста, трехсот, тремстам, тремястами, трехстах'],
  [400, 'четыреста, четырехсот, четыремстам, четырьмястами, четырехстах'],
  [500, 'пятьсот, пятисот, пятистам, пятьюстами, пятистах'],
  [600, 'шестьсот, шестисот, шестистам, шестьюстами, шестистах'],
  [700, 'семьсот, семисот, семистам, семьюстами, семистах'],
  [800, 'восемьсот, восьмисот, восьмистам, восемьюстами, восьмистах'],
  [900, 'девятьсот, девятисот, девятистам, девятьюстами, девятистах'],
];

/** Endings of ordinals: "пятый" as an adjective. */
const ADJECTIVE = wordList('ый, ая, ое, ые, ого, ой, ому, ую, ым, ом, ых, ыми');
const ADJECTIVE_STRESSED = wordList('ой, ая, ое, ые, ого, ому, ую, ым, ом, ых, ыми');
const SOFT = wordList('ий, ья, ье, ьи, ьего, ьей, ьему, ью, ьим, ьем, ьих, ьими');

function forms(stem: string, endings: readonly string[]): readonly string[] {
  return endings.map((ending) => stem + ending);
}

const ORDINAL_UNITS: readonly (readonly [number, readonly string[]])[] = [
  [1, forms('перв', ADJECTIVE)],
  [2, forms('втор', ADJECTIVE_STRESSED)],
  [3, forms('трет', SOFT)],
  [4, forms('четверт', ADJECTIVE)],
  [5, forms('пят', ADJECTIVE)],
  [6, forms('шест', ADJECTIVE_STRESSED)],
  [7, forms('седьм', ADJECTIVE_STRESSED)],
  [8, forms('восьм', ADJECTIVE_STRESSED)],
  [9, forms('девят', ADJECTIVE)],
  [10, forms('десят', ADJECTIVE)],
  [11, forms('одиннадцат', ADJECTIVE)],
  [12, forms('двенадцат', ADJECTIVE)],
  [13, forms('тринадцат', ADJECTIVE)],
  [14, forms('четырнадцат', ADJECTIVE)],
  [15, forms('пятнадцат', ADJECTIVE)],
  [16, forms('шестнадцат', ADJECTIVE)],
  [17, forms('семнадцат', ADJECTIVE)],
  [18, forms('восемнадцат', ADJECTIVE)],
  [19, forms('девятнадцат', ADJECTIVE)],
];

const ORDINAL_TENS: readonly (readonly [number, readonly string[]])[] = [
  [20, forms('двадцат', ADJECTIVE)],
  [30, forms('тридцат', ADJECTIVE)],
  [40, forms('сороков', ADJECTIVE_STRESSED)],
  [50, forms('пятидесят', ADJECTIVE)],
  [60, forms('шестидесят', ADJECTIVE)],
  [70, forms('семидесят', ADJECTIVE)],
  [80, forms('восьмидесят', ADJECTIVE)],
  [90, forms('девяност', ADJECTIVE)],
];

function cardinals(part: NumberWord['part'], rows: typeof UNITS): readonly NumberWord[] {
  return rows.map(([value, phrases]) => ({ phrases: wordList(phrases), part, value }));
}

function ordinals(part: NumberWord['part'], rows: typeof ORDINAL_UNITS): readonly NumberWord[] {
  return rows.map(([value, phrases]) => ({ phrases, part, value, ordinal: true }));
}

function scale(power: number, phrases: string, alone: string): readonly NumberWord[] {
  return [
    { phrases: wordList(phrases), part: 'scale', value: power },
    { phrases: wordList(alone), part: 'scale', value: power, alone: true },
  ];
}

/** Number words in all cases; a scale in the singular alone is one of it: "миллион рублей". */
export const RU_NUMBERS: PhraseTable<NumberWord> = {
  name: 'number',
  rows: [
    ...cardinals('unit', UNITS),
    ...cardinals('ten', TENS),
    ...cardinals('hundreds', HUNDREDS),
    ...ordinals('unit', ORDINAL_UNITS),
    ...ordinals('ten', ORDINAL_TENS),
    { phrases: forms('сот', ADJECTIVE), part: 'hundreds', value: 100, ordinal: true },
    { phrases: ['с лишним', 'с небольшим'], part: 'more', value: 0 },
    ...scale(3, 'тыс, тыс., тысячи, тысяч, тысячам, тысячами, тысячах', 'тысяча, тысячу, тысячей'),
    ...scale(
      6,
      'млн, млн., миллионы, миллионов, миллионам, миллионами, миллионах',
      'миллион, миллиона, миллиону, миллионом, миллионе',
    ),
    ...scale(
      9,
      'млрд, млрд., миллиарды, миллиардов, миллиардам, миллиардами, миллиардах',
      'миллиард, миллиарда, миллиарду, миллиардом, миллиарде',
    ),
    ...scale(
      12,
      'трлн, трлн., триллионы, триллионов, триллионам, триллионами, триллионах',
      'триллион, триллиона, триллиону, триллионом, триллионе',
    ),
  ],
};
