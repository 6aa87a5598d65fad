/** Quantities: each number with the currency, unit or noun, the bounds, the range and the change around it. */
import type { QuantityMention, TimeMention } from '../../model/annotation.ts';
import type { ScanInput } from '../scan-input.ts';
import { fromNumber } from './from-number.ts';
import { fromMultiple, fromVague } from './from-words.ts';
import type { NumberSpan } from './number-span.ts';
import type { QuantityContext } from './quantity-context.ts';
import { indexQuantities } from './quantity-index.ts';
import { readNumbers } from './read-numbers.ts';

/** Finds the quantities of a document, in text order, without overlaps and outside the times. */
export function findQuantities(
  input: ScanInput,
  times: readonly TimeMention[],
): readonly QuantityMention[] {
  const grammar = input.pack.quantities;
  if (!grammar) return [];
  const context: QuantityContext = { input, index: indexQuantities(input), grammar };
  const numbers = readNumbers(input.tokens, [...context.index.numberFrom.values()], grammar);
  const found = [
    ...outside(context.index.multiples, times).flatMap((hit) => fromMultiple(context, hit) ?? []),
    ...fromNumbers(context, outside(numbers, times)),
    ...outside(context.index.vague, times).flatMap((hit) => fromVague(context, hit) ?? []),
  ];
  return withoutOverlaps(found.sort((a, b) => a.from - b.from || b.to - a.to));
}

/** Numbers in order; one that closed a range is not read again. */
function fromNumbers(context: QuantityContext, numbers: readonly NumberSpan[]): QuantityMention[] {
  const out: QuantityMention[] = [];
  for (let i = 0; i < numbers.length; i++) {
    const read = fromNumber(context, numbers[i] as NumberSpan, numbers[i + 1]);
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
