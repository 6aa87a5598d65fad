import type { QuantityGrammar } from '../../language/quantity-rules.ts';
import type { ScanInput } from '../scan-input.ts';
import { indexQuantities, type QuantityIndex } from './quantity-index.ts';

/** What the readers of one quantity look at. */
export interface QuantityContext {
  readonly input: ScanInput;
  readonly index: QuantityIndex;
  readonly grammar: QuantityGrammar;
}

const known = new WeakMap<ScanInput, QuantityContext>();

/** What is looked at in a text, made once; undefined where its language has no quantities. */
export function contextOf(input: ScanInput): QuantityContext | undefined {
  const grammar = input.pack.quantities;
  if (!grammar) return undefined;
  const made = known.get(input) ?? { input, index: indexQuantities(input), grammar };
  known.set(input, made);
  return made;
}
