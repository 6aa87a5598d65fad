/** Adjectives of states by form, made of the reference's once. */
import type { InflectedNameRules } from '../../language/inflected-names.ts';
import type { Reference } from '../../reference/reference.ts';

export interface StateAdjectives {
  /** State ids by any form of the adjective: "китайских". */
  readonly whole: ReadonlyMap<string, string>;
  /** State ids by its form within a joined adjective: "китайско". */
  readonly first: ReadonlyMap<string, string>;
}

const made = new WeakMap<Reference, StateAdjectives>();

/** The adjectives of a reference in Russian, the one language here whose adjectives are declined. */
export function stateAdjectives(reference: Reference, rules: InflectedNameRules): StateAdjectives {
  const known = made.get(reference);
  if (known) return known;
  const whole = new Map<string, string>();
  const first = new Map<string, string>();
  for (const { id, demonyms } of reference.facts.states)
    for (const word of demonyms.ru) {
      const forms = rules.adjectiveForms(word);
      for (const form of forms) whole.set(form, id);
      if (forms.length > 0) first.set(rules.joinedForm(word), id);
    }
  const all = { whole, first };
  made.set(reference, all);
  return all;
}
