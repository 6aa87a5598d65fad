/** Quantities: each number with the currency, unit or noun, the bounds, the range and the change around it. */
import type { QuantityMention, TimeMention } from '../../model/annotation.ts';
import type { ScanInput } from '../scan-input.ts';
import { fromNumber } from './from-number.ts';
import { fromMultiple, fromVague } from './from-words.ts';
import { withLevels } from './levels.ts';
import { withVerbLevels } from './levels-by-verb.ts';
import { unnamed } from './named-numbers.ts';
import type { NumberSpan } from './number-span.ts';
import { contextOf, type QuantityContext } from './quantity-context.ts';
import { withRates } from './rates.ts';
import { readNumbers } from './read-numbers.ts';
import { withTwoSides } from './two-sides.ts';

/** Finds the quantities of a document, in text order, without overlaps and outside the times. */
export function findQuantities(
  input: ScanInput,
  times: readonly TimeMention[],
): readonly QuantityMention[] {
  const context = contextOf(input);
  if (!context) return [];
  const words = [...context.index.numberFrom.values()];
  const numbers = readNumbers(input.tokens, words, context.grammar);
  const found = [
    ...outside(context.index.multiples, times).flatMap((hit) => fromMultiple(context, hit) ?? []),
    ...fromNumbers(context, unnamed(outside(numbers, times), context.index.named)),
    ...outside(context.index.vague, times).flatMap((hit) => fromVague(context, hit) ?? []),
  ];
  const mentions = withoutOverlaps(found.sort((a, b) => a.from - b.from || b.to - a.to));
  const whole = withRates(context, withTwoSides(context, mentions));
  return withVerbLevels(context, withLevels(context, whole, times), times);
}

/** Numbers in order; one that closed a range is not read again. */
function fromNumbers(context: QuantityContext, numbers: readonly NumberSpan[]): QuantityMention[] {
  const out: QuantityMention[] = [];
  for (let i = 0; i < numbers.length; i++) {
    const read = fromNumber(context, numbers[i] as NumberSpan, numbers[i + 1], numbers[i - 1]);
    if (!read) continue;
    out.push(read.mention);
    if (read.usedNext) i++;
  }
  return out;
}

/** Spans that no time holds; both lists are in text order. */
function outside<T extends { readonly from: number; readonly to: number }>(
  spans: readonly T[],
  times: readonly TimeMention[],
): T[] {
  let t = 0;
  return spans.filter((span) => {
    while (t < times.length && (times[t] as TimeMention).to <= span.from) t++;
    const time = times[t];
    return !time || time.from >= span.to;
  });
}

function withoutOverlaps(sorted: readonly QuantityMention[]): readonly QuantityMention[] {
  const out: QuantityMention[] = [];
  let end = 0;
  for (const mention of sorted) {
    if (mention.from < end) continue;
    out.push(mention);
    end = mention.to;
  }
  return out;
}
