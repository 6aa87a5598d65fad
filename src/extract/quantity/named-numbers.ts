import type { NamedNumber } from '../../language/quantity-rules.ts';
import type { PhraseHit } from '../../model/annotation.ts';
import type { NumberSpan } from './number-span.ts';

/** The numbers that lie in no name or set phrase ("三亚", "五位一体"); both lists are in text order. */
export function unnamed(
  numbers: readonly NumberSpan[],
  named: readonly PhraseHit<NamedNumber>[],
): readonly NumberSpan[] {
  if (named.length === 0) return numbers;
  let n = 0;
  return numbers.filter(({ from, to }) => {
    while (n < named.length && (named[n] as PhraseHit).to <= from) n++;
    const name = named[n];
    return !name || name.from > from || name.to < to;
  });
}
