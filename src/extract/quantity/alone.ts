/** A number that is a clause by itself, in a system without blanks: a cell of a table, an answer, a list of sums. */
import { TOKEN_PUNCTUATION } from '../../model/annotation.ts';
import type { Measured } from './measured.ts';
import type { NumberSpan } from './number-span.ts';
import type { QuantityContext } from './quantity-context.ts';

/** Marks behind the number of an item in a list: "一、", "（二）", "3."; behind a number they part no clause. */
const ITEM_MARKS: ReadonlySet<string> = new Set([...'、.．)）]】']);
/** Marks that open or close a clause around a number. */
const CLAUSE_MARKS: ReadonlySet<string> = new Set([...',，。；;！？!?']);

/** The count that a number is which stands alone in its sentence, or between the marks of a clause. */
export function alone(
  context: QuantityContext,
  number: NumberSpan,
  last: NumberSpan,
): Measured | undefined {
  const { forms, flags, sentences, length } = context.input.tokens;
  if (number.ordinal || last.ordinal) return undefined;
  const { from } = number;
  const to = endOf(context, last);
  const isFirst = from === 0 || sentences[from - 1] !== sentences[from];
  const isLast = to >= length || sentences[to] !== sentences[from];
  const isPoint = (at: number): boolean => CLAUSE_MARKS.has(forms[at] as string);
  const ends = isLast || isPoint(to);
  if (!ends || ITEM_MARKS.has(forms[to] ?? '')) return undefined;
  const closes = isLast || to + 1 >= length || sentences[to + 1] !== sentences[from];
  const isMark = from > 0 && ((flags[from - 1] as number) & TOKEN_PUNCTUATION) !== 0;
  const isRange = number !== last;
  if (isRange && to > last.to) return { kind: 'count', from, to: last.to };
  if (isFirst && closes) return isYear(number) ? undefined : { kind: 'count', from, to };
  if (isRange || !(isFirst || (isMark && isPoint(from - 1)))) return undefined;
  return isWritten(number) ? { kind: 'count', from, to } : undefined;
}

/** Behind the word that closes a range: "20和30之间". */
function endOf({ input, grammar }: QuantityContext, { to }: NumberSpan): number {
  const { forms } = input.tokens;
  return grammar.rangeEnds?.has(`${forms[to] ?? ''}${forms[to + 1] ?? ''}`) ? to + 2 : to;
}

function isYear({ value, scale, words, digits }: NumberSpan): boolean {
  return !words && scale === 0 && digits === 4 && /^(?:1[89]|20)\d\d$/.test(value);
}

/** Long enough to be no mark of an item: in words with a power of ten, or a figure with decimals. */
function isWritten({ value, words, positional, scale, from, to }: NumberSpan): boolean {
  if (words) return !positional && to - from > 2;
  return scale > 0 || value.includes('.');
}
