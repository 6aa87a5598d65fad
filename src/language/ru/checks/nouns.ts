import { nounForms } from '../noun-forms.ts';

/** The nouns of a list in all their forms, each once. */
export function nouns(list: string): readonly string[] {
  return [...new Set(nounForms(list).map(({ text }) => text))];
}
