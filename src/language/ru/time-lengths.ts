import type { TimeWord } from '../time-rules.ts';
import { wordList } from '../word-list.ts';

const ENDINGS = wordList('ый, ая, ое, ые, ого, ой, ому, ую, ым, ом, ых, ыми');

/** Numbers as the first half of an adjective, in words and in the figures that treaties and reports use. */
const COUNTS: readonly (readonly [number, string])[] = [
  [2, 'двух, 2-'],
  [3, 'трех, 3-'],
  [4, 'четырех, 4-'],
  [5, 'пяти, 5-'],
  [6, 'шести, 6-'],
  [7, 'семи, 7-'],
  [8, 'восьми, 8-'],
  [9, 'девяти, 9-'],
  [10, 'десяти, 10-'],
  [12, 'двенадцати, 12-'],
  [14, 'четырнадцати, 14-'],
  [15, 'пятнадцати, 15-'],
  [18, '18-'],
  [20, 'двадцати, 20-'],
  [24, '24-'],
  [30, 'тридцати, 30-'],
  [36, '36-'],
  [45, '45-'],
  [48, '48-'],
  [60, '60-'],
  [72, '72-'],
  [90, '90-'],
  [100, '100-'],
];

/** Stems of adjectives of length; years are left out: they are ages as often. */
const UNITS: readonly (readonly [string, string])[] = [
  ['hour', 'часов'],
  ['day', 'дневн'],
  ['week', 'недельн'],
  ['month', 'месячн'],
];

/** "трёхмесячный", "30-дневная": a number and a unit in one adjective, as "3 month". */
export const RU_LENGTH_WORDS: readonly TimeWord[] = COUNTS.flatMap(([count, heads]) =>
  UNITS.map(([unit, stem]) => ({
    is: 'LENGTHWORD',
    value: `${count} ${unit}`,
    phrases: wordList(heads).flatMap((head) => ENDINGS.map((ending) => head + stem + ending)),
  })),
);
