import { Big } from 'big.js';
import type { QuantityMention, Sentence } from '../model/annotation.ts';
import type { Finding } from '../model/finding.ts';
import { amountOfChange } from '../model/quantity.ts';
import type { Check, CheckInput } from './check.ts';
import { finding, type Span, words, wordsInput } from './derivation.ts';
import { intervalOf, plain, sum } from './interval.ts';
import {
  anyMark,
  anyMarked,
  bySentence,
  firstAfter,
  form,
  inside,
  isMarked,
  startingAt,
  type TokenRange,
  wordHits,
} from './scope.ts';

import { totalsAfter } from './sum-of-parts/total-after.ts';
import { tradeSides } from './sum-of-parts/trade-sides.ts';

/** The longest item of a list of parts, in tokens. */
const LONGEST_ITEM = 12;
const SHORT_ITEM = 8;
/** Tokens between a total and the words that open its list. */
const NEAR = 7;

/** Parts that do not add up to the total beside them, and shares of more than the whole. */
export const sumOfParts: Check = {
  name: 'sum-of-parts',
  needs: ['text'],
  certainty: 'proof',
  summary: 'Parts that do not add up to their total, or shares of more than a hundred per cent.',
  run: (input) =>
    bySentence(input.annotation, input.annotation.quantities).flatMap(([sentence, quantities]) => [
      ...wrongTotals(input, sentence, quantities),
      ...wrongShares(input, sentence, quantities),
      ...totalsAfter(input.annotation, sentence),
      ...tradeSides(input.annotation, sentence, quantities),
    ]),
};

interface Opening {
  /** First token after the words that open the list. */
  readonly at: number;
  readonly exhaustive: boolean;
}

function wrongTotals(
  input: CheckInput,
  sentence: Sentence,
  quantities: readonly QuantityMention[],
): readonly Finding[] {
  const counted = quantities.filter(isExactAmount);
  return counted.flatMap((total) => {
    const opening = openingAfter(input, sentence, quantities, total);
    if (!opening) return [];
    const parts = partsFrom(input, sentence, counted, total, opening);
    const found = parts && compare(input, total, parts, opening.exhaustive);
    return found ? [found] : [];
  });
}

function isExactAmount({ quantity }: QuantityMention): boolean {
  return (
    (quantity.kind === 'count' || quantity.kind === 'money' || quantity.kind === 'measure') &&
    !quantity.soft &&
    !quantity.writtenUpper &&
    !quantity.approximate &&
    !amountOfChange(quantity) &&
    !/^(?:year|month|week|day|hour|minute)s?$/.test(quantity.unit ?? '')
  );
}

/** A colon, a bracket or "of which" within a few words after the total. */
function openingAfter(
  { annotation }: CheckInput,
  sentence: Sentence,
  quantities: readonly QuantityMention[],
  total: QuantityMention,
): Opening | undefined {
  const leads = inside(wordHits(annotation, 'parts'), sentence.from, sentence.to);
  const next = firstAfter(quantities, total.to)?.from ?? sentence.to;
  for (let i = total.to; i < Math.min(next, total.to + NEAR); i++) {
    if (form(annotation, i) === ':') return { at: i + 1, exhaustive: true };
    const lead = leads.find((hit) => hit.from === i);
    if (lead) return { at: lead.to, exhaustive: lead.row.exhaustive };
    if (/^[.;!?]$/.test(form(annotation, i))) return undefined;
  }
  return undefined;
}

/** The parts of a list in which every item begins with its number; undefined where one item does not. */
function partsFrom(
  input: CheckInput,
  sentence: Sentence,
  counted: readonly QuantityMention[],
  total: QuantityMention,
  { at, exhaustive }: Opening,
): readonly QuantityMention[] | undefined {
  const parts: QuantityMention[] = [];
  const last = listEnd(input, sentence, at);
  let next = at;
  while (next < last) {
    const start = skipDeterminer(input, next);
    const part = counted.find((q) => q.from === start);
    if (!part || !isComparable(total, part, parts.length > 0))
      return exhaustive || parts.length < 2 ? undefined : parts;
    parts.push(part);
    const separator = separatorAfter(input, part.to, last);
    if (separator.at - part.to > LONGEST_ITEM) return undefined;
    next = separator.to;
  }
  return parts.length >= 2 ? parts : undefined;
}

function skipDeterminer({ annotation }: CheckInput, at: number): number {
  return isMarked(annotation, 'article', at) ? at + 1 : at;
}

function listEnd({ annotation }: CheckInput, sentence: Sentence, at: number): number {
  for (let i = at; i < sentence.to; i++) if (/^[.!?)—]$/.test(form(annotation, i))) return i;
  return sentence.to;
}

function separatorAfter(
  { annotation }: CheckInput,
  from: number,
  last: number,
): { at: number; to: number } {
  const ands = inside(wordHits(annotation, 'binding'), from, last).filter(
    (hit) => hit.row.role === 'and',
  );
  for (let i = from; i < last; i++) {
    const mark = /^[,;]$/.test(form(annotation, i));
    const and = ands.find((hit) => hit.from === (mark ? i + 1 : i));
    const to = and ? and.to : mark ? i + 1 : i;
    if (to > i && beginsWithNumber(annotation, to)) return { at: i, to };
    if (mark) return { at: i, to };
  }
  return { at: last, to: last };
}

function beginsWithNumber(annotation: CheckInput['annotation'], at: number): boolean {
  return [at, at + 1].some((token) => startingAt(annotation.quantities, token) !== undefined);
}

/** Money adds to money of its currency, measures to their unit; counted things may have names of their own. */
function isComparable(total: QuantityMention, part: QuantityMention, later: boolean): boolean {
  if (total.quantity.kind !== part.quantity.kind) return false;
  if (total.quantity.per !== part.quantity.per) return false;
  if (total.quantity.kind === 'count') return later || part.to > part.from;
  return total.quantity.unit === part.quantity.unit;
}

function compare(
  input: CheckInput,
  total: QuantityMention,
  parts: readonly QuantityMention[],
  exhaustive: boolean,
): Finding | undefined {
  const { annotation } = input;
  const exact = total.quantity.kind === 'count';
  const possible = exact ? exactSum(parts) : sum(parts.map((p) => intervalOf(p.quantity)));
  const whole = exact
    ? { lower: new Big(total.quantity.written), upper: new Big(total.quantity.written) }
    : intervalOf(total.quantity);
  if (!possible.lower || !possible.upper || !whole.lower || !whole.upper) return undefined;
  const more = possible.lower.gt(whole.upper);
  const less = possible.upper.lt(whole.lower);
  if (!more && !(exhaustive && less)) return undefined;
  const size = scaleOf(total.quantity.written);
  const numbers = parts.map((p) => plain(new Big(p.quantity.written).div(size), 3));
  const added = plain(parts.reduce((s, p) => s.plus(p.quantity.written), new Big(0)).div(size), 3);
  const stated = plain(new Big(total.quantity.written).div(size), 3);
  return finding(annotation, {
    check: 'sum-of-parts',
    severity: exhaustive ? 'error' : 'warning',
    message: `The parts add up to ${added}, not to ${stated}.`,
    at: [total, ...parts],
    operation: numbers.join(' + '),
    inputs: [
      wordsInput('total', words(annotation, total), 0),
      ...parts.map((part, i) => wordsInput(`part ${i + 1}`, words(annotation, part), i + 1)),
    ],
    result: `${added}, stated ${stated}`,
  });
}

function exactSum(parts: readonly QuantityMention[]): { lower: Big; upper: Big } {
  const added = parts.reduce((s, p) => s.plus(p.quantity.written), new Big(0));
  return { lower: added, upper: added };
}

function scaleOf(value: string): string {
  return ['1000000000', '1000000'].find((size) => new Big(value).abs().gte(size)) ?? '1';
}

/** "accounted for 60 %, 30 % and 25 %": shares of one whole, each after the first without a whole of its own. */
function wrongShares(
  input: CheckInput,
  sentence: Sentence,
  quantities: readonly QuantityMention[],
): readonly Finding[] {
  const { annotation } = input;
  const shares = quantities.filter(
    ({ quantity: q }) =>
      q.kind === 'percent' &&
      !amountOfChange(q) &&
      !q.soft &&
      !q.approximate &&
      q.lower !== undefined &&
      q.upper !== undefined &&
      q.unit !== 'point' &&
      !q.writtenUpper,
  );
  if (shares.length < 2 || shares.length !== quantities.length) return [];
  const said = inside(wordHits(annotation, 'share'), sentence.from, sentence.to);
  const [first] = shares;
  const [whole] = said;
  if (!first || !whole || !governs(whole, first)) return [];
  if (said.length !== 1 && !eachGoverned(said, shares)) return [];
  const run = shares.every(
    (share, i) => i === 0 || isNextItem(input, shares[i - 1] as QuantityMention, share, i === 1),
  );
  if (!run) return [];
  const possible = sum(shares.map((s) => intervalOf(s.quantity)));
  if (!possible.lower?.gt(100)) return [];
  const numbers = shares.map((s) => plain(new Big(s.quantity.written)));
  const added = plain(shares.reduce((s, p) => s.plus(p.quantity.written), new Big(0)));
  return [
    finding(annotation, {
      check: 'sum-of-parts',
      severity: 'warning',
      message: `The shares add up to ${added} %, more than the whole.`,
      at: shares as readonly Span[] as [Span, ...Span[]],
      operation: numbers.join(' + '),
      inputs: shares.map((share, i) => wordsInput(`share ${i + 1}`, words(annotation, share), i)),
      result: `${added} %`,
    }),
  ];
}

/** "accounted for 60 %", "60 % of the vote": the words stand right before or right after the first share. */
function governs(whole: TokenRange, first: TokenRange): boolean {
  return whole.to <= first.from ? first.from - whole.to <= 3 : whole.from === first.to;
}

/** "占55%，…占30%": every later share stands right behind a word of its own. */
function eachGoverned(said: readonly TokenRange[], shares: readonly QuantityMention[]): boolean {
  if (said.length !== shares.length) return false;
  return shares.every((share, i) => i === 0 || said[i]?.to === share.from);
}

/** A short item without a whole of its own; the first share may name the whole right after it. */
function isNextItem(
  { annotation }: CheckInput,
  before: QuantityMention,
  share: QuantityMention,
  isSecond: boolean,
): boolean {
  if (share.from - before.to > SHORT_ITEM) return false;
  const from = isSecond ? before.to + 1 : before.to;
  return (
    !anyMarked(annotation, 'turn', from, share.from) && !anyMark(annotation, from, share.from, ';')
  );
}
