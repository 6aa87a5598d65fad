import type { SayTerm } from './pen.ts';
import { TERMS } from './terms.ts';

/** Says a term in English. */
export const sayEnglish: SayTerm = (term, values = {}) => {
  const message = TERMS[term];
  const text =
    typeof message === 'string' ? message : message[values['count'] === 1 ? 'one' : 'other'];
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
};
