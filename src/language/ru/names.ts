/** What Russian adds to the names of the reference: case forms, adjectives of states, more names. */
import type { NameForm, NameSupplement } from '../name-forms.ts';
import { inflectRussian } from './inflect.ts';
import { inflectAdjective } from './inflect-word.ts';
import { RU_DOUBTFUL, RU_METONYMS, RU_MORE_NAMES, RU_STATE_ADJECTIVES } from './states.ts';

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

function stateAdjectives(): Record<string, readonly NameForm[]> {
  return Object.fromEntries(
    Object.entries(RU_STATE_ADJECTIVES).map(([id, bases]) => [
      id,
      bases.flatMap((base) => adjectiveParadigm(base)),
    ]),
  );
}

/** Names by the rules of Russian. */
export const RU_NAMES: NameSupplement = {
  forms: inflectRussian,
  more: RU_MORE_NAMES,
  adjectives: stateAdjectives(),
  metonyms: RU_METONYMS,
  doubtful: RU_DOUBTFUL,
};
