import type { SayTerm } from './pen.ts';
import { isTerm } from './terms.ts';

/** The name of a field in the language of the page. */
export function fieldName(say: SayTerm, name: string): string {
  const term = `field-${name}`;
  return isTerm(term) ? say(term) : name;
}
