/** What Russian adds to the names of the reference: their case forms, and those of adjectives. */
import type { NameForm, NameSupplement } from '../name-forms.ts';
import { inflectRussian } from './inflect.ts';
import { inflectAdjective } from './inflect-word.ts';
import { RU_DOUBTFUL } from './states.ts';

/** All forms of an adjective of three genders and the plural, once each, with their cases. */
export function adjectiveParadigm(masculine: string): readonly NameForm[] {
  const stem = masculine.slice(0, -2);
  const found = new Map<string, Set<NameForm['cases'][number]>>();
  for (const form of [`${stem}ий`, `${stem}ая`, `${stem}ое`, `${stem}ие`])
    for (const animate of [false, true])
      for (const { text, cases } of inflectAdjective(form, animate)) {
        const known = found.get(text) ?? new Set();
        for (const name of cases) known.add(name);
        found.set(text, known);
      }
  return [...found].map(([text, cases]) => ({ text, cases: [...cases] }));
}

/** Adjectives among the words for a state's people: "китайский", not "китаец". */
const ADJECTIVE = /[кн](?:ий|ый)$/;

/** Names by the rules of Russian. */
export const RU_NAMES: NameSupplement = {
  forms: inflectRussian,
  adjectiveForms: (masculine) => (ADJECTIVE.test(masculine) ? adjectiveParadigm(masculine) : []),
  doubtful: RU_DOUBTFUL,
};
