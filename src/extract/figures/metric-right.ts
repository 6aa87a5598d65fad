/** The metric behind the number: "$250B target", "$19 billion in trade", "72 % of all transits". */

import type { QuantityMention, Sentence } from '../../model/annotation.ts';
import type { ClauseText } from '../annotated-text.ts';
import { formAt, isTimeToken, isWord, roleOf } from '../clause.ts';
import {
  endsInMetric,
  type Metric,
  mentionAt,
  metricAt,
  metricHits,
  phraseEnd,
  skipDeterminersRight,
} from './noun-phrase.ts';

/** Reads the metric right behind a sum, a share or a measure. */
export function metricBehind(
  annotation: ClauseText,
  q: QuantityMention,
  sentence: Sentence,
): Metric | undefined {
  const at = skipBracket(annotation, q, sentence);
  return (
    directly(annotation, at, sentence) ??
    (formAt(annotation, at) === 'of' ? undefined : linked(annotation, q, at, sentence)) ??
    compared(annotation, q, at, sentence)
  );
}

/** "72 % of all transits": what the number is a part of. */
export function wholeBehind(
  annotation: ClauseText,
  q: QuantityMention,
  sentence: Sentence,
): Metric | undefined {
  const at = skipBracket(annotation, q, sentence);
  return formAt(annotation, at) === 'of' ? linked(annotation, q, at, sentence) : undefined;
}

/** "$200 million for reconstruction": what the sum is for; only where nothing else names it. */
export function purposeBehind(
  annotation: ClauseText,
  q: QuantityMention,
  sentence: Sentence,
): Metric | undefined {
  const link = skipBracket(annotation, q, sentence);
  if (!annotation.grammar.figures.purposeLinks.has(formAt(annotation, link))) return undefined;
  const first = skipDeterminersRight(annotation, link + 1, sentence.to);
  const to = phraseEnd(annotation, first, sentence.to);
  if (
    to === first ||
    isTimeToken(annotation, link + 1) ||
    formAt(annotation, first).endsWith('ing')
  )
    return undefined;
  return metricAt(annotation, first, to);
}

/** Passes over "(£5.3bn)" behind a sum. */
function skipBracket(annotation: ClauseText, q: QuantityMention, sentence: Sentence): number {
  if (formAt(annotation, q.to) !== '(') return q.to;
  for (let at = q.to + 1; at < sentence.to && at < q.to + 12; at++) {
    if (formAt(annotation, at) === ')') return at + 1;
  }
  return q.to;
}

/** "a $100 million loan", "a 20% stake", "a 95% immunization rate". */
function directly(annotation: ClauseText, at: number, sentence: Sentence): Metric | undefined {
  const first = formAt(annotation, at) === '-' ? at + 1 : at;
  const found = upToMetric(annotation, first, sentence);
  if (
    !found ||
    formAt(annotation, found.to) !== 'in' ||
    !annotation.grammar.figures.changeNouns.test(found.words)
  )
    return found;
  const inner = skipDeterminersRight(annotation, found.to + 1, sentence.to);
  if (isTimeToken(annotation, found.to + 1)) return found;
  let end = phraseEnd(annotation, inner, sentence.to);
  if (
    annotation.grammar.figures.frames.has(formAt(annotation, end - 1)) &&
    formAt(annotation, end) === 'of'
  ) {
    end = Math.max(end, phraseEnd(annotation, end + 1, sentence.to));
  }
  return end > inner ? metricAt(annotation, inner, end) : found;
}

function upToMetric(annotation: ClauseText, first: number, sentence: Sentence): Metric | undefined {
  const end = phraseEnd(annotation, first, sentence.to);
  const last = metricHits(annotation, first, end).at(-1);
  if (last) return metricAt(annotation, first, last.to);
  const joined = joinedEnd(annotation, first, end, sentence);
  return joined === undefined ? undefined : metricAt(annotation, first, joined);
}

/** "in economic, development and humanitarian assistance": modifiers joined before one noun. */
function joinedEnd(
  annotation: ClauseText,
  first: number,
  end: number,
  sentence: Sentence,
): number | undefined {
  let to = end;
  while (to > first && to < first + 14) {
    let next = to;
    while (formAt(annotation, next) === ',' || formAt(annotation, next) === 'and') next++;
    const part = phraseEnd(annotation, next, sentence.to);
    if (next === to || part === next) return undefined;
    const hit = metricHits(annotation, next, part)[0];
    if (hit) return hit.to;
    to = part;
  }
  return undefined;
}

/** "a 30 % shareholder", "a 40 % discount": a plain noun right behind a number that an article opens. */
export function nounBehind(
  annotation: ClauseText,
  q: QuantityMention,
  sentence: Sentence,
): Metric | undefined {
  if (
    q.quantity.kind === 'count' ||
    !annotation.grammar.figures.articles.has(formAt(annotation, q.from - 1))
  )
    return undefined;
  const at = skipBracket(annotation, q, sentence);
  const end = phraseEnd(annotation, at, sentence.to);
  if (end === at || mentionAt(annotation, at) || /(?:ed|ly)$/.test(formAt(annotation, end - 1)))
    return undefined;
  return metricAt(annotation, at, end);
}

/** "in bilateral trade", "worth of goods", "of all transits". */
function linked(
  annotation: ClauseText,
  q: QuantityMention,
  link: number,
  sentence: Sentence,
): Metric | undefined {
  const form = formAt(annotation, link);
  const worth = form === 'worth' && formAt(annotation, link + 1) === 'of';
  if (form !== 'in' && form !== 'of' && !worth) return undefined;
  const next = worth ? link + 2 : link + 1;
  if (isTimeToken(annotation, next)) return undefined;
  const first = skipDeterminersRight(annotation, next, sentence.to);
  if (form === 'in' && q.quantity.kind !== 'money') return undefined;
  const known = upToMetric(annotation, first, sentence);
  if (known) return known;
  const end = phraseEnd(annotation, first, sentence.to);
  if (end === first) return undefined;
  if (formAt(annotation, end) === "'s" && form === 'of') {
    const owned = phraseEnd(annotation, end + 1, sentence.to);
    if (owned > end + 1) return metricAt(annotation, end + 1, owned);
  }
  if (form === 'in' && (mentionAt(annotation, first) || first !== next)) return undefined;
  return metricAt(annotation, first, end);
}

/** "85 % more wildfires": what there is more of. */
function compared(
  annotation: ClauseText,
  q: QuantityMention,
  at: number,
  sentence: Sentence,
): Metric | undefined {
  if (
    q.quantity.kind !== 'percent' ||
    !annotation.grammar.figures.comparatives.has(formAt(annotation, at))
  )
    return undefined;
  const to = phraseEnd(annotation, at + 1, sentence.to);
  if (to === at + 1 || !isWord(annotation, at + 1) || roleOf(annotation, at + 1) !== 'none')
    return undefined;
  return metricAt(annotation, at + 1, to);
}

/** "170,000 COVID-19 test kits": a plural that a name or a figure keeps apart from its number. */
function looseNoun(
  annotation: ClauseText,
  q: QuantityMention,
  sentence: Sentence,
): Metric | undefined {
  let to = phraseEnd(annotation, q.to, sentence.to);
  if (/^\d+$/.test(formAt(annotation, to)) && formAt(annotation, to - 1) !== '' && to > q.to) {
    to = phraseEnd(annotation, to + 1, sentence.to);
  } else if (formAt(annotation, to) === '-' && /^\d+$/.test(formAt(annotation, to + 1))) {
    to = phraseEnd(annotation, to + 2, sentence.to);
  }
  return to > q.to && /[^s]s$/.test(formAt(annotation, to - 1))
    ? metricAt(annotation, q.to, to)
    : undefined;
}

/** A counted noun with what it is of: "doses of vaccine", "cases of measles". */
export function countedNoun(
  annotation: ClauseText,
  q: QuantityMention,
  sentence: Sentence,
): Metric | undefined {
  if (!q.noun) return looseNoun(annotation, q, sentence);
  let { to } = q.noun;
  const longer = phraseEnd(annotation, q.noun.from, sentence.to);
  if (longer > to && endsInMetric(annotation, q.noun.from, longer)) to = longer;
  if (formAt(annotation, to) === 'of') {
    const end = phraseEnd(annotation, to + 1, Math.min(sentence.to, to + 4));
    if (end > to + 1 && !mentionAt(annotation, to + 1)) to = end;
  }
  const from =
    annotation.grammar.figures.more.has(formAt(annotation, q.noun.from)) && q.noun.from + 1 < to
      ? q.noun.from + 1
      : q.noun.from;
  return metricAt(annotation, from, to);
}
