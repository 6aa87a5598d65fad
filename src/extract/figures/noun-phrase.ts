/** Noun phrases around a number, walked token by token over adjectives and nouns. */

import { EN_METRICS } from '../../language/en/figure-noun.ts';
import { EN_FIGURE_VERBS } from '../../language/en/figure-verb.ts';
import type { Annotation, PhraseHit } from '../../model/annotation.ts';
import { hitsOf } from '../../text/phrases.ts';
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

/** Words that are no function words and yet no part of a noun phrase. */
const NO_PART =
  /^(?:that|said|says|'s|'|more|most|much|many|have|while|as|its|his|her|their|our|my|which|it|they|there|not|one|when|thus|nearly|almost|about|over|compared|than|per|respectively|alone|this|last|next|versus|made|took|take|make|according|due|because|including|worth|able|currently|however|therefore|rather|instead|meanwhile|warned|warns|showed|shows|show|concern|concerned|concerns|involve|involves|involved|believe|think|thinks|expect|expects|fewer|apiece|yet|overall|includes|include|included)$/;

/** The words of tokens [from, to) as a metric. */
export function metricAt(annotation: Annotation, from: number, to: number): Metric {
  const start = annotation.tokens.starts[from] as number;
  const end = annotation.tokens.ends[to - 1] as number;
  const words = annotation.document.text.slice(start, end).replace(/\s+/g, ' ');
  return { from, to, start, end, words };
}

/** Whether a token can be part of a noun phrase: an adjective or noun, or a hyphen inside a compound. */
export function isNominal(annotation: Annotation, at: number): boolean {
  if (isTimeToken(annotation, at)) return false;
  const form = formAt(annotation, at);
  if (form === '-') return !isDash(annotation, at) && isWord(annotation, at - 1);
  // "two-way": a number word inside a compound.
  if (isWord(annotation, at) && formAt(annotation, at + 1) === '-' && !isDash(annotation, at + 1))
    return true;
  if (!isWord(annotation, at) || NO_PART.test(form)) return false;
  if (roleOf(annotation, at) !== 'none') return false;
  return !isNumber(annotation, at) && !isVerbForm(annotation, at);
}

const QUANTITY_REACH = 14;

/** Whether a token is part of a quantity before its counted noun. */
function isNumber(annotation: Annotation, at: number): boolean {
  const near = within(annotation.quantities, at - QUANTITY_REACH, at + QUANTITY_REACH);
  return near.some((q) => at >= q.from && at < (q.noun?.from ?? q.to));
}

/** A dash between two parts of a sentence, not a hyphen. */
export function isDash(annotation: Annotation, at: number): boolean {
  if (formAt(annotation, at) !== '-') return false;
  return (
    annotation.document.text[annotation.tokens.starts[at] as number] === '—' ||
    !isGlued(annotation, at)
  );
}

function isGlued(annotation: Annotation, at: number): boolean {
  const { starts, ends } = annotation.tokens;
  return starts[at] === ends[at - 1] && starts[at + 1] === ends[at];
}

/** A figure verb that is not also a metric noun here ("cost", "increase", "total"). */
function isVerbForm(annotation: Annotation, at: number): boolean {
  const verb = within(hitsOf(annotation.hits, EN_FIGURE_VERBS), at, at + 2)[0];
  if (verb?.from !== at) return false;
  // "the average house price": after an article it is an adjective.
  if (roleOf(annotation, at - 1) === 'determiner') return false;
  return metricHits(annotation, at, at + 1).length === 0;
}

/** The hits of metric nouns in tokens [from, to). */
export function metricHits(annotation: Annotation, from: number, to: number): readonly PhraseHit[] {
  return within(hitsOf(annotation.hits, EN_METRICS), from, to);
}

/** First token of the noun phrase that ends with token `last`; at most six words; names end it unless adjectives. */
export function phraseStart(annotation: Annotation, last: number, floor: number): number {
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
export function phraseEnd(annotation: Annotation, first: number, limit: number): number {
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
  annotation: Annotation,
  token: number,
): Annotation['mentions'][number] | undefined {
  const index = clauseIndex(annotation).mentionOf[token] ?? -1;
  return index < 0 ? undefined : annotation.mentions[index];
}

/** Walks right over articles, possessives ("its", "Yemen's") and words of measure ("total", "all"). */
export function skipDeterminersRight(annotation: Annotation, first: number, limit: number): number {
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
      /^(?:its|their|our|his|her|my|all|each)$/.test(form)
    )
      at++;
    else break;
  }
  return at;
}

/** Whether the phrase's last word is a metric noun. */
export function endsInMetric(annotation: Annotation, from: number, to: number): boolean {
  return metricHits(annotation, from, to).some((hit) => hit.to === to);
}
