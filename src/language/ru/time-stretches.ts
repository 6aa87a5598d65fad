import type { TimeWord } from '../time-rules.ts';
import { wordList } from '../word-list.ts';

function words(is: string, rows: readonly (readonly [number | string, string])[]): TimeWord[] {
  return rows.map(([value, phrases]) => ({ is, value, phrases: wordList(phrases) }));
}

const ROMANS = wordList('xv, xvi, xvii, xviii, xix, xx, хх, xxi, ххi');
const ROMAN_VALUES = [15, 16, 17, 18, 19, 20, 20, 21, 21];
const TAILS = wordList('-й, -го, -му, -м, -ый, -ого, -ому, -ом');

/** "XX-го века": numbers of centuries with the ending of their case. */
const TAILED_ROMANS: readonly TimeWord[] = ROMANS.map((roman, index) => ({
  is: 'ROMAN',
  value: ROMAN_VALUES[index] as number,
  phrases: TAILS.map((tail) => roman + tail),
}));

/** Feasts with a fixed day that the reference leaves to languages. */
const FEASTS: readonly TimeWord[] = words('HOLIDAY', [
  ['02-23', 'день защитника отечества, дня защитника отечества, дню защитника отечества'],
  ['03-08', 'международный женский день, международного женского дня, международному женскому дню'],
  ['04-12', 'день космонавтики, дня космонавтики, дню космонавтики'],
  ['05-01', 'первомай, первомая, первомаю'],
  ['05-09', 'днем победы'],
  ['06-12', 'днем россии'],
  ['09-01', 'день знаний, дня знаний, дню знаний, днем знаний'],
  [
    '11-04',
    'день народного единства, дня народного единства, дню народного единства, днем народного единства',
  ],
  [
    '12-12',
    'день конституции россии, дня конституции россии, день конституции рф, дня конституции рф',
  ],
  ['12-25', 'католическое рождество, католического рождества, католическому рождеству'],
  ['01-07', 'православное рождество, православного рождества, православному рождеству'],
]);

/** The first of January; in "в новом году" the words mean the year. */
const NEW_YEAR: readonly TimeWord[] = words('NEWYEAR', [
  ['01-01', 'новый год, нового года, новому году, новым годом'],
]);

const JUBILEE_WORDS: Readonly<Record<number, string>> = {
  5: 'пяти',
  10: 'десяти',
  15: 'пятнадцати',
  20: 'двадцати',
  25: 'двадцатипяти',
  30: 'тридцати',
  40: 'сорока',
  50: 'пятидесяти',
  60: 'шестидесяти',
  70: 'семидесяти',
  75: 'семидесятипяти',
  80: 'восьмидесяти',
  90: 'девяносто',
  100: 'сто',
};
const LAST_JUBILEE = 100;

/** "80-летие", "тридцатилетию": so many years since an event. */
const JUBILEES: readonly TimeWord[] = Array.from({ length: LAST_JUBILEE - 1 }, (_, index) => {
  const years = index + 2;
  const word = JUBILEE_WORDS[years];
  const heads = [`${years}-`, ...(word === undefined ? [] : [word])];
  const endings = wordList('летие, летия, летию, летием, летии');
  return {
    is: 'JUBILEE',
    value: years,
    phrases: heads.flatMap((head) => endings.map((ending) => head + ending)),
  };
});

/** Stretches and moments that stand beside days and years: plans, parts of a day, times spoken of. */
export const RU_STRETCHES: readonly TimeWord[] = [
  ...TAILED_ROMANS,
  ...FEASTS,
  ...NEW_YEAR,
  ...JUBILEES,
  ...words('MINUTEWORD', [['minute', 'минута, минуты, минут, минуте, минутам']]),
  ...words('DAYHALF', [
    ['am', 'утра'],
    ['pm', 'вечера'],
  ]),
  ...words('MANY', [
    [
      'X',
      `многие, многих, многими, долгие, долгих, долгими, разные, разных, прежние, прежних,
      предыдущие, предыдущих, последующие, последующих, отдельные, отдельных`,
    ],
  ]),
  ...words('CENTURIES', [['century', 'века, веков, веках, веками, вв., столетий, столетиях']]),
  ...words('TENDAYS', [['ten', 'декада, декады, декаде, декаду, декадой']]),
  ...words('FIVEYEAR', [['plan', 'пятилетка, пятилетки, пятилетке, пятилетку, пятилеткой']]),
  ...words('PLANWORD', [['plan', 'план, плана, плану, планом, плане']]),
  ...words('EVE', [[-1, 'накануне']]),
  ...words('THATTIME', [['PAST_REF', 'то время, тот период']]),
  ...words('BEFOREAFTER', [
    [-1, 'до'],
    [1, 'после'],
  ]),
  ...words('OUTBREAK', [['START', 'начало, начала, началу, началом, начале, день, дня']]),
  ...words('ANNIVERSARY', [[1, 'годовщина, годовщины, годовщине, годовщину, годовщиной']]),
  ...words('NIGHTS', [
    ['TMO', 'утрам'],
    ['TEV', 'вечерам'],
    ['TNI', 'ночам'],
    ['WE', 'выходным'],
  ]),
  ...words('WHOLEDAYS', [[1, 'выходные, выходных']]),
];
