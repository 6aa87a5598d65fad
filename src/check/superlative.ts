import { type PhraseHit, TOKEN_QUOTED } from '../model/annotation.ts';
import type { Check, CheckInput } from './check.ts';
import { finding, tokenSpan, words, wordsInput } from './derivation.ts';
import { anyMarked, blockOf, hasWords, inside, sentenceOf, wordHits } from './scope.ts';

/** Texts whose publisher is itself the source of what they say. */
const OWN_WORD = new Set(['readout', 'communique', 'transcript']);

/** "First ever", "a record": a claim about all that went before, without a word about who counted. */
export const superlative: Check = {
  name: 'superlative',
  needs: ['text'],
  certainty: 'hint',
  summary: 'A first or a record claimed without a source.',
  run: (input) => {
    const { annotation } = input;
    if (!hasWords(annotation, 'source') || OWN_WORD.has(annotation.document.genre)) return [];
    const [first, ...rest] = wordHits(annotation, 'superlative').filter((hit) =>
      isBare(input, hit),
    );
    if (!first) return [];
    const spans = [first, ...rest].map(({ from, to }) => tokenSpan(annotation, from, to));
    return [
      finding(annotation, {
        check: 'superlative',
        severity: 'note',
        message: `“${words(annotation, spans[0] as (typeof spans)[0])}” is said without a source: who counted, and since when?`,
        at: spans as [(typeof spans)[0], ...typeof spans],
        operation: 'look for a source in the sentence and the paragraph of each first and record',
        inputs: spans.map((span, i) => wordsInput(`claim ${i + 1}`, words(annotation, span), i)),
        result: `${spans.length} without a source`,
        suggestion: 'Name who says so, or the series of figures in which it is the first.',
      }),
    ];
  },
};

/** No source in its paragraph, and not in somebody's mouth. */
function isBare({ annotation, claims }: CheckInput, { from }: PhraseHit): boolean {
  if (((annotation.tokens.flags[from] ?? 0) & TOKEN_QUOTED) !== 0) return false;
  const sentence = sentenceOf(annotation, from);
  if (anyMarked(annotation, 'ownVoice', sentence.from, sentence.to)) return false;
  const block = blockOf(annotation, sentence);
  if (inside(wordHits(annotation, 'source'), block.from, block.to).length > 0) return false;
  const at = annotation.tokens.starts[from] as number;
  return !claims.some(
    ({ attribution, evidence: [{ position }] }) =>
      attribution !== undefined && position.start <= at && at < position.end,
  );
}
