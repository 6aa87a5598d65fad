import { compilePhrases, type PhraseAutomaton, type PhraseTable } from '../text/phrases.ts';
import { tokenise } from '../text/tokens.ts';
import type { LanguagePack } from './pack.ts';

/** A language pack with its tables and the gazetteer compiled into one automaton. */
export interface LanguageReader {
  readonly pack: LanguagePack;
  readonly automaton: PhraseAutomaton;
}

/** Compiles a pack once; `gazetteer` are the tables of names made from the reference. */
export function compilePack(pack: LanguagePack, gazetteer: readonly PhraseTable[]): LanguageReader {
  const forms = (phrase: string): readonly string[] => tokenise(phrase, pack.tokens).forms;
  return { pack, automaton: compilePhrases([...pack.tables, ...gazetteer], forms) };
}
