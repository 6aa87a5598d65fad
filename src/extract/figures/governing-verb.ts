/** The verb that says a number of its subject, and nouns that a verb moves by the number. */

import type { FigureVerbRow } from '../../language/figure-rows.ts';
import { FIGURE_VERBS } from '../../language/tables.ts';
import type { PhraseHit, QuantityMention, Sentence } from '../../model/annotation.ts';
import { hitsOf } from '../../text/phrases.ts';
import type { ClauseText } from '../annotated-text.ts';
import { formAt, isTimeToken, roleOf, skipVerbGroup } from '../clause.ts';
import { endsInMetric, type Metric, metricAt, phraseStart } from './noun-phrase.ts';
import { within } from './within.ts';

/** The last figure verb before a number, with nothing but small words, times and other numbers between. */
export function figureVerb(
  annotation: ClauseText,
  q: QuantityMention,
  limit: number,
): PhraseHit<FigureVerbRow> | undefined {
  const verbs = within(hitsOf(annotation.hits, FIGURE_VERBS), limit, q.to).filter(
    (verb) => verb.from <= q.from && isVerbHere(annotation, verb, limit),
  );
  for (let i = verbs.length - 1; i >= 0; i--) {
    const verb = verbs[i] as PhraseHit<FigureVerbRow>;
    if (isSmallBetween(annotation, verb.to, q.from)) return verb;
  }
  return undefined;
}

/** Not the noun of the same form ("the increase", "a rise"). */
function isVerbHere(
  annotation: ClauseText,
  verb: PhraseHit<FigureVerbRow>,
  limit: number,
): boolean {
  const clause = { from: limit, to: verb.from } as Sentence;
  const before = skipVerbGroup(annotation, clause, verb.from - 1);
  const role = roleOf(annotation, verb.from - 1);
  return !(before === verb.from - 1 && (role === 'determiner' || role === 'of'));
}

function isSmallBetween(annotation: ClauseText, from: number, to: number): boolean {
  const numbers = within(annotation.quantities, from, to);
  for (let at = from; at < to; at++) {
    if (isTimeToken(annotation, at) || numbers.some((n) => at >= n.from && at < n.to)) continue;
    const form = formAt(annotation, at);
    if (form === ',' || form === '(' || form === ')') {
      if (numbers.length === 0 && !isTimeToken(annotation, at - 1)) return false;
      continue;
    }
    const role = roleOf(annotation, at);
    if (role === 'adverb' || role === 'determiner') continue;
    if (
      annotation.grammar.figures.between.has(form) ||
      annotation.grammar.figures.frames.has(form) ||
      /(?:ly|est)$/.test(form)
    )
      continue;
    return false;
  }
  return true;
}

/** "sent Fiat shares down 1.2 %", "cut costs by $1 billion", "raise its bid to £1.5bn": the noun that is moved. */
export function movedNoun(
  annotation: ClauseText,
  q: QuantityMention,
  at: number,
  limit: number,
): Metric | undefined {
  if (q.quantity.kind === 'count' || at <= limit) return undefined;
  const link = formAt(annotation, at);
  const moves = annotation.grammar.figures.moves.has(link);
  const last = moves || link === 'to' ? at - 1 : at;
  const from = phraseStart(annotation, last, limit);
  if (from > last || !endsInMetric(annotation, from, last + 1)) return undefined;
  if (!(moves && link !== 'by') && !isMoved(annotation, from, limit)) return undefined;
  return metricAt(annotation, from, last + 1);
}

/** Whether a verb of change stands before the noun: "cutting its costs", "push down the rate". */
function isMoved(annotation: ClauseText, from: number, limit: number): boolean {
  let before = from - 1;
  while (before > limit && /^(?:determiner|pronoun)$/.test(roleOf(annotation, before))) before--;
  if (annotation.grammar.figures.moves.has(formAt(annotation, before)))
    return formAt(annotation, before) !== 'by';
  return within(hitsOf(annotation.hits, FIGURE_VERBS), limit, before + 1).some(
    (verb) => verb.to === before + 1 && verb.row.role === 'change',
  );
}
