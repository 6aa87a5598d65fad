import { type QuantityMention, TOKEN_QUOTED } from '../model/annotation.ts';
import type { Check, CheckInput } from './check.ts';
import { finding, words, wordsInput } from './derivation.ts';
import { anyMarked, blockOf, form, hasWords, inside, sentenceOf, wordHits } from './scope.ts';

/** Texts whose publisher is itself the source of what they say. */
const OWN_WORD = new Set(['readout', 'communique', 'transcript']);
/** A label of an address that only governments and organisations of states have. */
const OFFICIAL_HOST =
  /^https?:\/\/(?:[^/]*\.)?(?:gov|gob|gouv|govt|admin|mil|int|europa|kremlin|government)(?:\.[a-z]{2,3})?(?:[/:]|$)/;
/** Units in which goods and energy are reckoned; lengths, areas and temperatures are no statistics. */
const TRADED = /ton|barrel|bushel|cubic|watt|joule|liter|litre|gallon/;
/** How many figures are named in the message; all are in the evidence. */
const NAMED = 4;

/** Figures stated as fact without a word about where they come from: one finding for a whole text. */
export const unsourcedFigure: Check = {
  name: 'unsourced-figure',
  needs: ['text'],
  certainty: 'hint',
  summary: 'Figures stated as fact without a source in their paragraph.',
  run: (input) => {
    const { annotation } = input;
    if (!hasWords(annotation, 'source')) return [];
    if (OWN_WORD.has(annotation.document.genre) || isOfficial(annotation.document.uri)) return [];
    const bare = annotation.quantities.filter(
      (mention) =>
        isFigure(mention) &&
        isStatistic(input, mention) &&
        !isConversion(input, mention) &&
        !isQuoted(input, mention) &&
        !isOwnVoice(input, mention) &&
        !hasSource(input, mention) &&
        !isPromised(input, mention),
    );
    const [first, ...rest] = bare;
    if (!first) return [];
    const shown = bare.slice(0, NAMED).map((mention) => `“${words(annotation, mention)}”`);
    const more = bare.length > NAMED ? ` and ${bare.length - NAMED} more` : '';
    const one = bare.length === 1;
    return [
      finding(annotation, {
        check: 'unsourced-figure',
        severity: 'note',
        message: `${one ? 'A figure is' : `${bare.length} figures are`} stated without a source: ${shown.join(', ')}${more}.`,
        at: [first, ...rest],
        operation: 'look for a source in the sentence and the paragraph of each figure',
        inputs: bare.map((mention, i) =>
          wordsInput(`figure ${i + 1}`, words(annotation, mention), i),
        ),
        result: `${bare.length} without a source`,
        suggestion: 'Name who published the figure, and for which period.',
      }),
    ];
  },
};

/** What a government publishes on its own pages it says in its own name. */
function isOfficial(uri: string | undefined): boolean {
  return uri !== undefined && OFFICIAL_HOST.test(uri);
}

function isFigure({ quantity }: QuantityMention): boolean {
  if (quantity.soft) return false;
  if (quantity.kind === 'money' || quantity.kind === 'percent') return true;
  return quantity.kind === 'measure' && TRADED.test(quantity.unit ?? '');
}

/** Sums of money need a source where they are statistics (trade, output, debt); the price of a deal does not. */
function isStatistic({ annotation }: CheckInput, mention: QuantityMention): boolean {
  if (mention.quantity.kind !== 'money') return true;
  const { from, to } = blockOf(annotation, sentenceOf(annotation, mention.from));
  return inside(wordHits(annotation, 'metric'), from, to).length > 0;
}

/** "160m euros ($208m; £111m)": the same sum in another currency. */
function isConversion({ annotation }: CheckInput, { from, quantity }: QuantityMention): boolean {
  return quantity.kind === 'money' && /^[(;]$/.test(form(annotation, from - 1));
}

/** "we", "our": who speaks gives the figure. */
function isOwnVoice({ annotation }: CheckInput, { from }: QuantityMention): boolean {
  const sentence = sentenceOf(annotation, from);
  return anyMarked(annotation, 'ownVoice', sentence.from, sentence.to);
}

/** A word of saying or the name of a source anywhere in the paragraph. */
function hasSource({ annotation }: CheckInput, mention: QuantityMention): boolean {
  const { from, to } = blockOf(annotation, sentenceOf(annotation, mention.from));
  const vague = inside(wordHits(annotation, 'vague'), from, to);
  return inside(wordHits(annotation, 'source'), from, to).some(
    (hit) => !vague.some((v) => v.from <= hit.from && hit.to <= v.to),
  );
}

/** Within quotation marks the speaker is the source. */
function isQuoted({ annotation }: CheckInput, { from }: QuantityMention): boolean {
  return ((annotation.tokens.flags[from] ?? 0) & TOKEN_QUOTED) !== 0;
}

/** What someone promises or plans needs no other source than the one who promises. */
function isPromised({ annotation, claims }: CheckInput, mention: QuantityMention): boolean {
  const sentence = sentenceOf(annotation, mention.from);
  if (anyMarked(annotation, 'future', sentence.from, mention.from)) return true;
  return claims.some((claim) => {
    if (claim.kind === 'figure' && claim.fields.status?.value === 'target') {
      const at = claim.fields.quantity?.anchor?.position;
      return at !== undefined && at.start <= mention.start && mention.end <= at.end;
    }
    if (claim.kind !== 'commitment') return false;
    const [{ position }] = claim.evidence;
    return position.start <= mention.start && mention.end <= position.end;
  });
}
