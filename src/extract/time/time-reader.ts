import type { TimeGrammar } from '../../language/time-rules.ts';
import { type CompiledLevel, compileLevel } from './grammar.ts';

/** A language's grammar of times with its levels compiled. */
export interface TimeReader {
  readonly grammar: TimeGrammar;
  readonly levels: readonly CompiledLevel[];
}

const compiled = new WeakMap<TimeGrammar, TimeReader>();

/** The reader of a grammar of times, compiled at first use. */
export function timeReader(grammar: TimeGrammar): TimeReader {
  const known = compiled.get(grammar);
  if (known) return known;
  const reader = {
    grammar,
    levels: [1, 2, 3, 4].map((level) => compileLevel(grammar.rules, level)),
  };
  compiled.set(grammar, reader);
  return reader;
}
