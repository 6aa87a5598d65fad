/** The stretch of a sentence between marks that cut clauses apart. */
import type { Annotation } from '../model/annotation.ts';
import { form, sentenceOf, type TokenRange } from './scope.ts';

/** Marks between clauses, dashes and quotation marks among them. */
export const CLAUSE_MARKS = ',;:()—-"，；：（）';
/** Marks between clauses that stand on their own. */
export const STRONG_MARKS = ';:()—"；：（）';

/** The tokens around a range up to the nearest of the marks on both sides, within its sentence. */
export function clauseAround(
  annotation: Annotation,
  range: TokenRange,
  marks: string = CLAUSE_MARKS,
): TokenRange {
  const sentence = sentenceOf(annotation, range.from);
  let from = range.from;
  let to = range.to;
  while (from > sentence.from && !isMark(annotation, from - 1, marks)) from--;
  while (to < sentence.to && !isMark(annotation, to, marks)) to++;
  return { from, to };
}

function isMark(annotation: Annotation, token: number, marks: string): boolean {
  const text = form(annotation, token);
  return text.length === 1 && marks.includes(text);
}
