/** What the readings of lists share: marks, joining words, and small counts. */
import { type Annotation, type QuantityMention, TOKEN_GLUED } from '../../model/annotation.ts';
import type { Span } from '../derivation.ts';
import { covering, form, isMarked, startingAt, wordHits } from '../scope.ts';

/** Numbers above this are not followed by a complete list of names. */
const LARGEST = 30;

/** A stated number and the items that its list holds. */
export interface Listed {
  readonly count: number;
  readonly span: Span;
  readonly items: readonly Span[];
}

/** A whole number between two and thirty, told as it is. */
export function isSmallCount({ quantity }: QuantityMention): boolean {
  const value = Number(quantity.written);
  return (
    quantity.kind === 'count' &&
    !quantity.soft &&
    !quantity.writtenUpper &&
    !quantity.approximate &&
    quantity.lower === quantity.upper &&
    Number.isInteger(value) &&
    value >= 2 &&
    value <= LARGEST
  );
}

/** "two of the three leaders", "at least three countries": the list need not be the whole. */
export function isPartial(annotation: Annotation, { from, to }: QuantityMention): boolean {
  for (let i = from - 1; i <= to; i++) if (isMarked(annotation, 'partial', i)) return true;
  return startingAt(wordHits(annotation, 'binding'), to)?.row.role === 'of';
}

/** A comma of any script. */
export function isComma(annotation: Annotation, at: number): boolean {
  return /^[,，、]$/.test(form(annotation, at));
}

/** A dash between words, not within one. */
export function isDash(annotation: Annotation, at: number): boolean {
  const mark = form(annotation, at);
  if (mark === '—' || mark === '--' || mark === '——') return true;
  return mark === '-' && ((annotation.tokens.flags[at] as number) & TOKEN_GLUED) === 0;
}

/** A mark that ends a clause, or the end of the text. */
export function endsClause(annotation: Annotation, at: number): boolean {
  return /^(?:[.;:,)!?。；：，）！？]|)$/.test(form(annotation, at)) || isDash(annotation, at);
}

/** The token behind a word that joins the last item to a list; undefined where none stands there. */
export function afterJoining(annotation: Annotation, at: number): number | undefined {
  return startingAt(wordHits(annotation, 'joining'), at)?.to;
}

/** Whether a name begins or goes on at a token. */
export function isInName(annotation: Annotation, at: number): boolean {
  return covering(annotation.mentions, at) !== undefined;
}
