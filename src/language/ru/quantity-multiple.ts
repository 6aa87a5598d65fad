import type { PhraseTable } from '../../text/phrases.ts';
import type { MultipleWord } from '../quantity-rules.ts';
import { wordList } from '../word-list.ts';

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

/** Multiples and parts of a whole in words; a bare "половина" or "четверть" is too often a time or a street. */
export const RU_MULTIPLES: PhraseTable<MultipleWord> = {
  name: 'quantity.multiple',
  rows: [
    { value: '2', phrases: wordList('вдвое') },
    { value: '3', phrases: wordList('втрое') },
    { value: '4', phrases: wordList('вчетверо') },
    { value: '5', phrases: wordList('впятеро') },
    { value: '10', phrases: wordList('вдесятеро') },
    doubled(
      '2',
      `удвоился, удвоилась, удвоилось, удвоились, удвоить, удвоил, удвоила, удвоили, удвоение,
      удвоения, удвоится, удвоятся, двукратный рост, двукратного роста, двукратное увеличение`,
    ),
    doubled(
      '3',
      `утроился, утроилась, утроилось, утроились, утроить, утроил, утроила, утроили, утроение,
      утроится, утроятся, трехкратный рост, трехкратного роста, трехкратное увеличение`,
    ),
    part('0.3333333333', 'одна треть, одной трети, одну треть, треть, трети'),
    part('0.6666666667', 'две трети, двух третей, двум третям'),
    part('0.75', 'три четверти, трех четвертей'),
    part('0.2', 'пятая часть, пятую часть, пятой части'),
    part('0.1', 'десятая часть, десятую часть, десятой части'),
  ],
};
