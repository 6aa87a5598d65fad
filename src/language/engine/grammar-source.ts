import type { Sentence, Tokens } from '../../model/annotation.ts';
import type { Syntax } from '../../model/syntax.ts';
import { makeEngine } from './engine.ts';
import { lazySyntax } from './lazy-syntax.ts';
import type { Model } from './model.ts';

/** The cut-up text that grammar is asked of. */
interface Layout {
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
}

/** The grammar of texts in a language; the weights are read from disk at the first question. */
export interface GrammarSource {
  syntax(text: string, layout: Layout): Syntax;
}

/** The grammar of texts in the language of a model. */
export function grammarSource(model: Model): GrammarSource {
  const engine = makeEngine(model);
  return { syntax: (text, { tokens, sentences }) => lazySyntax(engine, text, tokens, sentences) };
}
