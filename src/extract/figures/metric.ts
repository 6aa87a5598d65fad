/** What a number measures: a metric noun near it, the counted noun, or the noun phrase that the number is of. */
import type { Annotation, PhraseHit, QuantityMention, Sentence } from '../../model/annotation.ts';
import { EN_FIGURE_VERBS, EN_METRICS } from '../../language/en/figure.ts';
import { hitsOf } from '../../text/phrases.ts';
import { clauseIndex, clauseStart, formAt, isWord, roleOf } from '../clause.ts';

/** The words that name the metric, in tokens and characters. */
export interface Metric {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** The metric of a quantity; undefined where the sentence names none. */
export function metricOf(annotation: Annotation, q: QuantityMention, sentence: Sentence): Metric | undefined {
  const near = rightNoun(annotation, q, sentence) ?? leftNoun(annotation, q, sentence);
  if (near) return near;
  if (q.noun) return span(annotation, q.noun.from, q.noun.to);
  return ofPhrase(annotation, q, sentence);
}

/** "$19 billion in trade", "a $100 million loan", "$250B target", "70 % of its AI hardware". */
function rightNoun(annotation: Annotation, q: QuantityMention, sentence: Sentence): Metric | undefined {
  let at = q.to;
  const link = formAt(annotation, at);
  const linked = link === 'in' || link === 'of' || link === 'worth' || link === 'for';
  if (linked) at++;
  while (at < sentence.to && (roleOf(annotation, at) === 'determiner' || /^(?:its|their|our|his|her|total|all|annual|new)$/.test(formAt(annotation, at)) || formAt(annotation, at) === '-')) at++;
  for (const hit of metricsIn(annotation, at, Math.min(sentence.to, at + 5))) {
    if (!isPlainBetween(annotation, at, hit.from)) continue;
    return span(annotation, at, hit.to);
  }
  return undefined;
}

/** "bilateral trade surpassing ...", "exports to Japan reached ...", "a tariff of ...": the metric before the number. */
function leftNoun(annotation: Annotation, q: QuantityMention, sentence: Sentence): Metric | undefined {
  const from = Math.max(leftLimit(annotation, q, sentence), q.from - 24);
  const hits = metricsIn(annotation, from, q.from).filter((h) => !isVerbUse(annotation, h));
  const hit = headOf(annotation, hits, q);
  if (!hit) return undefined;
  let start = hit.from;
  while (start > from && start > hit.from - 4 && isModifier(annotation, start - 1)) start--;
  return span(annotation, start, hit.to);
}

function leftLimit(annotation: Annotation, q: QuantityMention, sentence: Sentence): number {
  let limit = clauseStart(annotation, sentence, q.from);
  for (let at = limit; at < q.from; at++) if (formAt(annotation, at) === ';' || formAt(annotation, at) === ':') limit = at + 1;
  return limit;
}

/** Of several metric nouns the subject of the last figure verb, else the nearest; a noun inside "of ..." gives way to its head. */
function headOf(annotation: Annotation, hits: readonly PhraseHit[], q: QuantityMention): PhraseHit | undefined {
  if (hits.length <= 1) return hits[0];
  const verb = hitsOf(annotation.hits, EN_FIGURE_VERBS).filter((v) => v.to <= q.from && v.from >= (hits[0] as PhraseHit).to).at(-1);
  const before = verb ? hits.filter((h) => h.to <= verb.from) : hits;
  const list = before.length > 0 ? before : hits;
  for (let i = list.length - 1; i > 0; i--) {
    const hit = list[i] as PhraseHit;
    const previous = list[i - 1] as PhraseHit;
    const governed = formAt(annotation, previous.to) === 'of' && hit.from - previous.to <= 4;
    if (!governed) return hit;
  }
  return list[0];
}

function metricsIn(annotation: Annotation, from: number, to: number): PhraseHit[] {
  return hitsOf(annotation.hits, EN_METRICS).filter((h) => h.from >= from && h.to <= to);
}

function isVerbUse(annotation: Annotation, hit: PhraseHit): boolean {
  const before = formAt(annotation, hit.from - 1);
  return hit.to - hit.from === 1 && (before === 'to' || roleOf(annotation, hit.from - 1) === 'modal');
}

/** An adjective or noun that modifies the next word: no function word, name, number or mark. */
function isModifier(annotation: Annotation, at: number): boolean {
  if (!isWord(annotation, at) || roleOf(annotation, at) !== 'none') return false;
  if ((clauseIndex(annotation).mentionOf[at] as number) >= 0) return false;
  const form = formAt(annotation, at);
  return !/^(?:that|said|says|with|'s|'|more|most|much|many|have|their|while|as|her|his)$/.test(form) && !isFigureVerb(annotation, at);
}

function isFigureVerb(annotation: Annotation, at: number): boolean {
  return hitsOf(annotation.hits, EN_FIGURE_VERBS).some((v) => at >= v.from && at < v.to);
}

function isPlainBetween(annotation: Annotation, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (!isWord(annotation, at) && formAt(annotation, at) !== '-') return false;
    if (roleOf(annotation, at) !== 'none') return false;
  }
  return true;
}

/** "30 % of respondents", "$2 billion for reconstruction": the phrase after the link word, up to five words. */
function ofPhrase(annotation: Annotation, q: QuantityMention, sentence: Sentence): Metric | undefined {
  let at = q.to;
  if (!/^(?:of|in|for|to|from)$/.test(formAt(annotation, at)) || annotation.times.some((t) => t.from === at + 1)) return undefined;
  at++;
  while (at < sentence.to && (roleOf(annotation, at) === 'determiner' || roleOf(annotation, at) === 'pronoun')) at++;
  let to = at;
  while (to < sentence.to && to < at + 5 && isWord(annotation, to) && roleOf(annotation, to) === 'none') to++;
  return to > at ? span(annotation, at, to) : undefined;
}

function span(annotation: Annotation, from: number, to: number): Metric {
  const start = annotation.tokens.starts[from] as number;
  const end = annotation.tokens.ends[to - 1] as number;
  return { from, to, start, end, words: annotation.document.text.slice(start, end).replace(/\s+/g, ' ') };
}
