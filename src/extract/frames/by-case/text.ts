/** A document as the reader of frames by case sees it. */
import type { CaseGrammar } from '../../../language/frame-case.ts';
import type { FrameGrammar } from '../../../language/frame-rows.ts';
import type { Annotation, Sentence } from '../../../model/annotation.ts';
import type { Piece } from '../pieces.ts';
import { casePieces } from './case-pieces.ts';

/** Who met by a token of the text: what "стороны" means from there on. */
export interface Company {
  readonly at: number;
  readonly mentions: readonly number[];
}

/** An annotation with its language's words for frames, and each sentence's pieces, cut once. */
export interface CaseText {
  readonly annotation: Annotation;
  readonly frames: FrameGrammar;
  readonly grammar: CaseGrammar;
  /** Filled by the reader of meetings, in text order. */
  readonly companies: readonly Company[];
  piecesOf(sentence: Sentence): readonly Piece[];
}

/** Prepares an annotation; pieces are cut when a frame of their sentence asks for them. */
export function caseText(
  annotation: Annotation,
  frames: FrameGrammar,
  grammar: CaseGrammar,
): CaseText {
  const cut = new Map<number, readonly Piece[]>();
  return {
    annotation,
    frames,
    grammar,
    companies: [],
    piecesOf: (sentence) => {
      const known = cut.get(sentence.index);
      if (known) return known;
      const made = casePieces(annotation, sentence, frames);
      cut.set(sentence.index, made);
      return made;
    },
  };
}

/** The folded form of a token; empty outside the text. */
export function formAt({ annotation }: Pick<CaseText, 'annotation'>, at: number): string {
  return annotation.tokens.forms[at] ?? '';
}
