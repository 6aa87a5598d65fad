import type { QuantityGrammar } from '../../language/quantity-rules.ts';
import type { ScanInput } from '../scan-input.ts';
import type { QuantityIndex } from './quantity-index.ts';

/** What the readers of one quantity look at. */
export interface QuantityContext {
  readonly input: ScanInput;
  readonly index: QuantityIndex;
  readonly grammar: QuantityGrammar;
}
