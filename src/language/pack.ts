import type { Language } from '../model/document.ts';
import type { PhraseTable } from '../text/phrases.ts';
import type { SentenceRules } from '../text/sentences.ts';
import type { TokenRules } from '../text/tokens.ts';

/** What a language brings: rules of tokens and sentences, and the rule tables that are compiled into one automaton. */
export interface LanguagePack {
  readonly language: Language;
  readonly tokens: TokenRules;
  readonly sentences: SentenceRules;
  /** Every phrase table of the language, in one list; names are unique. */
  readonly tables: readonly PhraseTable[];
}
