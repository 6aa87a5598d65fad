import type { Quantity } from '../../model/quantity.ts';
import type { QuantityContext } from './quantity-context.ts';

type Bounds = Pick<
  Quantity,
  'lower' | 'upper' | 'lowerInclusive' | 'upperInclusive' | 'approximate' | 'soft'
>;

/** Bounds of a number, and the tokens with the words that bend it. */
export interface Bent {
  readonly from: number;
  readonly to: number;
  readonly bounds: Bounds;
}

/**
 * The interval that a number stands for: the words right before it ("more than", "nearly") or after it ("+", "or so").
 * "about 30" keeps 30 as both bounds and says so in `approximate`; "nearly 250" is open below.
 */
export function bounds(
  context: QuantityContext,
  from: number,
  to: number,
  value: string,
  upper: string | undefined,
): Bent {
  const before = context.index.bendTo.get(from);
  const after = context.index.bendFrom.get(to);
  const open = before && !before.row.after ? before : undefined;
  const close = after?.row.after ? after : undefined;
  const span = { from: open ? open.from : from, to: close ? close.to : to };
  if (upper !== undefined)
    return { ...span, bounds: between(value, upper, open?.row.bend === 'around') };
  return { ...span, bounds: bend(open?.row.bend ?? close?.row.bend, value) };
}

function between(lower: string, upper: string, around: boolean): Bounds {
  return {
    lower,
    upper,
    lowerInclusive: true,
    upperInclusive: true,
    soft: false,
    ...(around ? { approximate: 'around' as const } : {}),
  };
}

function bend(kind: string | undefined, value: string): Bounds {
  switch (kind) {
    case 'over':
      return { lower: value, lowerInclusive: false, upperInclusive: false, soft: false };
    case 'at-least':
      return { lower: value, lowerInclusive: true, upperInclusive: false, soft: false };
    case 'under':
      return { upper: value, lowerInclusive: false, upperInclusive: false, soft: false };
    case 'at-most':
      return { upper: value, lowerInclusive: false, upperInclusive: true, soft: false };
    case 'nearly':
      return {
        upper: value,
        lowerInclusive: false,
        upperInclusive: false,
        soft: false,
        approximate: 'below',
      };
    case 'around':
      return between(value, value, true);
    default:
      return between(value, value, false);
  }
}
