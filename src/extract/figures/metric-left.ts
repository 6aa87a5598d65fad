/** The metric before the number: "trade surpassing ...", "a tariff of ...", "interest rate: ...". */

import { FIGURE_VERBS } from '../../language/tables.ts';
import type { PhraseHit, QuantityMention, Sentence } from '../../model/annotation.ts';
import { hitsOf } from '../../text/phrases.ts';
import type { ClauseText } from '../annotated-text.ts';
import { clauseStart, formAt, isTimeToken, isWord, roleOf } from '../clause.ts';
import { figureVerb, movedNoun } from './governing-verb.ts';
import { isNominal, type Metric, metricAt, metricHits, phraseStart } from './noun-phrase.ts';
import { subjectPhrase } from './subject-phrase.ts';
import { within } from './within.ts';

const REACH = 14;

/** Reads the metric that governs a number; 'pronoun' where the words point back to an earlier figure. */
export function metricBefore(
  annotation: ClauseText,
  q: QuantityMention,
  sentence: Sentence,
): Metric | 'pronoun' | undefined {
  const limit = leftLimit(annotation, q, sentence);
  const at = skipFrames(annotation, q.from - 1, limit);
  return (
    ofHead(annotation, at, limit) ??
    label(annotation, at, sentence) ??
    movedNoun(annotation, q, at, limit) ??
    (formAt(annotation, at) === 'at' ? nearest(annotation, q, at, limit) : undefined) ??
    bySubject(annotation, q, limit)
  );
}

/** The nearest metric noun before a number, where nothing governs the number. */
export function metricNear(
  annotation: ClauseText,
  q: QuantityMention,
  sentence: Sentence,
): Metric | undefined {
  const limit = leftLimit(annotation, q, sentence);
  return nearest(annotation, q, skipFrames(annotation, q.from - 1, limit), limit);
}

/** Where the words that can name the metric begin: after the last break of the clause. */
function leftLimit(annotation: ClauseText, q: QuantityMention, sentence: Sentence): number {
  let limit = clauseStart(annotation, sentence, q.from);
  // "the rate as defined by the office fell": no clause of its own begins here.
  if (formAt(annotation, limit - 1) === 'as' && /ed$/.test(formAt(annotation, limit))) {
    limit = clauseStart(annotation, sentence, limit - 1);
  }
  for (let at = limit; at < q.from; at++) {
    if (formAt(annotation, at) === ';' || formAt(annotation, at) === '|') limit = at + 1;
  }
  return limit;
}

/** Walks left over what only frames the number: "an average of", "a record", "some". */
function skipFrames(annotation: ClauseText, last: number, limit: number): number {
  let at = last;
  while (at >= limit) {
    const form = formAt(annotation, at);
    const frame =
      form === 'of' &&
      annotation.grammar.figures.frames.has(formAt(annotation, at - 1)) &&
      isFramed(annotation, at - 1, limit);
    if (frame) at -= 2;
    else if (
      roleOf(annotation, at) === 'determiner' ||
      form === 'record' ||
      form === 'new' ||
      form === 'just' ||
      form === 'only' ||
      form === 'its' ||
      form === 'their'
    )
      at--;
    else break;
  }
  return at;
}

/** Whether the word of a frame stands alone ("a total of"), not behind a noun ("the market value of"). */
function isFramed(annotation: ClauseText, at: number, limit: number): boolean {
  const before = at - 1;
  return before < limit || !isNominal(annotation, before);
}

/** "a debt ratio of", "cases, including", "a mobile clinic ($700,000)". */
function ofHead(annotation: ClauseText, at: number, limit: number): Metric | undefined {
  const link = formAt(annotation, at);
  const opens = link === 'of' || link === 'including' || link === '(';
  if (!opens || at <= limit) return undefined;
  const last = formAt(annotation, at - 1) === ',' ? at - 2 : at - 1;
  const from = phraseStart(annotation, last, limit);
  return from <= last ? metricAt(annotation, from, last + 1) : undefined;
}

/** "Interest rate: 3.25 %": a label before a colon at the head of a line. */
function label(annotation: ClauseText, at: number, sentence: Sentence): Metric | undefined {
  if (formAt(annotation, at + 1) !== ':' && formAt(annotation, at) !== ':') return undefined;
  const colon = formAt(annotation, at) === ':' ? at : at + 1;
  const line = annotation.blocks[sentence.block];
  let from = colon;
  while (
    from > sentence.from &&
    colon - from < 8 &&
    formAt(annotation, from - 1) !== ',' &&
    formAt(annotation, from - 1) !== ':' &&
    formAt(annotation, from - 1) !== '(' &&
    formAt(annotation, from - 1) !== '|'
  )
    from--;
  if (from === colon || !line || isTimeToken(annotation, from)) return undefined;
  const heading = from === sentence.from && colon - from < 7;
  const known = metricHits(annotation, from, colon).length > 0;
  return heading || known ? trimmed(annotation, from, colon) : undefined;
}

function trimmed(annotation: ClauseText, from: number, to: number): Metric {
  let first = from;
  while (first < to - 1 && !isNominal(annotation, first)) first++;
  return metricAt(annotation, first, to);
}

/** The subject of the last figure verb before the number, where only small words stand between. */
function bySubject(
  annotation: ClauseText,
  q: QuantityMention,
  limit: number,
): Metric | 'pronoun' | undefined {
  const verb = figureVerb(annotation, q, limit);
  if (!verb || verb.row.role === 'share') return undefined;
  const head = subjectPhrase(annotation, verb.from, limit);
  if (head === 'pronoun' || head === undefined) return head;
  if (verb.row.role !== 'copula' && q.quantity.kind !== 'count') return head;
  return metricHits(annotation, head.from, head.to).length > 0 ? head : undefined;
}

/** The nearest metric noun whose own phrase, with at most one phrase behind it, runs up to the number. */
function nearest(
  annotation: ClauseText,
  q: QuantityMention,
  at: number,
  limit: number,
): Metric | undefined {
  const floor = Math.max(limit, q.from - REACH);
  const hit = metricHits(annotation, floor, at + 1)
    .filter((h) => !isVerbUse(annotation, h))
    .at(-1);
  if (!hit || within(annotation.quantities, hit.to, q.from).length > 0) return undefined;
  for (let i = hit.to; i < q.from; i++) {
    if (
      formAt(annotation, i) === ',' ||
      roleOf(annotation, i) === 'conjunction' ||
      roleOf(annotation, i) === 'pronoun'
    )
      return undefined;
    if (formAt(annotation, i) === '(' && i !== at) return undefined;
  }
  const between = hit.to <= at ? metricAt(annotation, hit.to, at + 1).words : '';
  if (
    /\b\w+ed\b/.test(between) &&
    !within(hitsOf(annotation.hits, FIGURE_VERBS), hit.to, at + 1).length
  )
    return undefined;
  return metricAt(annotation, phraseStart(annotation, hit.to - 1, limit), hit.to);
}

function isVerbUse(annotation: ClauseText, hit: PhraseHit): boolean {
  const before = formAt(annotation, hit.from - 1);
  if (hit.to - hit.from > 1 || !isWord(annotation, hit.from)) return false;
  return before === 'to' || roleOf(annotation, hit.from - 1) === 'modal';
}
