import { Big } from 'big.js';
import type { Annotation, QuantityMention } from '../model/annotation.ts';
import type { Finding } from '../model/finding.ts';
import { amountOfChange } from '../model/quantity.ts';
import type { Check } from './check.ts';
import { finding, type Span, tokenSpan, words, wordsInput } from './derivation.ts';
import { reach } from './reach.ts';
import { hasWords, inside, isMarked, sentenceOf, wordHits } from './scope.ts';
import { quantityText } from './wording.ts';

/** Powers of ten between the scales that reports mix up: thousand, million, billion; 万 and 亿. */
const SLIPS: ReadonlySet<number> = new Set([3, 4, 6]);
/** Words between an amount and the noun of the thing that it is the size of. */
const NEAR = 3;
/** Sentences after which an amount no longer refers to one with its digits. */
const BACK = 2;
/** "the $2.4 billion figure" can be that of any thing. */
const ANY = '*';

/** The same digits of the same thing at another scale: "the $3.2 billion fund", "the $3.2 million fund". */
export const scaleSlip: Check = {
  name: 'scale-slip',
  needs: ['text'],
  certainty: 'strong',
  summary: 'The same digits of one thing with another scale: million for billion.',
  run: ({ annotation }) => {
    if (!hasWords(annotation, 'fund')) return [];
    const groups = new Map<string, QuantityMention[]>();
    for (const mention of annotation.quantities) {
      const key = digitsOf(mention);
      if (key === undefined) continue;
      const group = groups.get(key);
      if (group) group.push(mention);
      else groups.set(key, [mention]);
    }
    return [...groups.values()].flatMap((group) => slipIn(annotation, group));
  },
};

/** The digits and the unit of an amount of money or a measure. */
function digitsOf({ quantity }: QuantityMention): string | undefined {
  const { kind, unit, per } = quantity;
  if ((kind !== 'money' && kind !== 'measure') || quantity.soft || quantity.writtenUpper)
    return undefined;
  if (amountOfChange(quantity)) return undefined;
  const written = new Big(quantity.written);
  return written.gt(0) ? `${written.c.join('')} ${unit ?? ''} ${per ?? ''}` : undefined;
}

function slipIn(annotation: Annotation, group: readonly QuantityMention[]): readonly Finding[] {
  const [first] = group;
  const second = first && group.find((one) => isSlip(first, one));
  if (!first || !second) return [];
  const thing = sharedThing(annotation, first, second);
  return thing ? [report(annotation, first, second, thing)] : [];
}

function isSlip({ quantity: a }: QuantityMention, { quantity: b }: QuantityMention): boolean {
  return SLIPS.has(Math.abs(new Big(a.written).e - new Big(b.written).e));
}

/** The noun that names what both amounts are the size of. */
function sharedThing(
  annotation: Annotation,
  first: QuantityMention,
  second: QuantityMention,
): readonly [Span, Span] | undefined {
  const mine = thingsBeside(annotation, first);
  const other = thingsBeside(annotation, second);
  for (const a of mine) {
    const b = other.find((one) => one.name === a.name || one.name === ANY);
    if (b) return [a.span, b.span];
  }
  return refersBack(annotation, first, second) ? [first, second] : undefined;
}

/** "a loan of $750 million. The $750 billion ...": the second refers to the first, told a sentence or two before. */
function refersBack(
  annotation: Annotation,
  first: QuantityMention,
  second: QuantityMention,
): boolean {
  const { sentences } = annotation.tokens;
  const apart = (sentences[second.from] as number) - (sentences[first.from] as number);
  if (apart < 0 || apart > BACK || second.from < first.to) return false;
  return isMarked(annotation, 'definite', second.from - 1);
}

interface Thing {
  readonly name: string;
  readonly span: Span;
}

/** The words for a fund or a metric that stand beside an amount, in its sentence. */
function thingsBeside(annotation: Annotation, { from, to }: QuantityMention): readonly Thing[] {
  const sentence = sentenceOf(annotation, from);
  const left = Math.max(sentence.from, from - reach(annotation, 2 * NEAR));
  const right = Math.min(sentence.to, to + reach(annotation, NEAR));
  const between = (a: number, b: number): boolean => inside(annotation.quantities, a, b).length > 0;
  const hits = [
    ...inside(wordHits(annotation, 'fund'), left, right),
    ...inside(wordHits(annotation, 'metric'), left, right),
  ];
  const figure = inside(wordHits(annotation, 'figure'), to, right)[0];
  const any: readonly Thing[] =
    figure?.from === to && isMarked(annotation, 'article', from - 1)
      ? [{ name: ANY, span: tokenSpan(annotation, figure.from, figure.to) }]
      : [];
  const named = hits.flatMap((hit): readonly Thing[] => {
    if (hit.to <= from ? between(hit.to, from) : between(to, hit.from)) return [];
    const name =
      'metric' in hit.row ? String(hit.row.metric) : formsOf(annotation, hit.from, hit.to);
    return [{ name, span: tokenSpan(annotation, hit.from, hit.to) }];
  });
  return [...named, ...any];
}

function formsOf({ tokens }: Annotation, from: number, to: number): string {
  return tokens.forms.slice(from, to).join(' ');
}

function report(
  annotation: Annotation,
  first: QuantityMention,
  second: QuantityMention,
  [a, b]: readonly [Span, Span],
): Finding {
  const [one, other] = [quantityText(first.quantity), quantityText(second.quantity)];
  const steps = new Big(second.quantity.written).e - new Big(first.quantity.written).e;
  return finding(annotation, {
    check: 'scale-slip',
    severity: 'warning',
    message: `The same digits stand for one thing at two scales: ${one} and ${other}.`,
    at: [second, first, a, b],
    operation: `${other} / ${one}`,
    inputs: [
      wordsInput('one amount', words(annotation, second), 0),
      wordsInput('other amount', words(annotation, first), 1),
      wordsInput('of', words(annotation, a), 2),
      wordsInput('of', words(annotation, b), 3),
    ],
    result: `10 to the power of ${steps}`,
  });
}
