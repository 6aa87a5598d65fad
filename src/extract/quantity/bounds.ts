import { TOKEN_NUMBER } from '../../model/annotation.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { VagueEnds } from './number-span.ts';
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
  /** The words name a place on a scale: "below 50". */
  readonly scale?: true;
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
  vague?: VagueEnds,
): Bent {
  const before = context.index.bendTo.get(from);
  const after = context.index.bendFrom.get(to);
  const open =
    before && !before.row.after && !(before.row.unlessChange && isLevel(context, before.from))
      ? before
      : undefined;
  const close = after?.row.after && !isNumberAt(context, after.to) ? after : undefined;
  const span = {
    from: open ? open.from : from,
    to: close ? close.to : to,
    ...(open?.row.scale ? { scale: true as const } : {}),
  };
  if (upper === undefined && vague)
    return { ...span, bounds: vagueBounds(value, vague, open?.row.bend === 'around') };
  if (upper !== undefined)
    return { ...span, bounds: between(value, upper, open?.row.bend === 'around') };
  return { ...span, bounds: bend(open?.row.bend ?? close?.row.bend, value) };
}

/** "and below 50": the words bend the number behind them. */
function isNumberAt({ index, input }: QuantityContext, at: number): boolean {
  return index.numberFrom.has(at) || ((input.tokens.flags[at] ?? 0) & TOKEN_NUMBER) !== 0;
}

/** How many tokens before "до" the change may stand whose goal it names. */
const CHANGE_REACH = 8;

/** "вырос на 5 %, до 240", "увеличить оборот до 300", "с 5 до 7": the words name a level reached, no limit. */
function isLevel(context: QuantityContext, at: number): boolean {
  const { index, grammar } = context;
  const { forms, flags, sentences } = context.input.tokens;
  for (let back = at - 1; back >= Math.max(0, at - CHANGE_REACH); back--) {
    if (sentences[back] !== sentences[at]) return false;
    if (index.changeFrom.has(back)) return true;
    const isNumber =
      index.numberFrom.has(back + 1) || ((flags[back + 1] as number) & TOKEN_NUMBER) !== 0;
    if (isNumber && grammar.from.has(forms[back] as string)) return true;
  }
  return false;
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

/** "四百多亿": what the vague words leave open. */
function vagueBounds(lower: string, vague: VagueEnds, around: boolean): Bounds {
  return { lower, ...vague, soft: true, ...(around ? { approximate: 'around' as const } : {}) };
}

/** The interval that a word makes of a value; the value itself without one. */
export function bend(kind: string | undefined, value: string): Bounds {
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
