import type { Block, Sentence, Tokens } from '../model/annotation.ts';
import { splitBlocks } from './blocks.ts';
import { type SentenceRules, splitSentences } from './sentences.ts';
import { type TokenRules, tokenise } from './tokens.ts';

/** Blocks, sentences and tokens of a text. */
export interface TextLayout {
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly tokens: Tokens;
}

/** Cuts a text into blocks, tokens and sentences by a language's rules. */
export function layOut(
  text: string,
  tokenRules: TokenRules,
  sentenceRules: SentenceRules,
): TextLayout {
  const blocks = splitBlocks(text);
  const split = splitSentences(text, blocks, tokenise(text, tokenRules), sentenceRules);
  return { blocks, sentences: split.sentences, tokens: split.tokens };
}
