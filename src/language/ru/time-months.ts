import type { TimeWord } from '../time-rules.ts';
import { wordList } from '../word-list.ts';

/** Months as [nominative, genitive, dative, instrumental, prepositional], and what agencies cut them to. */
const MONTHS: readonly (readonly [string, string])[] = [
  ['январь, января, январю, январем, январе', 'янв, янв.'],
  ['февраль, февраля, февралю, февралем, феврале', 'фев, фев., февр, февр.'],
  ['март, марта, марту, мартом, марте', 'мар.'],
  ['апрель, апреля, апрелю, апрелем, апреле', 'апр, апр.'],
  ['май, мая, маю, маем, мае', ''],
  ['июнь, июня, июню, июнем, июне', ''],
  ['июль, июля, июлю, июлем, июле', ''],
  ['август, августа, августу, августом, августе', 'авг, авг.'],
  ['сентябрь, сентября, сентябрю, сентябрем, сентябре', 'сент, сент.'],
  ['октябрь, октября, октябрю, октябрем, октябре', 'окт, окт.'],
  ['ноябрь, ноября, ноябрю, ноябрем, ноябре', 'нояб, нояб.'],
  ['декабрь, декабря, декабрю, декабрем, декабре', 'дек, дек.'],
];

const FORMS = MONTHS.map(([full]) => wordList(full));

/** Months in all cases. */
export const RU_MONTHS: readonly TimeWord[] = MONTHS.map(([full, short], index) => ({
  is: 'MONTH',
  value: index + 1,
  phrases: [...wordList(full), ...wordList(short)],
}));

/** Two months in one word, in the same case: "январь-сентябрь", "ноябре-декабре". */
export const RU_MONTH_PAIRS: readonly TimeWord[] = FORMS.flatMap((first, a) =>
  FORMS.flatMap((last, b) =>
    a < b
      ? [
          {
            is: 'MONTHPAIR',
            value: `${a + 1}-${b + 1}`,
            phrases: first.map((form, at) => `${form}-${last[at]}`),
          },
        ]
      : [],
  ),
);
