/** What a number measures: the noun phrase before its verb, the noun beside it, or what it is of. */
import { HEAD_LAST_TABLES, type MeasureRow } from '../../../language/frame-head-last.ts';
import type { PhraseHit, QuantityMention } from '../../../model/annotation.ts';
import { within } from '../../statement/within.ts';
import type { Clause } from './clauses.ts';
import { harmAt } from './is-figure.ts';
import type { HeadLastText } from './text.ts';

/** The words of a metric, tokens [from, to). */
export interface Metric {
  readonly from: number;
  readonly to: number;
}

/** The verb that says a number of its subject, with nothing but light words between. */
export function measureVerb(
  { look }: HeadLastText,
  clause: Clause,
  q: QuantityMention,
): PhraseHit<MeasureRow> | undefined {
  const hits = look.hits(HEAD_LAST_TABLES.measure, clause.from, q.to);
  for (let i = hits.length - 1; i >= 0; i--) {
    const hit = hits[i] as PhraseHit<MeasureRow>;
    if (look.isMissed(hit.from) || (hit.from > q.from && hit.to > q.from + 2)) continue;
    if (hit.to >= q.from || look.skipLight(hit.to, q.from) >= q.from) return hit;
  }
  return undefined;
}

/** The metric of a quantity in its clause; undefined where the words name none. */
export function metricOf(
  text: HeadLastText,
  clause: Clause,
  q: QuantityMention,
): Metric | undefined {
  const metric = wordsOfMetric(text, clause, q);
  return metric && namesThing(text, metric, q) ? metric : undefined;
}

/** A verb alone has two characters; of longer words the tag is not sure enough ("贸易额"). */
const VERB_LENGTH = 2;

/** A verb's words before its last part: "同比增长". */
const REACH_OF_VERB = 4;

/**
 * Whether words name what is measured: not the number itself, and not only what it does ("运行", "增长"). What is counted may
 * be told by a verb ("死亡").
 */
function namesThing(
  { annotation: { syntax }, look }: HeadLastText,
  { from, to }: Metric,
  q: QuantityMention,
): boolean {
  if (q.quantity.kind === 'count') return true;
  if (from < q.to && q.from < to) return false;
  const measures = look.hits(HEAD_LAST_TABLES.measure, from - REACH_OF_VERB, to);
  if (measures.some((hit) => hit.from <= from && hit.to >= to)) return false;
  return syntax === undefined || to - from !== VERB_LENGTH || syntax.upos(from) !== 'VERB';
}

function wordsOfMetric(text: HeadLastText, clause: Clause, q: QuantityMention): Metric | undefined {
  const verb = measureVerb(text, clause, q);
  const before = (): Metric | undefined =>
    phraseBefore(text, clause, Math.min(verb?.from ?? q.from, q.from));
  if (q.quantity.kind === 'count')
    return harmAt(text, q) ?? counted(text, clause, q) ?? before() ?? unitOf(text, q);
  const share = shareVerb(text, clause, q);
  if (share) return phraseBefore(text, clause, share.from);
  const ofThing = text.look.isLinker(q.to) || (verb === undefined && isNounAt(text, q.to));
  return (ofThing ? counted(text, clause, q) : undefined) ?? before() ?? counted(text, clause, q);
}

/** "占全部销量的四成": the verb of the part, with the whole between. */
export function shareVerb(
  { look }: HeadLastText,
  clause: Clause,
  q: QuantityMention,
): PhraseHit<MeasureRow> | undefined {
  if (!look.isLinker(q.from - 1)) return undefined;
  const hits = look.hits(HEAD_LAST_TABLES.measure, clause.from, q.from) as PhraseHit<MeasureRow>[];
  return hits.filter((hit) => hit.row.role === 'share' && !look.isMissed(hit.from)).at(-1);
}

function isNounAt({ annotation: { syntax, tokens } }: HeadLastText, at: number): boolean {
  return syntax !== undefined && at < tokens.length && syntax.upos(at) === 'NOUN';
}

/** "916.9万户": the unit itself names what is counted. */
function unitOf({ look, annotation }: HeadLastText, q: QuantityMention): Metric | undefined {
  return look.words.countNouns.has(annotation.tokens.forms[q.to - 1] as string)
    ? { from: q.to - 1, to: q.to }
    : undefined;
}

const LONGEST = 26;

/** The noun phrase that ends at a token: back to the last mark, linker, time or number of the clause. */
function phraseBefore(text: HeadLastText, clause: Clause, end: number): Metric | undefined {
  const { annotation, look } = text;
  const { forms } = annotation.tokens;
  let to = end;
  while (
    to > clause.from &&
    (isLightBack(text, clause.from, to) || look.words.metricOpens.has(forms[to - 1] as string))
  )
    to--;
  if (look.isLinker(end - 1)) return undefined;
  let from = to;
  while (from > clause.from && to - from < LONGEST) {
    const at = from - 1;
    if ((look.isLinker(at) && to - from >= 2) || look.words.takeMarks.has(forms[at] as string))
      break;
    if (stopsPhrase(text, at) || look.words.metricStops.has(forms[at] as string)) break;
    from = at;
  }
  from = look.skipLight(wordStart(text, from, to), to);
  return to - from >= 2 ? { from, to } : undefined;
}

/** Where the first whole word of a phrase begins. */
function wordStart({ annotation: { syntax } }: HeadLastText, from: number, to: number): number {
  if (!syntax || syntax.wordFrom(from) === from) return from;
  return Math.min(syntax.wordTo(from), to);
}

function stopsPhrase({ annotation, look }: HeadLastText, at: number): boolean {
  if (look.mentionAt(at)) return false;
  if (look.hits(HEAD_LAST_TABLES.measure, at, at + 1).length > 0 && !look.isMissed(at)) return true;
  if (within(annotation.times, at - 12, at + 1).some((t) => t.to > at)) return true;
  return within(annotation.quantities, at - 12, at + 1).some((q) => q.to > at);
}

/** Whether a light word ends at a token. */
function isLightBack({ look }: HeadLastText, from: number, to: number): boolean {
  for (let at = Math.max(from, to - 4); at < to; at++)
    if (look.skipLight(at, to) >= to) return true;
  return false;
}

const LONGEST_BEHIND = 12;

/** "1000亿美元的武器装备", "6000家企业": the noun phrase right behind the number. */
function counted(text: HeadLastText, clause: Clause, q: QuantityMention): Metric | undefined {
  if (q.noun) return { from: q.noun.from, to: q.noun.to };
  const { look } = text;
  const next = within(text.annotation.quantities, q.to + 1, q.to + 2)[0];
  // "277张和226张选举人票": both numbers are of the noun behind the second.
  if (
    next &&
    text.frames.joiners.has(text.annotation.tokens.forms[q.to] ?? '') &&
    next.to <= clause.to
  )
    return counted(text, clause, next);
  const behind = look.isLinker(q.to) ? q.to + 1 : q.to;
  const start = text.annotation.tokens.forms[behind] === '"' ? behind + 1 : behind;
  let to = start;
  while (to < clause.to && to - start < LONGEST_BEHIND && !endsBehind(text, to)) to++;
  return to - start >= 2 || (to > start && q.quantity.kind === 'count')
    ? { from: start, to }
    : undefined;
}

function endsBehind({ annotation, look }: HeadLastText, at: number): boolean {
  const form = annotation.tokens.forms[at] as string;
  if (look.isLinker(at) || look.words.metricStops.has(form) || look.words.nounEnds.has(form))
    return true;
  if (look.isPredicate(at) || look.hits(HEAD_LAST_TABLES.phrase, at, at + 1).length > 0)
    return true;
  if (look.skipLight(at, at + 1) > at) return true;
  const { syntax } = annotation;
  // One character at the end of a clause closes the noun before it, whatever its tag: "选举人|票。".
  const next = annotation.tokens.forms[at + 1] ?? '';
  if (look.words.nounEnds.has(next) && syntax?.upos(at) === 'VERB') return false;
  return syntax !== undefined && /^(?:VERB|AUX|ADV|ADP|PUNCT)$/.test(syntax.upos(at));
}
