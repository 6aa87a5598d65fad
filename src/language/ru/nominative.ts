/** From a name as written back to its nominative: candidates are inflected forward and compared. */
import type { GrammaticalCase } from '../../model/annotation.ts';
import { inflectFamily, inflectGiven } from './inflect-person.ts';

/** Endings to cut and to put in their place, most likely first. */
const MALE: readonly (readonly [string, readonly string[]])[] = [
  ['ого', ['ий', 'ый', 'ой']],
  ['ому', ['ий', 'ый', 'ой']],
  ['ым', ['', 'ый', 'ой']],
  ['им', ['ий']],
  ['ом', ['', 'ий']],
  ['ем', ['', 'й', 'ь']],
  ['ей', ['я']],
  ['ой', ['а']],
  ['ы', ['а']],
  ['и', ['а', 'я']],
  ['у', ['', 'а']],
  ['ю', ['й', 'ь', 'я']],
  ['а', ['', 'а']],
  ['я', ['й', 'ь']],
  ['е', ['', 'й', 'а']],
];

const FEMALE: readonly (readonly [string, readonly string[]])[] = [
  ['ской', ['ская']],
  ['скую', ['ская']],
  ['ой', ['а']],
  ['ую', ['ая']],
  ['у', ['а']],
  ['ы', ['а']],
  ['и', ['я', 'а', 'ия']],
  ['ей', ['я', 'а']],
  ['ю', ['я']],
  ['е', ['а', 'я']],
];

/** The nominative of a name written in one of these cases; the word itself where nothing fits. */
export function nominativeOf(
  word: string,
  part: 'given' | 'family',
  female: boolean,
  cases: readonly GrammaticalCase[] | undefined,
): string {
  if (!cases || cases.length === 0 || (cases.includes('nom') && cases.length === 1)) return word;
  const inflect = part === 'family' ? inflectFamily : inflectGiven;
  const oblique: readonly GrammaticalCase[] = cases.filter((name) => name !== 'nom');
  for (const [ending, replacements] of female ? FEMALE : MALE) {
    if (!word.endsWith(ending) || word.length - ending.length < 2) continue;
    for (const replacement of replacements) {
      const candidate = word.slice(0, -ending.length) + replacement;
      if (candidate === word) continue;
      const fits = inflect(candidate, female).some(
        (form) => form.text === word && form.cases.some((name) => oblique.includes(name)),
      );
      if (fits) return candidate;
    }
  }
  return word;
}
