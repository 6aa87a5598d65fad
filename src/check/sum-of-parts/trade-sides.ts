/** Trade is what is exported and what is imported: three amounts in one sentence, each beside its word. */
import { Big } from 'big.js';
import type { Annotation, QuantityMention, Sentence } from '../../model/annotation.ts';
import type { Finding } from '../../model/finding.ts';
import { amountOfChange } from '../../model/quantity.ts';
import { finding, words, wordsInput } from '../derivation.ts';
import { amount, intervalOf, overlaps, sum } from '../interval.ts';
import { anyMarked, inside, wordHits } from '../scope.ts';

/** A number from here on without a unit takes the unit of the amounts beside it. */
const LARGE = 1_000_000;

/** A total of trade that exports and imports beside it do not give. */
export function tradeSides(
  annotation: Annotation,
  sentence: Sentence,
  quantities: readonly QuantityMention[],
): readonly Finding[] {
  const metrics = inside(wordHits(annotation, 'metric'), sentence.from, sentence.to);
  const named = (metric: string) => metrics.filter(({ row }) => row.metric === metric);
  const [trade, exports, imports] = ['trade', 'exports', 'imports'].map(named);
  if (trade?.length !== 1 || exports?.length !== 1 || imports?.length !== 1) return [];
  if (anyMarked(annotation, 'otherBase', sentence.from, sentence.to)) return [];
  const amounts = quantities.filter(isLevel);
  const [total] = amounts;
  if (amounts.length !== 3 || !total || total.quantity.kind !== 'money') return [];
  const parts = amounts.slice(1);
  if (!parts.every((part) => isAlike(part, total))) return [];
  // The total stands behind "trade" and before both sides; each side's amount belongs to the word next to it.
  const [at, out, inn] = [trade[0], exports[0], imports[0]].map((hit) => hit?.from ?? 0);
  const first = Math.min(out as number, inn as number);
  if (!((at as number) < total.from && total.from < first) || (parts[0]?.from ?? 0) < first)
    return [];
  const added = sum(parts.map(({ quantity }) => intervalOf(quantity)));
  if (overlaps(added, intervalOf(total.quantity))) return [];
  return [report(annotation, total, parts)];
}

function isLevel({ quantity }: QuantityMention): boolean {
  return (
    (quantity.kind === 'money' ||
      (quantity.kind === 'count' && Number(quantity.written) >= LARGE)) &&
    !amountOfChange(quantity) &&
    !quantity.soft &&
    !quantity.writtenUpper &&
    !quantity.approximate &&
    quantity.per === undefined
  );
}

function isAlike({ quantity }: QuantityMention, total: QuantityMention): boolean {
  return quantity.unit === undefined || quantity.unit === total.quantity.unit;
}

function report(
  annotation: Annotation,
  total: QuantityMention,
  parts: readonly QuantityMention[],
): Finding {
  const added = parts.reduce((so, { quantity }) => so.plus(quantity.written), new Big(0));
  return finding(annotation, {
    check: 'sum-of-parts',
    severity: 'error',
    message: `Exports and imports add up to ${amount(added)}, not to ${amount(total.quantity.written)}.`,
    at: [total, ...parts],
    operation: parts.map(({ quantity }) => amount(quantity.written)).join(' + '),
    inputs: [
      wordsInput('trade', words(annotation, total), 0),
      ...parts.map((part, i) => wordsInput(`side ${i + 1}`, words(annotation, part), i + 1)),
    ],
    result: amount(added),
  });
}
