import Big from 'big.js';
import type { QuantityMention } from '../../model/annotation.ts';
import type { NumberSpan } from './number-span.ts';
import type { QuantityContext } from './quantity-context.ts';

const MOST = 100;

/** "one in four", "three out of ten": a share, as a decimal with ten places. */
export function fromRatio(
  context: QuantityContext,
  part: NumberSpan,
  whole: NumberSpan,
): QuantityMention | undefined {
  const { tokens } = context.input;
  if (whole.from - part.to > 2 || whole.ordinal) return undefined;
  const between = tokens.forms.slice(part.to, whole.from).join(' ');
  if (!context.grammar.ratioLinks.has(between)) return undefined;
  const [a, b] = [Number(part.value), Number(whole.value)];
  if (
    !Number.isInteger(a) ||
    !Number.isInteger(b) ||
    a < 1 ||
    b <= a ||
    b > MOST ||
    part.scale > 0 ||
    whole.scale > 0
  )
    return undefined;
  if (part.words !== whole.words) return undefined;
  const value = new Big(a).div(b).round(10).toFixed();
  return {
    start: tokens.starts[part.from] as number,
    end: tokens.ends[whole.to - 1] as number,
    from: part.from,
    to: whole.to,
    quantity: {
      kind: 'ratio',
      lower: value,
      upper: value,
      lowerInclusive: true,
      upperInclusive: true,
      written: value,
      soft: false,
      precision: '0.01',
      writtenDigits: 2,
    },
    rule: 'quantity.ratio',
  };
}
