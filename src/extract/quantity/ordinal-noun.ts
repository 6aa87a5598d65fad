/** Figures whose noun tells that they are ordinals: "на 24 месте", "во 2 туре", "2 этап". */
import { TOKEN_WORD } from '../../model/annotation.ts';
import type { NumberSpan } from './number-span.ts';
import type { QuantityContext } from './quantity-context.ts';

/** No rank, class or round is higher. */
const MOST = 100;

/**
 * Whether the noun behind a plain figure is in a case of the singular that no cardinal but one takes; only where the
 * language has a tagger and words bend.
 */
export function isOrdinalByNoun(context: QuantityContext, number: NumberSpan): boolean {
  const { grammar, index, input } = context;
  const { syntax, tokens } = input;
  const at = number.to;
  if (!syntax || !grammar.romanOrdinals || number.words || number.scale > 0) return false;
  if (!/^\d{1,3}$/.test(tokens.forms[number.from] as string) || at !== number.from + 1)
    return false;
  const value = Number(number.value);
  if (value < 2 || value > MOST || (value % 10 === 1 && value !== 11)) return false;
  if (((tokens.flags[at] ?? 0) & TOKEN_WORD) === 0) return false;
  if (tokens.sentences[at] !== tokens.sentences[number.from]) return false;
  if (index.unitFrom.has(at) || index.currencyFrom.has(at) || index.timeUnits.has(at)) return false;
  if (index.numberFrom.has(at) || syntax.upos(at) !== 'NOUN') return false;
  const fine = syntax.fine(at);
  if (!fine.includes('Number=Sing')) return false;
  if (/Case=(?:Loc|Dat|Ins)/.test(fine)) return true;
  const form = tokens.forms[at] as string;
  const isDictionary = syntax.lemma(at) === form && grammar.knownSingular?.(form) === undefined;
  return /Case=(?:Nom|Acc)/.test(fine) && isDictionary;
}

/** "21 и 22-й созывы", "5–9-е классы": the ending behind the last figure of a row is that of all. */
export function isOrdinalByRow(
  { grammar, input }: QuantityContext,
  number: NumberSpan,
  next: NumberSpan | undefined,
): boolean {
  const { forms } = input.tokens;
  if (!grammar.rowJoins || !next?.ordinal || next.words || number.words) return false;
  if (!/^\d{1,3}$/.test(forms[number.from] as string) || number.scale > 0) return false;
  if (!/^\d+-/.test(forms[next.from] as string)) return false;
  return next.from === number.to + 1 && grammar.rowJoins.has(forms[number.to] as string);
}
