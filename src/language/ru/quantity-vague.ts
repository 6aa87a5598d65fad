import type { PhraseTable } from '../../text/phrases.ts';
import type { VagueWord } from '../quantity-rules.ts';
import { wordList } from '../word-list.ts';

const ENDS: Readonly<Record<string, string>> = {
  десят: 'ки, ков, кам, ками, ках',
  сот: 'ни, ен, ням, нями, нях',
  тысяч: 'и, -, ам, ами, ах',
  миллион: 'ы, ов, ам, ами, ах',
  миллиард: 'ы, ов, ам, ами, ах',
  триллион: 'ы, ов, ам, ами, ах',
};

function plural(stem: string): string[] {
  return wordList(ENDS[stem] ?? '').map((end) => stem + (end === '-' ? '' : end));
}

/** From a thousand times `lower` up: "сотни миллионов", with both nouns in all cases. */
function tens(stem: string, scale: string, zeros: number): VagueWord {
  const first = stem === 'десят' ? 10 : 100;
  const top = first * 10;
  const tail = '0'.repeat(zeros);
  return {
    phrases: plural(stem).map((word) => `${word} ${scale}`),
    lower: first + tail,
    upper: top + tail,
    upperInclusive: false,
  };
}

function several(phrases: string, lower: string, upper: string): VagueWord {
  const leads = wordList('несколько, нескольких, нескольким, несколькими');
  return {
    phrases: leads.flatMap((lead) => (phrases === '' ? [lead] : [`${lead} ${phrases}`])),
    lower,
    upper,
    upperInclusive: true,
  };
}

/** "пара тысяч": two, or about two. */
function couple(scale: string, zeros: number): VagueWord {
  const tail = '0'.repeat(zeros);
  return {
    phrases: wordList('пара, пару, пары, парой').map((lead) => `${lead} ${scale}`.trim()),
    lower: `2${tail}`,
    upper: `3${tail}`,
    upperInclusive: true,
  };
}

const exact = (value: string, phrases: string): VagueWord => ({
  phrases: wordList(phrases),
  lower: value,
  upper: value,
  upperInclusive: true,
});

/** Vague numbers with the bounds that are read into them: dozens ten to a hundred, "несколько" three to nine. */
export const RU_VAGUE: PhraseTable<VagueWord> = {
  name: 'quantity.vague',
  rows: [
    {
      none: true,
      lower: '0',
      upperInclusive: true,
      phrases: wordList(`
        несколько слов, нескольких слов, нескольких словах, несколькими словами, пару слов, пару фраз,
        несколько раз, нескольких раз
      `),
    },
    { phrases: plural('десят'), lower: '20', upper: '100', upperInclusive: false },
    { phrases: plural('сот'), lower: '100', upper: '1000', upperInclusive: false },
    { phrases: plural('тысяч'), lower: '1000', upper: '10000', upperInclusive: false },
    { phrases: plural('миллион'), lower: '1000000', upper: '1000000000', upperInclusive: false },
    {
      phrases: plural('миллиард'),
      lower: '1000000000',
      upper: '1000000000000',
      upperInclusive: false,
    },
    { phrases: plural('триллион'), lower: '1000000000000', upperInclusive: false },
    tens('десят', 'тысяч', 3),
    tens('сот', 'тысяч', 3),
    tens('десят', 'миллионов', 6),
    tens('сот', 'миллионов', 6),
    tens('десят', 'миллиардов', 9),
    tens('сот', 'миллиардов', 9),
    several('', '3', '9'),
    ...plural('десят').map((word) => several(word, '30', '90')),
    ...plural('сот').map((word) => several(word, '300', '900')),
    ...plural('тысяч').map((word) => several(word, '3000', '9000')),
    ...plural('миллион').map((word) => several(word, '3000000', '9000000')),
    ...plural('миллиард').map((word) => several(word, '3000000000', '9000000000')),
    { phrases: wordList('ряд, ряда'), lower: '3', upper: '9', upperInclusive: true },
    couple('десятков', 1),
    couple('сотен', 2),
    couple('тысяч', 3),
    couple('миллионов', 6),
    couple('миллиардов', 9),
    exact('10', 'десяток, десятка, десятку, десятком, десятке'),
    exact('100', 'сотня, сотню, сотней'),
  ],
};
