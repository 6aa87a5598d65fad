import type { PhraseTable } from '../../text/phrases.ts';
import type { MultipleWord } from '../quantity-rules.ts';
import { wordList } from '../word-list.ts';
import { RU_FRACTIONS } from './fraction-phrases.ts';
import { RU_PERCENT_WORDS } from './percent-words.ts';

const part = (value: string, phrases: string): MultipleWord => ({
  value,
  phrases: wordList(phrases),
  part: true,
});
const doubled = (value: string, phrases: string): MultipleWord => ({
  value,
  phrases: wordList(phrases),
  direction: 'up',
});

/** "двукратный рост": a multiple before the noun of change. */
const FOLD: readonly (readonly [string, string])[] = [
  ['2', 'двукратн'],
  ['2', 'двухкратн'],
  ['3', 'трехкратн'],
  ['4', 'четырехкратн'],
  ['5', 'пятикратн'],
  ['6', 'шестикратн'],
  ['10', 'десятикратн'],
];
const ENDINGS = wordList('ый, ого, ому, ым, ом, ое, ая, ой, ую');

function fold(direction: 'up' | 'down', nouns: string): readonly MultipleWord[] {
  return FOLD.map(([value, stem]) => ({
    value,
    direction,
    phrases: ENDINGS.flatMap((end) => wordList(nouns).map((noun) => `${stem}${end} ${noun}`)),
  }));
}
const FOLD_CHANGES = [
  ...fold(
    'up',
    `рост, роста, росту, ростом, росте, прирост, прироста, приростом, увеличение, увеличения,
    увеличению, увеличением, увеличении, повышение, повышения, повышением, превышение, превышения`,
  ),
  ...fold(
    'down',
    `снижение, снижения, снижению, снижением, сокращение, сокращения, сокращением, падение,
    падения, падением, уменьшение, уменьшения`,
  ),
];

/** Halves and quarters of other things: of a year, a match, a century. */
const NO_PARTS = [
  ...wordList('первая, вторая').flatMap((lead) => [`${lead} половина`, `${lead} четверть`]),
  ...wordList('первой, второй').flatMap((lead) => [`${lead} половины`, `${lead} половине`]),
  ...wordList('первую, вторую').map((lead) => `${lead} половину`),
  ...wordList(`
    первой четверти, второй четверти, третьей четверти, последней четверти, первую четверть,
    вторую четверть, последнюю четверть, четверть финала, четверти финала, четверть века,
    четверти века, вторые половины, дражайшая половина, последней трети, первой трети,
    последнюю треть
  `),
];

/** Multiples and parts of a whole in words. */
export const RU_MULTIPLES: PhraseTable<MultipleWord> = {
  name: 'quantity.multiple',
  rows: [
    { value: '2', phrases: wordList('вдвое') },
    { value: '3', phrases: wordList('втрое') },
    { value: '4', phrases: wordList('вчетверо') },
    { value: '5', phrases: wordList('впятеро') },
    { value: '6', phrases: wordList('вшестеро') },
    { value: '7', phrases: wordList('всемеро') },
    { value: '8', phrases: wordList('ввосьмеро') },
    { value: '10', phrases: wordList('вдесятеро') },
    ...FOLD_CHANGES,
    ...RU_PERCENT_WORDS,
    doubled(
      '2',
      `удвоился, удвоилась, удвоилось, удвоились, удвоить, удвоил, удвоила, удвоили, удвоение,
      удвоения, удвоению, удвоением, удвоится, удвоятся, удвоим, удвоит, удвоят, удваивается, удваиваются,
      удвоив, удвоенный`,
    ),
    doubled(
      '3',
      `утроился, утроилась, утроилось, утроились, утроить, утроил, утроила, утроили, утроение,
      утроится, утроятся, трехкратный рост, трехкратного роста, трехкратное увеличение`,
    ),
    doubled('4', 'учетверить, учетверился, учетверилась, учетверилось, учетверились, учетверится'),
    part(
      '0.3333333333',
      'одна треть, одной трети, одну треть, треть, трети, третью часть, третья часть',
    ),
    part('0.6666666667', 'две трети, двух третей, двум третям, двумя третями'),
    part('0.75', 'три четверти, трех четвертей, трем четвертям, тремя четвертями'),
    part('0.25', 'четверть, четверти, четвертью, одна четверть, одной четверти, одну четверть'),
    part('0.5', 'половина, половину, половины, половине, наполовину, вполовину'),
    ...RU_FRACTIONS.map(({ value, phrases }) => ({ value, phrases, part: true })),
    { value: '0', none: true, phrases: NO_PARTS },
    part('0.2', 'пятая часть, пятую часть, пятой части'),
    part('0.1', 'десятая часть, десятую часть, десятой части'),
  ],
};
