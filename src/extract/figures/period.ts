/** The time a figure is of. */

import { REPORTING } from '../../language/tables.ts';
import type { QuantityMention, Sentence, TimeMention } from '../../model/annotation.ts';
import { amountOfChange } from '../../model/quantity.ts';
import { hitsOf } from '../../text/phrases.ts';
import type { ClauseText } from '../annotated-text.ts';
import { clauseStart, formAt } from '../clause.ts';
import { figureVerb } from './governing-verb.ts';
import { within } from './within.ts';

const REACH = 14;
const NO_PERIOD = /^(?:|PRESENT_REF|PAST_REF|FUTURE_REF)$/;

/** The period: the first date behind the number and before the next one, else the last before it in its clause, else the sentence's opening date. */
export function periodOf(
  annotation: ClauseText,
  q: QuantityMention,
  sentence: Sentence,
): TimeMention | undefined {
  const usable = within(annotation.times, sentence.from, sentence.to).filter(
    (time) =>
      time.time.type === 'DATE' && !NO_PERIOD.test(time.time.timex) && !isBase(annotation, time),
  );
  const right = usable.find(
    (time) => time.from >= q.to && time.from - q.to <= REACH && !isCut(annotation, q.to, time.from),
  );
  if (right && !isReport(annotation, right, sentence)) return right;
  const from = clauseStart(annotation, sentence, q.from);
  const left = usable.filter(
    (time) => time.from >= from && time.to <= q.from && isOpen(annotation, time.to, q.from),
  );
  const opening = usable.find((time) => time.from <= sentence.from + 3 && time.to <= q.from);
  const found = left.at(-1) ?? opening;
  if (!found || isReport(annotation, found, sentence)) return undefined;
  // A day before the number is the day of what happened; only a verb of level or change makes it the figure's.
  const daily = found.time.granularity === 'day' && found.time.type === 'DATE';
  return daily && !figureVerb(annotation, q, sentence.from) ? undefined : found;
}

/** "than in 2018", "compared with the previous year", "from 2019": the base, not the period. */
function isBase(annotation: ClauseText, time: TimeMention): boolean {
  for (let at = time.from - 1; at >= time.from - 4; at--) {
    const form = formAt(annotation, at);
    if (annotation.grammar.figures.baseLinks.has(form))
      return !(form === 'from' && time.parts !== undefined);
    if (!annotation.grammar.figures.periodLinks.has(form)) break;
  }
  const first = formAt(annotation, time.from);
  return annotation.grammar.figures.baseLinks.has(first) && first !== 'from' && first !== 'over';
}

/** Another number or a break stands between a number and a time behind it. */
function isCut(annotation: ClauseText, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (/^[;()|]$/.test(formAt(annotation, at))) return true;
    if (
      formAt(annotation, at) === ',' &&
      annotation.grammar.figures.clauseJoins.has(formAt(annotation, at + 1))
    )
      return true;
  }
  return within(annotation.quantities, from, to).some(
    (other) => other.quantity.kind !== 'ordinal' && !amountOfChange(other.quantity),
  );
}

/** Nothing closes the reach of a time before the number: a bracket, a semicolon, another number with its own time. */
function isOpen(annotation: ClauseText, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (/^[;()|]$/.test(formAt(annotation, at))) return false;
  return true;
}

/** A day that says when it was reported ("said on Monday"). */
function isReport(annotation: ClauseText, time: TimeMention, sentence: Sentence): boolean {
  if (time.time.granularity !== 'day') return false;
  const near = within(
    hitsOf(annotation.hits, REPORTING),
    Math.max(sentence.from, time.from - 3),
    time.from,
  );
  return near.length > 0;
}
