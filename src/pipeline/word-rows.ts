import type { Annotation } from '../model/annotation.ts';

/** A sentence as `annotate` prints it. */
interface SentenceRow {
  readonly start: number;
  readonly end: number;
}

/** A word as `annotate` prints it; the grammar is null where the language has no trained weights, arcs where it has no parser. */
interface WordRow {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lemma: string | null;
  readonly upos: string | null;
  readonly xpos: string | null;
  /** Index of the head's row, -1 for the root. */
  readonly head: number | null;
  readonly deprel: string | null;
  /** Index of the sentence's row. */
  readonly sentence: number;
}

/** A sentence of one of the document's annotations, with its words. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly annotation: Annotation;
  /** First token of each word. */
  readonly words: readonly number[];
}

/** The sentences and words of a document in text order, whatever their languages. */
export function wordRows(
  annotations: readonly Annotation[],
  text: string,
): { readonly sentences: readonly SentenceRow[]; readonly tokens: readonly WordRow[] } {
  const pieces = annotations.flatMap(piecesOf);
  if (annotations.length > 1) pieces.sort((a, b) => a.start - b.start);
  const tokens: WordRow[] = [];
  pieces.forEach((piece, sentence) => {
    const first = tokens.length;
    for (const token of piece.words) tokens.push(wordRow(piece, token, first, sentence, text));
  });
  return { sentences: pieces.map(({ start, end }) => ({ start, end })), tokens };
}

function piecesOf(annotation: Annotation): readonly Piece[] {
  const { syntax } = annotation;
  return annotation.sentences.map(({ start, end, from, to }) => {
    const words: number[] = [];
    for (let at = from; at < to; at = syntax ? Math.max(at + 1, syntax.wordTo(at)) : at + 1)
      words.push(at);
    return { start, end, annotation, words };
  });
}

function wordRow(
  { annotation, words }: Piece,
  token: number,
  first: number,
  sentence: number,
  text: string,
): WordRow {
  const { tokens, syntax } = annotation;
  const start = tokens.starts[token] as number;
  const end = tokens.ends[syntax ? syntax.wordTo(token) - 1 : token] as number;
  const word = { start, end, text: text.slice(start, end) };
  if (!syntax)
    return { ...word, lemma: null, upos: null, xpos: null, head: null, deprel: null, sentence };
  const head = syntax.head(token);
  const arc = syntax.hasArcs
    ? { head: head < 0 ? -1 : first + indexOf(words, head), deprel: syntax.deprel(token) }
    : { head: null, deprel: null };
  return {
    ...word,
    lemma: syntax.lemma(token),
    upos: syntax.upos(token),
    xpos: syntax.fine(token),
    ...arc,
    sentence,
  };
}

/** Index of a value in a rising list that holds it. */
function indexOf(rising: readonly number[], value: number): number {
  let low = 0;
  let high = rising.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
