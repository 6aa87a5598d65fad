import { wordList } from '../word-list.ts';

/**
 * Units in the form that stands before a rough number ("процентов пять", "раза в два"), each with what it counts. Units
 * of time belong to the times; other nouns before a number are too often subjects of their own.
 */
export const INVERTED_UNITS: ReadonlyMap<string, string> = new Map(
  wordList(`
    процентов: процент, процента: процент, рублей: рубль, долларов: доллар, тонн: тонна,
    километров: километр, метров: метр, сантиметров: сантиметр, гектаров: гектар, литров: литр,
    килограммов: килограмм, килограмм: килограмм, баррелей: баррель, кубометров: кубометр,
    градусов: градус, человек: человек, штук: штука, тысяч: тысяча, миллионов: миллион,
    миллиардов: миллиард, раз: раз, раза: раз
  `).map((row) => {
    const [form = '', noun = ''] = row.split(': ');
    return [form, noun] as const;
  }),
);
