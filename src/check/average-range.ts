import type { Annotation, QuantityMention, Sentence } from '../model/annotation.ts';
import type { Finding } from '../model/finding.ts';
import { amountOfChange } from '../model/quantity.ts';
import type { Check } from './check.ts';
import { finding, words, wordsInput } from './derivation.ts';
import { intervalOf } from './interval.ts';
import { reach } from './reach.ts';
import { anyMark, anyMarked, hasWords, inside, isMarked, sentenceOf, wordHits } from './scope.ts';
import { quantityText } from './wording.ts';

/** Tokens between a number and the word that makes it an average. */
const NEAR = 5;

/** An average that lies outside the range of the values it is taken from. */
export const averageRange: Check = {
  name: 'average-range',
  needs: ['text'],
  certainty: 'proof',
  summary: 'An average that lies outside the range of the values it is taken from.',
  run: ({ annotation }) =>
    hasWords(annotation, 'average') && hasWords(annotation, 'ranging')
      ? annotation.quantities.flatMap((range) => {
          const average = isRange(annotation, range) && averageFor(annotation, range);
          const found = average && compare(annotation, range, average);
          return found ? [found] : [];
        })
      : [],
};

/** A range of values, told as such and not itself an average. */
function isRange(annotation: Annotation, range: QuantityMention): boolean {
  const { quantity } = range;
  if (!quantity.writtenUpper || quantity.soft || amountOfChange(quantity)) return false;
  if (quantity.change || quantity.approximate) return false;
  const told = inside(
    wordHits(annotation, 'ranging'),
    range.from - reach(annotation, NEAR),
    range.to + 2,
  );
  return told.length > 0 && !isAverage(annotation, range);
}

/** The one average in the sentence of the range. */
function averageFor(annotation: Annotation, range: QuantityMention): QuantityMention | undefined {
  const sentence = sentenceOf(annotation, range.from);
  const others = inside(annotation.quantities, sentence.from, sentence.to).filter(
    (one) => one !== range && isOfKind(one, range),
  );
  const [average] = others;
  if (!average || others.length !== 1 || !isAverage(annotation, average)) return undefined;
  return isOfOneThing(annotation, sentence, range, average) ? average : undefined;
}

function isOfKind({ quantity }: QuantityMention, range: QuantityMention): boolean {
  const { kind, unit, per } = range.quantity;
  if (quantity.kind !== kind) return false;
  if (kind === 'count') return quantity.unit === unit || quantity.unit === undefined;
  return quantity.unit === unit && (quantity.per === per || !quantity.per || !per);
}

function isAverage(annotation: Annotation, { from, to, quantity }: QuantityMention): boolean {
  if (quantity.soft || quantity.writtenUpper) return false;
  if (isMarked(annotation, 'average', to)) return true;
  const far = reach(annotation, NEAR);
  return inside(wordHits(annotation, 'average'), from - far, to + far).some((hit) =>
    hit.to <= from
      ? !anyMark(annotation, hit.to, from, ',;:')
      : !anyMark(annotation, to, hit.from, ';:') && hit.from - to <= 2,
  );
}

/** No other year, word or place sets the two apart. */
function isOfOneThing(
  annotation: Annotation,
  sentence: Sentence,
  range: QuantityMention,
  average: QuantityMention,
): boolean {
  const from = Math.min(range.from, average.from);
  const to = Math.max(range.to, average.to);
  if (anyMark(annotation, from, to, ';')) return false;
  if (anyMarked(annotation, 'apart', from, to)) return false;
  const dates = inside(annotation.times, sentence.from, sentence.to).filter(
    ({ time }) => time.type === 'DATE',
  );
  return new Set(dates.map(({ time }) => time.timex)).size <= 1;
}

function compare(
  annotation: Annotation,
  range: QuantityMention,
  average: QuantityMention,
): Finding | undefined {
  const possible = intervalOf(range.quantity);
  const stated = intervalOf(average.quantity);
  const above = stated.lower && possible.upper?.lt(stated.lower);
  const below = stated.upper && possible.lower?.gt(stated.upper);
  if (!above && !below) return undefined;
  const side = above ? 'above the highest' : 'below the lowest';
  return finding(annotation, {
    check: 'average-range',
    severity: 'error',
    message: `The average, ${quantityText(average.quantity)}, lies ${side} value of its range, ${quantityText(range.quantity)}.`,
    at: [average, range],
    operation: `compare ${quantityText(average.quantity)} with ${quantityText(range.quantity)}`,
    inputs: [
      wordsInput('average', words(annotation, average), 0),
      wordsInput('range', words(annotation, range), 1),
    ],
    result: `an average lies within its range; this one is ${side} value`,
  });
}
