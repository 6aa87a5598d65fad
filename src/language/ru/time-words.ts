import type { PhraseTable } from '../../text/phrases.ts';
import type { TimeWord } from '../time-rules.ts';
import { wordList } from '../word-list.ts';
import { RU_TIME_ADJECTIVES } from './time-adjectives.ts';
import { RU_LENGTH_WORDS } from './time-lengths.ts';
import { RU_MONTH_PAIRS, RU_MONTHS } from './time-months.ts';
import { RU_POINTERS } from './time-pointers.ts';
import { RU_STRETCHES } from './time-stretches.ts';

/** Rows of one class from [value, "phrase, phrase"] lines. */
function words(
  is: string,
  rows: readonly (readonly [number | string, string])[],
  doubtful = false,
): TimeWord[] {
  return rows.map(([value, phrases]) => ({
    is,
    value,
    phrases: wordList(phrases),
    ...(doubtful ? { doubtful } : {}),
  }));
}

const WEEKDAYS = [
  ...words('WEEKDAY', [
    [1, 'понедельник, понедельника, понедельнику, понедельником, понедельнике'],
    [2, 'вторник, вторника, вторнику, вторником, вторнике'],
    [4, 'четверг, четверга, четвергу, четвергом, четверге'],
    [5, 'пятница, пятницы, пятнице, пятницу, пятницей'],
    [6, 'суббота, субботы, субботе, субботу, субботой'],
    [7, 'воскресенье, воскресенья, воскресенью, воскресеньем'],
  ]),
  // "среда" is surroundings too: it takes a date beside it, or "в", "на" before.
  ...words('WEEKDAY', [[3, 'среда, среды, среде, средой']], true),
  ...words('LEDWEEKDAY', [[3, 'среду']]),
  ...words('WEEKDAYS', [
    [1, 'понедельникам'],
    [2, 'вторникам'],
    [3, 'средам'],
    [4, 'четвергам'],
    [5, 'пятницам'],
    [6, 'субботам'],
    [7, 'воскресеньям'],
  ]),
];

/** Units: forms of one, forms of many, and forms that may be either. */
const UNIT_FORMS: readonly (readonly [string, string, string, string])[] = [
  ['day', 'день, дня, дню, днем, дне', 'дни, дней, дням, днями, днях, суток', 'сутки, суткам'],
  ['week', 'неделя, неделе, неделю, неделей', 'недель, неделям, неделями, неделях', 'недели'],
  [
    'month',
    'месяц, месяца, месяцу, месяцем, месяце',
    'месяцы, месяцев, месяцам, месяцами, месяцах, мес.',
    '',
  ],
  [
    'quarter',
    'квартал, квартала, кварталу, кварталом, квартале, кв.',
    'кварталы, кварталов, кварталам, кварталами',
    '',
  ],
  ['year', 'год, года, году, годом, годе, г, г.', 'лет, летам, годам', ''],
  [
    'decade',
    'десятилетие, десятилетию, десятилетием, десятилетии',
    'десятилетий, десятилетиям, десятилетиями, десятилетиях',
    'десятилетия',
  ],
  [
    'century',
    'век, веку, веком, веке, столетие, столетию, столетием, столетии, в.',
    'веков, векам, веками, веках, столетий, столетиями, столетиях, вв.',
    'века, столетия',
  ],
  ['hour', 'час, часу, часом, часе', 'часы, часов, часам, часами, часах', 'часа'],
  ['minute', 'минута, минуте, минуту, минутой', 'минут, минутам, минутами, минутах', 'минуты'],
  ['second', 'секунду, секундой', 'секунд, секундами', 'секунды'],
];

const UNITS = [
  ...words(
    'UNIT',
    UNIT_FORMS.map(([unit, one, , both]) => [unit, join(one, both)]),
  ),
  ...words(
    'UNITS',
    UNIT_FORMS.map(([unit, , many, both]) => [unit, join(many, both)]),
  ),
  ...words('YEARWORD', [['year', 'год, года, году, годом, годе, г, г.']]),
  ...words('YEARSWORD', [['year', 'годы, годов, годами, годах, гг, гг.']]),
  ...words('WEEKEND', [['weekend', 'выходные, выходных, выходным']]),
  ...words('HALFYEAR', [['half', 'полугодие, полугодия, полугодию, полугодием, полугодии']]),
  ...words('HALF', [['half', 'половина, половины, половине, половину, половиной']]),
  ...words('HALFUNIT', [
    ['year', 'полгода, полугода'],
    ['hour', 'полчаса, получаса'],
    ['century', 'полвека, полувека'],
    ['month', 'полмесяца'],
  ]),
  ...words('PERUNIT', [
    ['year', 'год'],
    ['quarter', 'квартал'],
    ['month', 'месяц'],
    ['week', 'неделю'],
    ['day', 'день, сутки'],
    ['hour', 'час'],
  ]),
  ...words('FISCAL', [
    [
      'fiscal',
      `финансовый год, финансового года, финансовому году, финансовым годом, финансовом году,
      фискальный год, фискального года, фискальном году`,
    ],
  ]),
];

function join(first: string, second: string): string {
  return [first, second].filter((part) => part !== '').join(', ');
}

const SEASONS = [
  ...words('SEASON', [
    ['SP', 'весной, весною'],
    ['SU', 'летом'],
    ['FA', 'осенью'],
    ['WI', 'зимой, зимою'],
  ]),
  ...words(
    'SEASON',
    [
      ['SP', 'весна, весны, весне, весну'],
      ['SU', 'лето, лета, лету, лете'],
      ['FA', 'осень, осени'],
      ['WI', 'зима, зимы, зиме, зиму'],
    ],
    true,
  ),
];

/** Romans as written with Latin and with Cyrillic letters. */
const ROMANS = words('ROMAN', [
  [1, 'i'],
  [2, 'ii'],
  [3, 'iii'],
  [4, 'iv'],
  [5, 'v'],
  [6, 'vi'],
  [7, 'vii'],
  [8, 'viii'],
  [9, 'ix'],
  [10, 'x, х'],
  [11, 'xi'],
  [12, 'xii'],
  [13, 'xiii'],
  [14, 'xiv'],
  [15, 'xv'],
  [16, 'xvi'],
  [17, 'xvii'],
  [18, 'xviii'],
  [19, 'xix'],
  [20, 'xx, хх'],
  [21, 'xxi, ххi'],
]);

function decade(value: number, stem: string): readonly [number, string] {
  return [
    value,
    wordList('ые, ых, ым, ыми')
      .map((end) => stem + end)
      .join(', '),
  ];
}

/** Words that are a time by themselves. */
const WHOLE = [
  ...words('SETWORD', [
    ['P1D', 'ежедневно, ежесуточно, каждодневно'],
    ['P1W', 'еженедельно'],
    ['P1M', 'ежемесячно'],
    ['P3M', 'ежеквартально'],
    ['P1Y', 'ежегодно'],
  ]),
  ...words('DECADEWORD', [
    decade(20, 'двадцат'),
    decade(30, 'тридцат'),
    decade(40, 'сороков'),
    decade(50, 'пятидесят'),
    decade(60, 'шестидесят'),
    decade(70, 'семидесят'),
    decade(80, 'восьмидесят'),
    decade(90, 'девяност'),
  ]),
  ...words('HOLIDAY', [
    ['05-09', 'день победы, дня победы, дню победы, днем победы'],
    ['06-12', 'день россии, дня россии, дню россии, днем россии'],
  ]),
];

/** Every word that takes part in a time. */
export const RU_TIME_WORDS: PhraseTable<TimeWord> = {
  name: 'time.word',
  rows: [
    ...RU_MONTHS,
    ...RU_MONTH_PAIRS,
    ...WEEKDAYS,
    ...UNITS,
    ...RU_LENGTH_WORDS,
    ...SEASONS,
    ...ROMANS,
    ...RU_POINTERS,
    ...WHOLE,
    ...RU_STRETCHES,
    ...RU_TIME_ADJECTIVES,
  ],
};
