import type { Language } from '../model/document.ts';
import type { PhraseTable } from '../text/phrases.ts';
import type { SentenceRules } from '../text/sentences.ts';
import type { TokenRules } from '../text/tokens.ts';
import type { CapitalisedNames } from './capitalised-names.ts';
import type { ClauseGrammar } from './clause-grammar.ts';
import type { FrameGrammar } from './frame-rows.ts';
import type { InflectedNameRules } from './inflected-names.ts';
import type { NameSupplement } from './name-forms.ts';
import type { QuantityGrammar } from './quantity-rules.ts';
import type { TimeGrammar } from './time-rules.ts';
import type { UnspacedNameRules } from './unspaced-names.ts';

/**
 * How a language writes names: with capitals, with capitals and case endings, without anything to tell them by; `listed`:
 * unknown, only names that the reference spells the same way count.
 */
export type NameWriting = 'capitalised' | 'inflected' | 'unspaced' | 'listed';

/**
 * What a language brings: rules of tokens and sentences, the rule tables that are compiled into one automaton, and the
 * words and rules that the extractors ask for. What a pack leaves out is not read in its language.
 */
export interface LanguagePack {
  readonly language: Language;
  readonly tokens: TokenRules;
  readonly sentences: SentenceRules;
  /** Every phrase table of the language, in one list; names are unique. */
  readonly tables: readonly PhraseTable[];
  /** Chooses the finder of names. */
  readonly names: NameWriting;
  /** For `capitalised` names. */
  readonly capitalised?: CapitalisedNames;
  /** For `unspaced` names. */
  readonly unspaced?: UnspacedNameRules;
  /** For `inflected` names. */
  readonly inflected?: InflectedNameRules;
  /** What the language adds to the names of the reference: case forms, adjectives, more names. */
  readonly nameForms?: NameSupplement;
  readonly times?: TimeGrammar;
  readonly quantities?: QuantityGrammar;
  /** Words for reading claims by clauses. */
  readonly clauses?: ClauseGrammar;
  /** Words for reading claims by frames. */
  readonly frames?: FrameGrammar;
}
