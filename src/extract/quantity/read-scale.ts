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
    if (hit.row.signed && !isSigned(tokens, start)) break;
    if (hit.row.part === 'hundred' && !hyphen && power === 0) power += 2;
    else if (
      hit.row.part === 'scale' &&
      (!hit.row.glued || isGlued(tokens, hit.from) || (tokens.forms[hit.from] as string).length > 1)
    ) {
      if (hit.row.glued && power > 0) break;
      power += hit.row.value;
      // "5k" can be no unit, "5m" can.
      doubtful = isLetter(hit.row, tokens.forms[hit.from] as string) && hit.row.value !== 3;
    } else break;
    to = hit.to;
  }
  return { to, power, doubtful };
}

function isLetter({ glued }: NumberWord, form: string): boolean {
  return glued === true && form.length === 1;
}

/** "$2.1T": the sign of a currency stands right before the figures. */
function isSigned(tokens: Tokens, to: number): boolean {
  return /[$€£¥₹]$/.test(tokens.forms[to - 2] ?? '');
}
