/** What a number measures: the subject of its verb, the noun it goes with, or what it counts. */
import {
  CASE_TABLES,
  type MetricNounRow,
  type MetricVerbRow,
} from '../../../language/frame-case.ts';
import type { PhraseHit, QuantityMention, Sentence } from '../../../model/annotation.ts';
import { overlapping, within } from '../../statement/within.ts';
import { spanOf } from '../parties.ts';
import { clauseAround, isAside, type Span } from './clause.ts';
import { type CaseText, formAt } from './text.ts';

/** The words of a metric; tokens [from, to). */
export interface Metric extends Span {
  readonly words: string;
  /** What the number says of it: a part, a change; absent: how much it is. */
  readonly role?: MetricNounRow['role'];
}

/** The metric of a quantity; undefined where the words name none. */
export function metricOf(
  text: CaseText,
  sentence: Sentence,
  q: QuantityMention,
): Metric | undefined {
  const clause = clauseAround(text, sentence, q);
  return (
    byCounted(text, sentence, q) ??
    bySubject(text, clause, q) ??
    byNoun(text, clause, q) ??
    byGenitive(text, sentence, q)
  );
}

/** How far a verb may stand before its number, in tokens. */
const VERB_REACH = 12;

/** "доля расчётов составила 95 процентов", "вырос объём работ ... на 5 процентов". */
function bySubject(text: CaseText, clause: Span, q: QuantityMention): Metric | undefined {
  const verbs = within(
    (text.annotation.hits.get(CASE_TABLES.metricVerb) ?? []) as readonly PhraseHit<MetricVerbRow>[],
    Math.max(clause.from, q.from - VERB_REACH),
    q.to,
  );
  const verb = verbs.at(-1);
  if (!verb) return undefined;
  let comma = verb.from - 1;
  while (comma > clause.from && !text.frames.softBreaks.has(formAt(text, comma))) comma--;
  const before =
    nounIn(text, { from: comma, to: verb.from }, true) ??
    nounIn(text, { from: clause.from, to: verb.from }, true);
  if (before) return metricFrom(text, before, verb.from);
  const after = nounIn(text, { from: verb.to, to: Math.max(verb.to, q.from) }, true);
  return after ? metricFrom(text, after, leadOf(text, q)) : undefined;
}

/** "рост товарооборота на 5 процентов", "инвестиции в 3 млрд рублей": a noun directly before the number. */
function byNoun(text: CaseText, clause: Span, q: QuantityMention): Metric | undefined {
  const noun = nounIn(
    text,
    { from: Math.max(clause.from, q.from - VERB_REACH), to: q.from },
    false,
  );
  if (!noun) return undefined;
  const metric = metricFrom(text, headOf(text, clause, noun), leadOf(text, q));
  return metric && reachesNumber(text, metric.to, q.from) ? metric : undefined;
}

/** "рост производства": the noun that has the other in its genitive directly behind it. */
function headOf(
  text: CaseText,
  clause: Span,
  noun: PhraseHit<MetricNounRow>,
): PhraseHit<MetricNounRow> {
  let { from } = noun;
  while (from > clause.from && isModifier(text, from - 1)) from--;
  const head = nounIn(text, { from: Math.max(clause.from, from - 3), to: from }, false);
  return head && head.to === from ? headOf(text, clause, head) : noun;
}

/** Words that stand between a noun and its number: "в", "на сумму", "объёмом более". */
function reachesNumber({ annotation, grammar }: CaseText, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const form = annotation.tokens.forms[at] ?? '';
    const time = isIn(annotation.times, at);
    if (!time && !grammar.numberLeads.has(form)) return false;
  }
  return true;
}

/** The metric's last word: before the words that lead to the number. */
function leadOf({ annotation, grammar }: CaseText, q: QuantityMention): number {
  let at = q.from;
  while (at > 0 && grammar.numberLeads.has(annotation.tokens.forms[at - 1] ?? '')) at--;
  return at;
}

/** "750 студентов", "30 тысяч рабочих мест": what is counted, with its genitive. */
function byCounted(text: CaseText, sentence: Sentence, q: QuantityMention): Metric | undefined {
  if (q.quantity.kind !== 'count' || !q.noun) return undefined;
  const to = genitiveEnd(text, sentence, q.noun.to);
  return metricOver(text, q.noun.from, to);
}

/** "95 процентов расчётов", "3 млрд рублей инвестиций": what the number is a part or an amount of. */
function byGenitive(text: CaseText, sentence: Sentence, q: QuantityMention): Metric | undefined {
  if (q.quantity.kind === 'measure') {
    const end = genitiveEnd(text, sentence, q.to);
    if (end > q.to && text.annotation.syntax) return metricOver(text, q.to, end);
  }
  const noun = nounIn(text, { from: q.to, to: Math.min(sentence.to, q.to + 3) }, false);
  if (!noun || !modifiersOnly(text, q.to, noun.from)) return undefined;
  return metricOver(
    text,
    q.to,
    genitiveEnd(text, sentence, noun.to),
    q.quantity.kind === 'percent' ? 'share' : undefined,
  );
}

function modifiersOnly(text: CaseText, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!text.grammar.isModifier(formAt(text, at))) return false;
  return true;
}

/** The first noun of measure in a span that can be a subject; with `subject` false, the last that can be anything. */
function nounIn(
  { annotation }: CaseText,
  { from, to }: Span,
  subject: boolean,
): PhraseHit<MetricNounRow> | undefined {
  const hits = within(
    (annotation.hits.get(CASE_TABLES.metricNoun) ?? []) as readonly PhraseHit<MetricNounRow>[],
    from,
    to,
  ).filter((hit) => hit.to <= to);
  return subject ? hits.find((hit) => hit.row.subject) : hits.at(-1);
}

/** The noun with the modifiers before it, and all behind it up to a verb, a time, a mark or the number. */
function metricFrom(
  text: CaseText,
  noun: PhraseHit<MetricNounRow>,
  limit: number,
): Metric | undefined {
  let { from } = noun;
  while (from > 0 && isModifier(text, from - 1)) from--;
  const to = phraseEnd(text, noun.to, limit);
  return metricOver(text, from, to, noun.row.role);
}

function isModifier(text: CaseText, at: number): boolean {
  if (isIn(text.annotation.times, at)) return false;
  return text.grammar.isModifier(formAt(text, at)) || isPairHead(text, at);
}

/** "российско-китайский": both halves are names. */
function isPairHead({ annotation }: CaseText, at: number): boolean {
  return overlapping(annotation.mentions, at, at + 1)[0]?.adjective === true;
}

function isIn(list: readonly Span[], at: number): boolean {
  return overlapping(list, at, at + 1).length > 0;
}

function phraseEnd(text: CaseText, from: number, limit: number): number {
  const { annotation, frames } = text;
  let at = from;
  while (at < limit) {
    const form = formAt(text, at);
    if (frames.softBreaks.has(form) || frames.hardBreaks.has(form) || isAside(text, at)) break;
    if (within(annotation.times, at, at + 2).length > 0) break;
    if (annotation.syntax && /VerbForm=(?:Fin|Inf)|Variant=Short/.test(annotation.syntax.fine(at)))
      break;
    at++;
  }
  while (at > from && text.grammar.adverbs.has(formAt(text, at - 1))) at--;
  return at;
}

/** The end of a genitive that goes on behind a noun: "рабочих мест в отрасли" stops before "в". */
function genitiveEnd(text: CaseText, sentence: Sentence, from: number): number {
  let at = from;
  const { syntax } = text.annotation;
  while (at < sentence.to && at < from + 4) {
    const genitive = syntax
      ? /^(?:NOUN|ADJ|PROPN)\|.*Case=Gen/.test(syntax.fine(at))
      : text.grammar.isModifier(formAt(text, at));
    if (!genitive) break;
    at++;
  }
  return at;
}

function metricOver(
  text: CaseText,
  from: number,
  to: number,
  role?: MetricNounRow['role'],
): Metric | undefined {
  if (to <= from) return undefined;
  const words = spanOf(text.annotation, from, to).quote.exact.replace(/\s+/g, ' ');
  return { from, to, words, ...(role ? { role } : {}) };
}
