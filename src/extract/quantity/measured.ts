import type { QuantityKind } from '../../model/quantity.ts';

/** What is measured: its kind and unit, and where the words of it end. */
export interface Measured {
  readonly kind: QuantityKind;
  readonly unit?: string;
  readonly from: number;
  readonly to: number;
  readonly noun?: { readonly from: number; readonly to: number };
  /** The power of ten between the number and the unit. */
  readonly power?: number;
  /** The order of the words says that it is a rough number. */
  readonly around?: boolean;
}
