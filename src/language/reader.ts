import type { Syntax } from '../model/syntax.ts';
import { fold } from '../text/fold.ts';
import { compilePhrases, type PhraseAutomaton, type PhraseTable } from '../text/phrases.ts';
import type { TextLayout } from '../text/text-layout.ts';
import { tokenise } from '../text/tokens.ts';
import type { LanguagePack } from './pack.ts';

/** The trained part of a language: tags, lemmas and arcs of a text that is cut up. */
export interface SyntaxEngine {
  syntax(text: string, layout: TextLayout): Syntax;
}

/** A language pack with its tables and the gazetteer compiled into one automaton. */
export interface LanguageReader {
  readonly pack: LanguagePack;
  readonly automaton: PhraseAutomaton;
  /** Absent where the language has no trained weights. */
  readonly engine?: SyntaxEngine;
}

/** Latin and Cyrillic words with single blanks between them, which any rules of tokens cut the same way. */
const PLAIN = /^[a-zа-яё]+(?: [a-zа-яё]+)*$/i;

/** Compiles a pack once; `gazetteer` are the tables of names made from the reference. */
export function compilePack(pack: LanguagePack, gazetteer: readonly PhraseTable[]): LanguageReader {
  const forms = (phrase: string): readonly string[] =>
    PLAIN.test(phrase) ? fold(phrase).split(' ') : tokenise(phrase, pack.tokens).forms;
  return { pack, automaton: compilePhrases([...pack.tables, ...gazetteer], forms) };
}
