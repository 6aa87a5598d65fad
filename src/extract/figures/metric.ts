/** What a number measures: the counted noun, the noun that governs it, or the noun phrase it is of. */

import type { QuantityMention, Sentence } from '../../model/annotation.ts';
import { amountOfChange } from '../../model/quantity.ts';
import type { ClauseText } from '../annotated-text.ts';
import { formAt, isWord, roleOf } from '../clause.ts';
import { figureVerb } from './governing-verb.ts';
import { metricBefore, metricNear } from './metric-left.ts';
import {
  countedNoun,
  metricBehind,
  nounBehind,
  purposeBehind,
  wholeBehind,
} from './metric-right.ts';
import { movedObject } from './moved-object.ts';
import { type Metric, metricAt, phraseEnd } from './noun-phrase.ts';

/** A figure before this one, in the same sentence or the one before. */
export interface Previous {
  readonly quantity: QuantityMention;
  readonly metric: Metric;
  readonly sentence: Sentence;
}

/** The metric of a quantity; undefined where the words name none ("one pound buying $1.9" is not of anything). */
export function metricOf(
  annotation: ClauseText,
  q: QuantityMention,
  sentence: Sentence,
  previous: Previous | undefined,
): Metric | undefined {
  const metric = namedMetric(annotation, q, sentence, previous);
  return metric && metric.from < metric.to ? metric : undefined;
}

function namedMetric(
  annotation: ClauseText,
  q: QuantityMention,
  sentence: Sentence,
  previous: Previous | undefined,
): Metric | undefined {
  if (q.quantity.kind === 'count') {
    const counted = countedNoun(annotation, q, sentence) ?? countedByVerb(annotation, q, sentence);
    if (counted && counted.words !== 'others') return counted;
    if (counted) return inherit(annotation, q, sentence, previous, true) ?? counted;
  }
  const share = figureVerb(annotation, q, sentence.from)?.row.role === 'share';
  const moved = movedObject(annotation, q, sentence);
  if (moved) return moved;
  const behind = metricBehind(annotation, q, sentence);
  if (behind) return behind;
  const whole = wholeBehind(annotation, q, sentence);
  if (share && whole) return whole;
  const before = metricBefore(annotation, q, sentence);
  if (before === 'pronoun') return whole ?? inherit(annotation, q, sentence, previous, false);
  return (
    before ??
    whole ??
    nounBehind(annotation, q, sentence) ??
    metricNear(annotation, q, sentence) ??
    inherit(annotation, q, sentence, previous, true) ??
    purposeBehind(annotation, q, sentence) ??
    spentBy(annotation, q)
  );
}

/** An earlier figure of the same unit goes on: "up from 12 %", "it reached $5 billion". */
function inherit(
  annotation: ClauseText,
  q: QuantityMention,
  sentence: Sentence,
  previous: Previous | undefined,
  within: boolean,
): Metric | undefined {
  if (!previous) return undefined;
  const bare = q.quantity.kind === 'count' && q.quantity.unit === undefined;
  const kind = previous.quantity.quantity.kind;
  if (bare ? kind !== 'count' : previous.quantity.quantity.unit !== q.quantity.unit)
    return undefined;
  const gap = sentence.index - previous.sentence.index;
  if (within ? gap !== 0 : gap > 1) return undefined;
  // "45.6 %, down from 47.1 %": the base is of the same metric, whatever moved.
  if (
    within &&
    formAt(annotation, q.from - 1) !== 'from' &&
    (amountOfChange(q.quantity) !== undefined) !==
      (amountOfChange(previous.quantity.quantity) !== undefined)
  )
    return undefined;
  return { ...previous.metric, inherited: true };
}

/** "invested over $100 billion": the verb names what the sum is. */
function spentBy(annotation: ClauseText, q: QuantityMention): Metric | undefined {
  if (q.quantity.kind !== 'money') return undefined;
  for (let at = q.from - 1; at >= q.from - 5 && at >= 0; at--) {
    const form = formAt(annotation, at);
    if (annotation.grammar.figures.moneyVerbs.has(form)) return metricAt(annotation, at, at + 1);
    if (!isWord(annotation, at) || roleOf(annotation, at) === 'relative') return undefined;
  }
  return undefined;
}

/** "killed at least 62", "35 were rescued", "81 had lost their lives": the verb names what is counted. */
function countedByVerb(
  annotation: ClauseText,
  q: QuantityMention,
  sentence: Sentence,
): Metric | undefined {
  if (annotation.grammar.figures.countVerbs.has(formAt(annotation, q.from - 1)))
    return metricAt(annotation, q.from - 1, q.from);
  let at = q.to;
  while (
    at < sentence.to &&
    /^(?:auxiliary|adverb|of)$/.test(roleOf(annotation, at)) &&
    at < q.to + 4
  )
    at++;
  if (at >= sentence.to || !annotation.grammar.figures.countVerbs.has(formAt(annotation, at)))
    return undefined;
  if (formAt(annotation, at) !== 'lost') return metricAt(annotation, at, at + 1);
  const end = phraseEnd(annotation, at + 2, Math.min(sentence.to, at + 4));
  return metricAt(annotation, at, Math.max(end, at + 1));
}
