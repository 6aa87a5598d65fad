import { EN_TIME_GRAMMAR } from '../../language/en/time-grammar.ts';
import type { TimeGrammar } from '../../language/time-rules.ts';
import type { Language } from '../../model/document.ts';
import { type CompiledLevel, compileLevel } from './grammar.ts';

/** A language's grammar of times with its levels compiled. */
export interface TimeReader {
  readonly grammar: TimeGrammar;
  readonly levels: readonly CompiledLevel[];
}

/** The grammars by language; one line a language. */
const GRAMMARS: Readonly<Partial<Record<Language, TimeGrammar>>> = {
  en: EN_TIME_GRAMMAR,
};

const compiled = new Map<Language, TimeReader>();

/** The reader of times of a language, compiled at first use; undefined where there is none. */
export function timeReader(language: Language): TimeReader | undefined {
  const known = compiled.get(language);
  if (known) return known;
  const grammar = GRAMMARS[language];
  if (!grammar) return undefined;
  const reader = {
    grammar,
    levels: [1, 2, 3, 4].map((level) => compileLevel(grammar.rules, level)),
  };
  compiled.set(language, reader);
  return reader;
}
