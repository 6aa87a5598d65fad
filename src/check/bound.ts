import { Big } from 'big.js';
import type { Annotation, QuantityMention } from '../model/annotation.ts';
import type { Finding } from '../model/finding.ts';
import { amountOfChange } from '../model/quantity.ts';
import { type TakenUp, takenUp } from './bound/taken-up.ts';
import type { Check } from './check.ts';
import { finding, tokenSpan, words, wordsInput } from './derivation.ts';
import { intervalOf } from './interval.ts';
import { reach } from './reach.ts';
import { covering, form, hasWords, inside, isMarked, startingAt, wordHits } from './scope.ts';
import { quantityText } from './wording.ts';

/** Words between a level and the one that it is compared with. */
const LONGEST_GAP = 8;
/** Words that say what a measure is of. */
const LONGEST_THING = 3;

type Side = 'above' | 'below';

/** A level and the bound that the text sets beside it. */
interface Bounded {
  readonly level: QuantityMention;
  readonly bound: QuantityMention;
  readonly side: Side;
}

/** A level that is said to exceed, or to fall short of, another that it does not. */
export const bound: Check = {
  name: 'bound',
  needs: ['text'],
  certainty: 'proof',
  summary: 'A level that is said to exceed, or to fall short of, another that it does not.',
  run: ({ annotation }) => {
    if (!hasWords(annotation, 'comparison')) return [];
    const { quantities } = annotation;
    const compared = quantities.flatMap((level, i) => {
      const next = quantities[i + 1];
      const side =
        next && isLevel(level) && isOfKind(level, next) && sideOf(annotation, level, next);
      return next && side && isBroken(level, next, side)
        ? [report(annotation, { level, bound: next, side })]
        : [];
    });
    return [...compared, ...takenUp(annotation).map((pair) => reportAgain(annotation, pair))];
  },
};

function isLevel({ quantity }: QuantityMention): boolean {
  return (
    !quantity.soft &&
    !quantity.writtenUpper &&
    quantity.approximate !== 'below' &&
    quantity.kind !== 'ordinal' &&
    !amountOfChange(quantity)
  );
}

function isOfKind({ quantity: a }: QuantityMention, { quantity: b }: QuantityMention): boolean {
  if (a.kind !== b.kind || a.per !== b.per || b.soft || amountOfChange(b)) return false;
  if (a.kind === 'count') return a.unit === b.unit || b.unit === undefined;
  return a.unit === b.unit;
}

/** Which side of the second quantity the words put the first on; undefined where they say something else. */
function sideOf(
  annotation: Annotation,
  level: QuantityMention,
  next: QuantityMention,
): Side | undefined {
  if (annotation.tokens.sentences[level.from] !== annotation.tokens.sentences[next.from])
    return undefined;
  if (next.from - level.to > reach(annotation, LONGEST_GAP)) return undefined;
  let parted = false;
  let named = false;
  let side = sideWithin(annotation, next);
  for (let at = behindThing(annotation, level); at < next.from; ) {
    const said = startingAt(wordHits(annotation, 'comparison'), at);
    const small = isSmallWord(annotation, at);
    if (said) side = said.row.side;
    else if (isParting(annotation, at)) parted = true;
    else if (isMarked(annotation, 'mark', at)) named = true;
    else if (!small) return undefined;
    at = said ? said.to : at + 1;
  }
  return side && parted && (named || endsThere(annotation, next)) ? side : undefined;
}

/** "12 tonnes of gold": the token behind the thing that a measure is of. */
function behindThing(annotation: Annotation, { to, quantity }: QuantityMention): number {
  if (quantity.kind !== 'measure') return to;
  for (let at = to; at <= to + LONGEST_THING; at++) if (isParting(annotation, at)) return at;
  return to;
}

function isParting(annotation: Annotation, at: number): boolean {
  return /^[,，—–-]$/.test(form(annotation, at));
}

/** "and", "the", "its", "which is": what may stand before a comparison. */
function isSmallWord(annotation: Annotation, at: number): boolean {
  return (
    isMarked(annotation, 'article', at) ||
    isMarked(annotation, 'comparing', at) ||
    isMarked(annotation, 'whole', at) ||
    covering(annotation.times, at) !== undefined
  );
}

/** "more than $250 billion": the reader takes the words into the quantity. */
function sideWithin(annotation: Annotation, next: QuantityMention): Side | undefined {
  const { lower, upper } = next.quantity;
  if (lower !== undefined && upper === undefined) return 'above';
  if (upper !== undefined && lower === undefined) return 'below';
  return inside(wordHits(annotation, 'comparison'), next.from, next.to)[0]?.row.side;
}

/** Nothing behind the bound makes it another thing: the clause ends, or a word for a target or a date follows. */
function endsThere(annotation: Annotation, { to }: QuantityMention): boolean {
  if (/^[.,;:!?)。，；—–-]?$/.test(form(annotation, to))) return true;
  for (let at = to; at <= to + 2; at++) {
    if (isMarked(annotation, 'mark', at)) return true;
    if (covering(annotation.times, at)) return true;
    if (/^[.,;:!?)。，；]$/.test(form(annotation, at))) return false;
  }
  return false;
}

/** No value of the level lies on the side that the words put it on; a bound holds to the letter. */
function isBroken(level: QuantityMention, next: QuantityMention, side: Side): boolean {
  const have = intervalOf(level.quantity);
  const mark = new Big(next.quantity.written);
  return side === 'above' ? !!have.upper?.lt(mark) : !!have.lower?.gt(mark);
}

function report(annotation: Annotation, { level, bound: mark, side }: Bounded): Finding {
  const span = tokenSpan(annotation, mark.from, mark.to);
  const [have, number] = [quantityText(level.quantity), quantityText(mark.quantity)];
  const sign = side === 'above' ? '<' : '>';
  return finding(annotation, {
    check: 'bound',
    severity: 'error',
    message: `${have} is not ${side === 'above' ? 'more' : 'less'} than ${number}.`,
    at: [span, level],
    operation: `compare ${have} with ${number}`,
    inputs: [
      wordsInput('bound', words(annotation, span), 0),
      wordsInput('level', words(annotation, level), 1),
    ],
    result: `${have} ${sign} ${number}, said to be ${side} it`,
  });
}

function reportAgain(annotation: Annotation, { first, again }: TakenUp): Finding {
  const [was, is] = [words(annotation, first), words(annotation, again)];
  return finding(annotation, {
    check: 'bound',
    severity: 'warning',
    message: `The text speaks of ${was} and then of ${is}: the two cannot be the same.`,
    at: [again, first],
    operation: `compare ${is} with ${was}`,
    inputs: [wordsInput('later', is, 0), wordsInput('earlier', was, 1)],
    result: 'no common value',
  });
}
