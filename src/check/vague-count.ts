import type { Check } from './check.ts';
import { finding, tokenSpan, words, wordsInput } from './derivation.ts';
import { amount } from './interval.ts';
import { reach } from './reach.ts';
import { inside, sentenceOf, wordHits } from './scope.ts';

/** Words between a count and the words that make it vague. */
const REACH = 8;

/** A count that the text itself calls uncertain. */
export const vagueCount: Check = {
  name: 'vague-count',
  needs: ['text'],
  certainty: 'hint',
  summary: 'A count given as a range because reports differ.',
  run: ({ annotation }) =>
    wordHits(annotation, 'vague').flatMap((hit) => {
      const sentence = sentenceOf(annotation, hit.from);
      const count = inside(annotation.quantities, sentence.from, sentence.to).find(
        ({ quantity, from, to }) =>
          (quantity.kind === 'count' || quantity.kind === 'money' || quantity.kind === 'measure') &&
          (to <= hit.from ? hit.from - to : from - hit.to) <= reach(annotation, REACH) &&
          quantity.writtenUpper !== undefined,
      );
      if (!count?.quantity.writtenUpper) return [];
      const lower = amount(count.quantity.written);
      const upper = amount(count.quantity.writtenUpper);
      const vague = tokenSpan(annotation, hit.from, hit.to);
      return [
        finding(annotation, {
          check: 'vague-count',
          severity: 'note',
          message: `The number is left open between ${lower} and ${upper}: the sources may count different things.`,
          at: [count, vague],
          operation: `the count ${lower}–${upper} beside “${words(annotation, vague)}”`,
          inputs: [
            wordsInput('count', words(annotation, count), 0),
            wordsInput('said of it', words(annotation, vague), 1),
          ],
          result: `one number is not known: ${lower} to ${upper}`,
          suggestion: `Say which source counts ${lower} and which ${upper}, and what each counts (signed on the occasion, or in all).`,
        }),
      ];
    }),
};
