import { type Signal, signal } from '@preact/signals';
import type { Words } from '../../../../src/view/api.ts';
import type { PassageView } from '../../../../src/view/api-checks.ts';

/** The piece of evidence that is pointed at, in the text or in the working; both light it. */
export const pointed: Signal<number | undefined> = signal<number | undefined>(undefined);

/** A piece of a passage: plain, or lit by the evidence that covers it. */
export interface Piece {
  readonly text: string;
  /** Evidence that covers it, by index; the innermost first. */
  readonly lit: readonly number[];
  /** Evidence that begins here. */
  readonly begins: readonly number[];
}

/** A passage cut where its evidence begins and ends. */
export function piecesOf(passage: PassageView, evidence: readonly Words[]): readonly Piece[] {
  const here = evidence.flatMap((words, index) =>
    words.document === passage.document && words.start < passage.end && words.end > passage.start
      ? [{ index, start: words.start, end: words.end }]
      : [],
  );
  const edges = new Set([passage.start, passage.end]);
  for (const { start, end } of here) {
    edges.add(Math.max(start, passage.start));
    edges.add(Math.min(end, passage.end));
  }
  const cuts = [...edges].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, i) => {
    const to = cuts[i + 1] ?? passage.end;
    const over = here.filter(({ start, end }) => start <= from && end >= to);
    return {
      text: passage.text.slice(from - passage.start, to - passage.start),
      lit: over.toSorted((a, b) => a.end - a.start - (b.end - b.start)).map(({ index }) => index),
      begins: over.filter(({ start }) => start === from).map(({ index }) => index),
    };
  });
}
