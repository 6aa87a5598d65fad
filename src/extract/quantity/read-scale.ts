import type { NumberWord } from '../../language/quantity-rules.ts';
import type { PhraseHit, Tokens } from '../../model/annotation.ts';
import { isGlued } from './figure-form.ts';

/** Scale words after a figure, also with a hyphen ("240-million"). */
export function readScale(
  tokens: Tokens,
  start: number,
  words: ReadonlyMap<number, PhraseHit<NumberWord>>,
): { to: number; power: number; doubtful: boolean } {
  let to = start;
  let power = 0;
  let doubtful = false;
  for (;;) {
    const hyphen = tokens.forms[to] === '-' && isGlued(tokens, to) && isGlued(tokens, to + 1);
    const hit = words.get(hyphen ? to + 1 : to);
    if (!hit || hit.row.ordinal) break;
    if (hit.row.part === 'hundred' && !hyphen && power === 0) power += 2;
    else if (
      hit.row.part === 'scale' &&
      (!hit.row.glued || isGlued(tokens, hit.from) || (tokens.forms[hit.from] as string).length > 1)
    ) {
      if (hit.row.glued && power > 0) break;
      power += hit.row.value;
      doubtful = hit.row.glued === true && (tokens.forms[hit.from] as string).length === 1;
    } else break;
    to = hit.to;
  }
  return { to, power, doubtful };
}
