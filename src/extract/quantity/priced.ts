/** Names of currencies that count as such by what stands around: "cost five pounds", "dollar 22.5 million". */
import type { CurrencyWord } from '../../language/quantity-rules.ts';
import { type PhraseHit, TOKEN_GLUED, TOKEN_NUMBER } from '../../model/annotation.ts';
import type { NumberSpan } from './number-span.ts';
import type { QuantityContext } from './quantity-context.ts';

/** How many words before a number a word of paying may stand. */
const REACH = 6;

/** Whether a word of paying stands before a number in its sentence: "pounds" are money then, no weight. */
export function isPriced({ input, grammar }: QuantityContext, at: number): boolean {
  if (!grammar.moneyLeads) return false;
  const { forms, sentences } = input.tokens;
  for (let back = at - 1; back >= Math.max(0, at - REACH); back--) {
    if (sentences[back] !== sentences[at]) return false;
    if (grammar.moneyLeads.has(forms[back] as string)) return true;
  }
  return false;
}

/** From this scale on the name of a currency may stand before its amount without any sign. */
const LEAST_SCALE = 6;

/** "dollar 22.5 million": a currency's name before a large amount, where no number stands before the name. */
export function leadingName(
  { index, input }: QuantityContext,
  number: NumberSpan,
  last: NumberSpan,
): PhraseHit<CurrencyWord> | undefined {
  const hit = last.scale < LEAST_SCALE ? undefined : index.currencyTo.get(number.from);
  if (hit?.row.place !== 'after' || hit.row.power !== undefined) return undefined;
  const { flags } = input.tokens;
  const isTaken = index.numberTo.has(hit.from) || ((flags[hit.from - 1] ?? 0) & TOKEN_NUMBER) !== 0;
  return isTaken ? undefined : hit;
}

/** "5$": a sign glued to the figure before it and to none behind. */
export function isTrailing({ input }: QuantityContext, sign: PhraseHit<CurrencyWord>): boolean {
  const { flags } = input.tokens;
  const glued = (at: number): boolean => ((flags[at] ?? 0) & TOKEN_GLUED) !== 0;
  const isBefore = glued(sign.to) && ((flags[sign.to] ?? 0) & TOKEN_NUMBER) !== 0;
  return sign.to === sign.from + 1 && glued(sign.from) && !isBefore;
}
