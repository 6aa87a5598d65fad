import { wordList } from '../word-list.ts';

/** A part of one: its decimal with ten places, and the words for it. */
export interface FractionPhrases {
  readonly value: string;
  readonly phrases: readonly string[];
}

/** Numerators in their cases, in the feminine as fractions have them. */
const NUMERATORS: readonly (readonly [number, string])[] = [
  [1, 'одна десятая, одну десятую, одной десятой'],
  [2, 'две, двух, двум, двумя'],
  [3, 'три, трех, трем, тремя'],
  [4, 'четыре, четырех, четырем, четырьмя'],
  [5, 'пять, пяти, пятью'],
  [6, 'шесть, шести, шестью'],
  [7, 'семь, семи'],
  [8, 'восемь, восьми, восемью'],
  [9, 'девять, девяти, девятью'],
];
const DENOMINATORS = wordList('пят, шест, седьм, восьм, девят, десят');

/** "две пятых", "девятью десятыми", "одна десятая". */
function fractions(): readonly FractionPhrases[] {
  return DENOMINATORS.flatMap((stem, i) =>
    NUMERATORS.filter(([above]) => above < i + 5).map(([above, words]): FractionPhrases => {
      const phrases =
        above === 1
          ? wordList(words).map((phrase) => phrase.replace('десят', stem))
          : wordList(words).flatMap((word) =>
              wordList('ых, ым, ыми').map((ending) => `${word} ${stem}${ending}`),
            );
      return { value: String(Number((above / (i + 5)).toFixed(10))), phrases };
    }),
  );
}

/** Fractions of fifths to tenths in all cases: a multiple of their own, no number with its noun. */
export const RU_FRACTIONS: readonly FractionPhrases[] = fractions();
