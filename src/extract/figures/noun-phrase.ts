/** Noun phrases around a number, walked token by token over adjectives and nouns. */

import { FIGURE_VERBS, METRICS } from '../../language/tables.ts';
import type { PhraseHit } from '../../model/annotation.ts';
import { hitsOf } from '../../text/phrases.ts';
import type { ClauseText } from '../annotated-text.ts';
import { clauseIndex, formAt, isTimeToken, isWord, roleOf } from '../clause.ts';
import { within } from './within.ts';

/** The words that name a metric, in tokens and characters. */
export interface Metric {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** Taken from an earlier figure that this one goes on from. */
  readonly inherited?: boolean;
}

/** The words of tokens [from, to) as a metric. */
export function metricAt(annotation: ClauseText, from: number, to: number): Metric {
  const start = annotation.tokens.starts[from] as number;
  const end = annotation.tokens.ends[to - 1] as number;
  const words = annotation.document.text.slice(start, end).replace(/\s+/g, ' ');
  return { from, to, start, end, words };
}

/** Whether a token can be part of a noun phrase: an adjective or noun, or a hyphen inside a compound. */
export function isNominal(annotation: ClauseText, at: number): boolean {
  if (isTimeToken(annotation, at)) return false;
  const form = formAt(annotation, at);
  if (form === '-') return !isDash(annotation, at) && isWord(annotation, at - 1);
  // "two-way": a number word inside a compound.
  if (isWord(annotation, at) && formAt(annotation, at + 1) === '-' && !isDash(annotation, at + 1))
    return true;
  if (!isWord(annotation, at) || annotation.grammar.figures.noPart.has(form)) return false;
  if (roleOf(annotation, at) !== 'none') return false;
  return !isNumber(annotation, at) && !isVerbForm(annotation, at);
}

const QUANTITY_REACH = 14;

/** Whether a token is part of a quantity before its counted noun. */
function isNumber(annotation: ClauseText, at: number): boolean {
  const near = within(annotation.quantities, at - QUANTITY_REACH, at + QUANTITY_REACH);
  return near.some((q) => at >= q.from && at < (q.noun?.from ?? q.to));
}

/** A dash between two parts of a sentence, not a hyphen. */
export function isDash(annotation: ClauseText, at: number): boolean {
  if (formAt(annotation, at) !== '-') return false;
  return (
    annotation.document.text[annotation.tokens.starts[at] as number] === '—' ||
    !isGlued(annotation, at)
  );
}

function isGlued(annotation: ClauseText, at: number): boolean {
  const { starts, ends } = annotation.tokens;
  return starts[at] === ends[at - 1] && starts[at + 1] === ends[at];
}

/** A figure verb that is not also a metric noun here ("cost", "increase", "total"). */
function isVerbForm(annotation: ClauseText, at: number): boolean {
  const verb = within(hitsOf(annotation.hits, FIGURE_VERBS), at, at + 2)[0];
  if (verb?.from !== at) return false;
  // "the average house price": after an article it is an adjective.
  if (roleOf(annotation, at - 1) === 'determiner') return false;
  return metricHits(annotation, at, at + 1).length === 0;
}

/** The hits of metric nouns in tokens [from, to). */
export function metricHits(annotation: ClauseText, from: number, to: number): readonly PhraseHit[] {
  return within(hitsOf(annotation.hits, METRICS), from, to);
}

/** First token of the noun phrase that ends with token `last`; at most six words; names end it unless adjectives. */
export function phraseStart(annotation: ClauseText, last: number, floor: number): number {
  let from = last + 1;
  while (from > floor && from > last - 6 && isNominal(annotation, from - 1)) {
    const mention = mentionAt(annotation, from - 1);
    if (mention && from <= last) break;
    from--;
  }
  while (from <= last && formAt(annotation, from) === '-') from++;
  return from;
}

/** Index after the noun phrase that begins at token `first`, at most seven words. */
export function phraseEnd(annotation: ClauseText, first: number, limit: number): number {
  let to = first;
  while (to < limit && to < first + 7 && isNominal(annotation, to)) {
    // "doses administered": a participle behind a plural opens a clause of its own.
    if (
      to > first &&
      /ed$/.test(formAt(annotation, to)) &&
      /[^s]s$/.test(formAt(annotation, to - 1))
    )
      break;
    to++;
  }
  while (to > first && formAt(annotation, to - 1) === '-') to--;
  return to;
}

/** The mention that holds a token. */
export function mentionAt(
  annotation: ClauseText,
  token: number,
): ClauseText['mentions'][number] | undefined {
  const index = clauseIndex(annotation).mentionOf[token] ?? -1;
  return index < 0 ? undefined : annotation.mentions[index];
}

/** Walks right over articles, possessives ("its", "Yemen's") and words of measure ("total", "all"). */
export function skipDeterminersRight(annotation: ClauseText, first: number, limit: number): number {
  let at = first;
  while (at < limit) {
    const form = formAt(annotation, at);
    const mention = mentionAt(annotation, at);
    if (mention && formAt(annotation, mention.to) === "'s") at = mention.to + 1;
    else if (
      mention &&
      /s$/.test(formAt(annotation, mention.to - 1)) &&
      formAt(annotation, mention.to) === "'"
    )
      at = mention.to + 1;
    else if (
      roleOf(annotation, at) === 'determiner' ||
      annotation.grammar.figures.possessives.has(form)
    )
      at++;
    else break;
  }
  return at;
}

/** Whether the phrase's last word is a metric noun. */
export function endsInMetric(annotation: ClauseText, from: number, to: number): boolean {
  return metricHits(annotation, from, to).some((hit) => hit.to === to);
}
