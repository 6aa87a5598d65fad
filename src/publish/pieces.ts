import type { Span } from './sentence.ts';

/** A stretch of text between two boundaries, with the marks that cover it. */
export interface Piece<M extends Span> extends Span {
  readonly marks: readonly M[];
}

/** Splits `span` at every boundary of the marks, so that overlapping and nested marks each cover whole pieces. */
export function piecesOf<M extends Span>(span: Span, marks: readonly M[]): readonly Piece<M>[] {
  const inside = marks.filter((m) => m.start < span.end && span.start < m.end);
  const bounds = new Set([span.start, span.end]);
  for (const mark of inside) {
    bounds.add(Math.max(span.start, mark.start));
    bounds.add(Math.min(span.end, mark.end));
  }
  const sorted = [...bounds].sort((a, b) => a - b);
  return sorted.slice(1).map((end, i) => {
    const start = sorted[i] as number;
    return { start, end, marks: inside.filter((m) => m.start <= start && end <= m.end) };
  });
}
