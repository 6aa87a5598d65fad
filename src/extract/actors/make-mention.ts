import type { Mention } from '../../model/annotation.ts';
import type { Lookup } from './lookup.ts';

/** A mention without its span. */
export type Draft = Omit<Mention, 'start' | 'end' | 'from' | 'to'>;

/** A mention over tokens [from, to). */
export function make(look: Lookup, from: number, to: number, draft: Draft): Mention {
  const { starts, ends } = look.tokens;
  return { start: starts[from] as number, end: ends[to - 1] as number, from, to, ...draft };
}

/** The words of tokens [from, to) as written, white space folded. */
export function words(look: Lookup, from: number, to: number): string {
  return look.input.document.text
    .slice(look.tokens.starts[from], look.tokens.ends[to - 1])
    .replace(/\s+/g, ' ');
}
