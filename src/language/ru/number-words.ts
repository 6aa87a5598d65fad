import type { PhraseTable } from '../../text/phrases.ts';
import type { NumberWord } from '../quantity-rules.ts';
import { wordList } from '../word-list.ts';
import { RU_NUMBER_IDIOMS } from './number-idioms.ts';

/** Cardinal numbers under a hundred in every case; "семью" is left out: it is a family too. */
const UNITS: readonly (readonly [number, string])[] = [
  [0, 'ноль, нуль, ноля, нуля, нолю, нулю'],
  [1, 'один, одна, одно, одного, одной, одному, одним, одном, одну'],
  [2, 'два, две, двух, двум, двумя'],
  [3, 'три, трех, трем, тремя'],
  [4, 'четыре, четырех, четырем, четырьмя'],
  [5, 'пять, пяти, пятью'],
  [6, 'шесть, шести, шестью'],
  [7, 'семь, семи'],
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
  [50, 'полсотни, полусотни, полусотне, полусотней'],
  [150, 'полтораста, полутораста'],
  [500, 'полтысячи, полутысячи, полутысяче, полутысячей'],
  [500000, 'полмиллиона, полумиллиона, полумиллиону, полумиллионом'],
  [500000000, 'полмиллиарда, полумиллиарда, полумиллиарду, полумиллиардом'],
  [500000000000, 'полтриллиона, полутриллиона'],
];

/** "Оба": two, only with what is counted. */
const BOTH = 'оба, обе, обоих, обеих, обоим, обеим, обоими, обеими';

/** Numbers that count persons by themselves: "двое погибли". */
const COLLECTIVE: readonly (readonly [number, string])[] = [
  [2, 'двое, двоих, двоим, двоими'],
  [3, 'трое, троих, троим, троими'],
  [4, 'четверо, четверых, четверым, четверыми'],
  [5, 'пятеро, пятерых, пятерым, пятерыми'],
  [6, 'шестеро, шестерых, шестерым, шестерыми'],
  [7, 'семеро, семерых, семерым, семерыми'],
  [8, 'восьмеро, восьмерых, восьмерым'],
  [9, 'девятеро, девятерых, девятерым'],
  [10, 'десятеро, десятерых, десятерым'],
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

const ORDINAL_HUNDREDS: readonly (readonly [number, readonly string[]])[] = [
  [100, forms('сот', ADJECTIVE)],
  [200, forms('двухсот', ADJECTIVE)],
  [300, forms('трехсот', ADJECTIVE)],
  [400, forms('четырехсот', ADJECTIVE)],
  [500, forms('пятисот', ADJECTIVE)],
  [600, forms('шестисот', ADJECTIVE)],
  [700, forms('семисот', ADJECTIVE)],
  [800, forms('восьмисот', ADJECTIVE)],
  [900, forms('девятисот', ADJECTIVE)],
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

/** Neighbours that make a range in one word, in one case: "два-три", "двух-трех". */
const NEIGHBOURS =
  '1 2, 2 3, 3 4, 4 5, 5 6, 5 7, 6 7, 7 8, 8 9, 8 10, 9 10, 10 12, 10 15, 15 20, 20 25, 20 30, 30 40, 40 50, 50 60, 60 70, 100 150, 100 200, 150 200, 200 300, 300 400, 400 500, 500 600';

function ranges(): readonly NumberWord[] {
  const all = new Map(
    [...UNITS, ...TENS, ...HUNDREDS].map(([value, forms]) => [value, wordList(forms)] as const),
  );
  return wordList(NEIGHBOURS).flatMap((pair): NumberWord[] => {
    const [low = 0, high = 0] = pair.split(' ').map(Number);
    const [first, second] = [all.get(low) ?? [], all.get(high) ?? []];
    const phrases = first.flatMap((a) => second.map((b) => `${a}-${b}`));
    if (phrases.length === 0) return [];
    const part = low < 20 ? 'unit' : low < 100 ? 'ten' : 'hundreds';
    return [{ phrases, part, value: low, upper: high }];
  });
}

/** "двадцатью семью": the instrumental of seven, which alone is a family too. */
function withSeven(): readonly NumberWord[] {
  return TENS.map(([value, phrases]) => ({
    phrases: [`${wordList(phrases).at(-1) ?? ''} семью`],
    part: 'ten',
    value: value + 7,
  }));
}

/** "две целых пять десятых", "пять десятых": decimals in words, with tenths. */
function decimals(): readonly NumberWord[] {
  const feminine = wordList(
    'ноль, одна, две, три, четыре, пять, шесть, семь, восемь, девять, десять',
  );
  const oblique = wordList(
    'ноля, одной, двух, трех, четырех, пяти, шести, семи, восьми, девяти, десяти',
  );
  const tenths = (words: readonly string[]): string[] =>
    words.slice(0, 10).map((word, i) => `${word} ${i === 1 ? 'десятая' : 'десятых'}`);
  const whole = (word: string, i: number): string[] =>
    i === 1 ? [`${word} целая`, `${word} целую`] : [`${word} целых`, `${word} целые`];
  return feminine.flatMap((_, unit) =>
    tenths(feminine).flatMap((tenth, i): NumberWord[] => {
      if (i === 0) return [];
      const phrases = whole(feminine[unit] as string, unit).map((head) => `${head} ${tenth}`);
      phrases.push(`${oblique[unit]} целых ${oblique[i]} десятых`);
      return [{ phrases, part: 'unit', value: Number(`${unit}.${i}`) }];
    }),
  );
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
    ...cardinals('unit', [[2, BOTH]]),
    ...COLLECTIVE.map(
      ([value, phrases]): NumberWord => ({
        phrases: wordList(phrases),
        part: 'unit',
        value,
        counts: 'человек',
      }),
    ),
    ...withSeven(),
    ...ranges(),
    ...decimals(),
    ...ordinals('hundreds', ORDINAL_HUNDREDS),
    { phrases: forms('тысячн', ADJECTIVE), part: 'scale', value: 3, ordinal: true, alone: true },
    ...RU_NUMBER_IDIOMS,
    { phrases: ['с лишним', 'с небольшим'], part: 'more', value: 0 },
    { phrases: ['с половиной'], part: 'half', value: 0 },
    { phrases: ['десятка'], part: 'scale', value: 1, led: true },
    { phrases: ['сотни'], part: 'scale', value: 2, led: true },
    { phrases: ['тысячи'], part: 'scale', value: 3, led: true },
    { phrases: wordList('десятков, десяткам, десятками, десятках'), part: 'scale', value: 1 },
    { phrases: wordList('сотен, сотням, сотнями, сотнях'), part: 'scale', value: 2 },
    ...scale(3, 'тыс, тыс., тысяч, тысячам, тысячами, тысячах', 'тысяча, тысячу, тысячей'),
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
