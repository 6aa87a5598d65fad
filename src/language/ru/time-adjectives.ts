import type { TimeWord } from '../time-rules.ts';
import { wordList } from '../word-list.ts';

/** Endings of adjectives by their kind, all genders, numbers and cases. */
const HARD = wordList('ый, ая, ое, ые, ого, ой, ому, ую, ым, ом, ых, ыми');
const VELAR = wordList('ий, ая, ое, ие, ого, ой, ому, ую, им, ом, их, ими');
const SOFT = wordList('ий, яя, ее, ие, его, ей, ему, юю, им, ем, их, ими');

function forms(stems: string, endings: readonly string[]): readonly string[] {
  return wordList(stems).flatMap((stem) => endings.map((ending) => stem + ending));
}

const MONTH_STEMS = wordList(`
  январск, февральск, мартовск, апрельск, майск, июньск, июльск, августовск, сентябрьск,
  октябрьск, ноябрьск, декабрьск
`);

const MONTH_ADJECTIVES: readonly TimeWord[] = MONTH_STEMS.map((stem, index) => ({
  is: 'MONTHADJ',
  value: index + 1,
  phrases: forms(stem, VELAR),
}));

/** "вчерашний", "прошлогодний", "ежегодный": adjectives made of pointers and of recurring times. */
const POINTER_ADJECTIVES: readonly TimeWord[] = [
  { is: 'DAYADJ', value: -1, phrases: forms('вчерашн', SOFT) },
  { is: 'DAYADJ', value: -2, phrases: forms('позавчерашн', SOFT) },
  { is: 'DAYADJ', value: 1, phrases: forms('завтрашн', SOFT) },
  { is: 'TODAYADJ', value: 0, phrases: forms('сегодняшн', SOFT) },
  { is: 'YEARADJ', value: -1, phrases: forms('прошлогодн', SOFT) },
  { is: 'YEARADJ', value: -2, phrases: forms('позапрошлогодн', SOFT) },
  { is: 'SETWORD', value: 'P1D', phrases: forms('ежедневн, ежесуточн, каждодневн', HARD) },
  { is: 'SETWORD', value: 'P1W', phrases: forms('еженедельн', HARD) },
  { is: 'SETWORD', value: 'P1M', phrases: forms('ежемесячн', HARD) },
  { is: 'SETWORD', value: 'P3M', phrases: forms('ежеквартальн', HARD) },
  { is: 'SETWORD', value: 'P1Y', phrases: forms('ежегодн', HARD) },
];

/** Numbers as the first half of an adjective of years, in words and in figures. */
const YEAR_HEADS: readonly (readonly [number, string])[] = [
  [2, 'двух, 2-'],
  [3, 'трех, 3-'],
  [4, 'четырех, 4-'],
  [5, 'пяти, 5-'],
  [6, 'шести, 6-'],
  [7, 'семи, 7-'],
  [8, 'восьми, 8-'],
  [9, 'девяти, 9-'],
  [10, 'десяти, 10-'],
  [11, 'одиннадцати, 11-'],
  [12, 'двенадцати, 12-'],
  [13, 'тринадцати, 13-'],
  [14, 'четырнадцати, 14-'],
  [15, 'пятнадцати, 15-'],
  [16, '16-'],
  [17, '17-'],
  [18, '18-'],
  [20, 'двадцати, 20-'],
  [25, 'двадцатипяти, 25-'],
  [30, 'тридцати, 30-'],
  [35, '35-'],
  [40, 'сорока, 40-'],
  [45, '45-'],
  [50, 'пятидесяти, 50-'],
  [60, 'шестидесяти, 60-'],
  [70, 'семидесяти, 70-'],
  [75, '75-'],
  [80, 'восьмидесяти, 80-'],
  [90, 'девяносто, 90-'],
  [99, 'девяностодевяти, 99-'],
  [100, 'сто, 100-'],
];

const YEAR_LENGTHS: readonly TimeWord[] = YEAR_HEADS.map(([count, heads]) => ({
  is: 'YEARLENGTH',
  value: `${count} year`,
  phrases: wordList(heads).flatMap((head) => SOFT.map((ending) => `${head}летн${ending}`)),
}));

const M = ['', ...wordList('а, у, ом, е, ы, ов, ам, ами, ах')];
const F = wordList('а, ы, и, е, у, ой, ей, ам, ами, ах');
const IE = wordList('ие, ия, ию, ием, ии, ий, иям, иями, иях');
const IA = wordList('ия, ии, ию, ией, ий, иям, иями, иях');

/** What lasts so many years; of a person the same adjective tells the age. */
const LASTING: readonly TimeWord[] = [
  {
    is: 'LASTING',
    value: 0,
    phrases: [
      ...forms(
        `план, срок, контракт, договор, период, перерыв, цикл, опыт, минимум, максимум, мандат,
        кредит, бюджет, конфликт, горизонт, процесс, рост, режим, стаж, интервал, пакт, этап,
        проект, переговор, рубеж, марафон, график, тренд, карантин, запрет`,
        M,
      ),
      ...forms(
        'программ, виз, войн, пауз, дружб, работ, блокад, аренд, отсрочк, гонк, борьб, осад, служб, экспедиц',
        F,
      ),
      ...forms(
        `соглашен, правлен, пребыван, партнерств, сотрудничеств, отсутств, председательств,
        президентств, противостоян, лидерств, заключен, обязательств`,
        [...IE, ...wordList('о, а, у, ом, е')],
      ),
      ...forms(
        'истор, стратег, санкц, облигац, концесс, мисс, гарант, традиц, карьер, перспектив',
        [...IA, ...F],
      ),
      ...wordList(`
        мораторий, моратория, мораторию, мораторием, моратории, займа, займу, займом, займы,
        отношения, отношений, отношениям, отношениях, подготовки, подготовку, подготовка,
        цели, цель, путь, пути, жизни, связи, связей, диалог, диалога, заем
      `),
    ],
  },
];

/** Adjectives that stand between "пятилетний" and what lasts. */
const BETWEEN: readonly TimeWord[] = [
  {
    is: 'LASTINGADJ',
    value: 0,
    phrases: [
      ...forms(
        `совместн, государственн, национальн, торгов, инвестиционн, визов, финансов, тюремн, кредитн,
        межправительственн, испытательн`,
        HARD,
      ),
      ...forms('стратегическ, экономическ, политическ, российск, китайск, президентск', VELAR),
    ],
  },
];

/** Occasions of one day: "сегодняшняя встреча" is today's, "сегодняшняя жизнь" is that of our time. */
const OCCASIONS: readonly TimeWord[] = [
  {
    is: 'OCCASION',
    value: 0,
    phrases: [
      ...forms('визит, саммит, разговор, брифинг, форум, парад, диалог, обмен, прием, пленум', M),
      ...forms('встреч, бесед, пресс-конференц, церемон, дискусс, повестк, сесс, публикац', [
        ...IA,
        ...F,
      ]),
      ...forms('заседан, совещан, мероприят, подписан, выступлен, голосован, решен', IE),
      ...wordList(`
        переговоры, переговоров, переговорам, переговорами, переговорах, обсуждение, обсуждения,
        обсуждении, консультации, консультаций, консультациях, соглашение, соглашения, указ, указа
      `),
    ],
  },
];

/** "годичный", "месячный": one of a unit in one adjective; "квартальный" and "суточный" are none. */
const ONE_UNIT: readonly TimeWord[] = [
  { is: 'LENGTHWORD', value: '1 year', phrases: forms('годичн', HARD) },
  { is: 'LENGTHWORD', value: '1.5 year', phrases: forms('полуторагодичн', HARD) },
  { is: 'LENGTHWORD', value: '2 year', phrases: forms('двухгодичн', HARD) },
  { is: 'LENGTHWORD', value: '3 year', phrases: forms('трехгодичн', HARD) },
];

/** Adjectives that tell a time. */
export const RU_TIME_ADJECTIVES: readonly TimeWord[] = [
  ...MONTH_ADJECTIVES,
  ...POINTER_ADJECTIVES,
  ...YEAR_LENGTHS,
  ...LASTING,
  ...BETWEEN,
  ...OCCASIONS,
  ...ONE_UNIT,
];
