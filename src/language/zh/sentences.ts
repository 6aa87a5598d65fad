import type { SentenceRules } from '../../text/sentences.ts';
import type { TokenRules } from '../../text/tokens.ts';

/** Chinese tokens: an ideograph is a token; Latin words keep their usual abbreviations. */
export const ZH_TOKENS: TokenRules = {
  abbreviations: new Set(['mr', 'mrs', 'dr', 'no', 'vs', 'inc', 'co', 'ltd']),
  clitics: new Set(['s']),
  keepsWideFigures: true,
};

/** Chinese sentences end in their own marks, whatever follows. */
export const ZH_SENTENCES: SentenceRules = {
  neverFinal: new Set(['mr', 'mrs', 'dr', 'no', 'vs']),
  starters: new Set(),
};
