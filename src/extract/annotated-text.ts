import type { ClauseGrammar } from '../language/clause-grammar.ts';
import type { FrameGrammar } from '../language/frame-rows.ts';
import type { Annotation } from '../model/annotation.ts';

/** An annotated document with what its language offers for reading claims; without either nothing is claimed. */
export interface AnnotatedText extends Annotation {
  /** Words for the extractors by clauses. */
  readonly grammar?: ClauseGrammar;
  /** Words for the extractors by frames. */
  readonly frames?: FrameGrammar;
}

/** An annotated document in a language that is read by clauses. */
export interface ClauseText extends AnnotatedText {
  readonly grammar: ClauseGrammar;
}

/** Whether a document's language is read by clauses. */
export function hasClauses(text: AnnotatedText): text is ClauseText {
  return text.grammar !== undefined;
}
