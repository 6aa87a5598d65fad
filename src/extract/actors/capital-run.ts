/** Runs of capitalised words: names that no list knows. */

import { FAMILY_NAMES, TITLES } from '../../language/tables.ts';
import { TOKEN_ALL_CAPITALS, TOKEN_GLUED } from '../../model/annotation.ts';
import { isCapital, type Lookup } from './lookup.ts';

/** End of a person's name that begins at `at`: two to five capitalised words with particles, hyphens and initials. */
export function personRunEnd(look: Lookup, at: number, most = 5): number {
  const { tokens } = look;
  const { notNames, organisationHeads, particles } = look.words;
  let to = at;
  let words = 0;
  while (to < tokens.length && words < most) {
    const form = tokens.forms[to] as string;
    if (
      isCapital(tokens, to) &&
      !notNames.has(form) &&
      !organisationHeads.has(form) &&
      !(
        words > 0 &&
        look.hit(TITLES, to) &&
        !initial(form) &&
        !particles.has(tokens.forms[to - 1] ?? '')
      )
    ) {
      to++;
      words++;
    } else if (
      words > 0 &&
      particles.has(form) &&
      isCapital(tokens, to + 1) &&
      !look.name('state', to)
    )
      to++;
    else if (
      words > 0 &&
      form === '-' &&
      isGlued(tokens, to) &&
      isGlued(tokens, to + 1) &&
      /^\p{L}/u.test(tokens.forms[to + 1] ?? '') &&
      !look.hit(FAMILY_NAMES, to + 1)
    ) {
      to += 2;
    } else break;
  }
  return to;
}

function initial(form: string): boolean {
  return /^\p{L}\.$/u.test(form);
}

function isGlued(tokens: Lookup['tokens'], at: number): boolean {
  return at < tokens.length && ((tokens.flags[at] as number) & TOKEN_GLUED) !== 0;
}

/** A name of an organisation: capitalised words around a head such as "Ministry", "Council"; or an acronym. */
export function organisationRun(
  look: Lookup,
  at: number,
): { to: number; head: boolean; acronym: boolean } | undefined {
  const { tokens } = look;
  const { organisationHeads } = look.words;
  if (!isCapital(tokens, at)) return undefined;
  let to = at;
  let head = false;
  let words = 0;
  while (to < tokens.length && words < 9) {
    const form = tokens.forms[to] as string;
    if (isCapital(tokens, to)) {
      if (words > 0 && look.hit(TITLES, to) && !(head && tokens.forms[to - 1] === 'of')) break;
      if (organisationHeads.has(form)) head = true;
      to++;
      words++;
    } else if (
      head &&
      (form === 'of' || form === 'for' || form === 'on') &&
      isCapital(tokens, afterThe(tokens, to + 1)) &&
      !look.words.notNames.has(tokens.forms[to + 1] ?? '')
    ) {
      to = afterThe(tokens, to + 1);
    } else if (head && form === 'and' && isCapital(tokens, to + 1) && words >= 3) to++;
    else if (
      !head &&
      form === 'and' &&
      (tokens.forms[at - 1] === 'the' || look.name('state', at - 1)) &&
      headFollows(look, to + 1)
    )
      to++;
    else if (
      form === '-' &&
      words > 0 &&
      isGlued(tokens, to) &&
      isCapital(tokens, to + 1) &&
      isGlued(tokens, to + 1)
    )
      to++;
    else break;
  }
  while (to > at + 1 && !isCapital(tokens, to - 1)) to--;
  const acronym = to === at + 1 && ((tokens.flags[at] as number) & TOKEN_ALL_CAPITALS) !== 0;
  return { to, head: head && words > 1, acronym };
}

/** "the Food and Drug Administration": the head stands behind the "and", right after capitalised words. */
function headFollows(look: Lookup, first: number): boolean {
  const { tokens } = look;
  for (let at = first; at < first + 4 && isCapital(tokens, at); at++) {
    if (look.name('state', at) || look.name('demonym', at) || look.name('organisation', at))
      return false;
    if (at > first && look.words.organisationHeads.has(tokens.forms[at] as string)) return true;
  }
  return false;
}

function afterThe(tokens: Lookup['tokens'], at: number): number {
  return tokens.forms[at] === 'the' ? at + 1 : at;
}
