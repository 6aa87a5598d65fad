/** The universal part-of-speech tags of Universal Dependencies v2; a tag is stored as its index in this list. */
export const UPOS = [
  'X',
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
] as const;

/** A universal part-of-speech tag. */
export type Upos = (typeof UPOS)[number];

/**
 * The grammar of a document, word by word, asked for by token. A sentence is tagged when the first of its tokens is
 * asked for, and parsed when the first head or relation is: what nobody asks costs nothing. The answers depend on the
 * text alone, never on the order of the questions.
 *
 * A word is one token where words are written apart; in Chinese a word is one or more tokens (characters), and every
 * token of a word gives the answers of the word.
 */
export interface Syntax {
  /** Whether the language has a parser; without one every head is -1 and every relation "dep". */
  readonly hasArcs: boolean;
  /** First token of the word that holds a token. */
  wordFrom(token: number): number;
  /** Token after the last of the word that holds a token. */
  wordTo(token: number): number;
  upos(token: number): Upos;
  /** The finer tag of the language: Penn tag in English, tag with features in Russian (`NOUN|Case=Ins|Number=Sing`). */
  fine(token: number): string;
  /** Dictionary form, lower case except in names. */
  lemma(token: number): string;
  /** First token of the head's word; -1 for the root of a sentence, and where the language has no parser. */
  head(token: number): number;
  /** Relation to the head in Universal Dependencies ("nsubj", "obl:agent"); "root", or "dep" where unknown. */
  deprel(token: number): string;
}
