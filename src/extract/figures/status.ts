/** Whether a figure is fact, estimate, projection or target. */

import type { FigureStatusRow } from '../../language/figure-rows.ts';
import { FIGURE_STATUS } from '../../language/tables.ts';
import { anchor } from '../../model/anchor.ts';
import type { PhraseHit, QuantityMention, Sentence, TimeMention } from '../../model/annotation.ts';
import type { FigureStatus } from '../../model/claim.ts';
import { inferred, type Stated, said } from '../../model/stated.ts';
import { hitsOf } from '../../text/phrases.ts';
import type { ClauseText } from '../annotated-text.ts';
import { formAt, isActor, isTimeToken, roleOf } from '../clause.ts';
import { mentionAt } from './noun-phrase.ts';
import { within } from './within.ts';

const RANK: Readonly<Record<FigureStatus, number>> = {
  target: 3,
  projection: 2,
  estimate: 1,
  actual: 0,
};

/** The status of a figure, from the words that govern it; else from its period, else a fact. */
export function statusOf(
  annotation: ClauseText,
  q: QuantityMention,
  sentence: Sentence,
  period: TimeMention | undefined,
): Stated<FigureStatus> {
  let best: PhraseHit<FigureStatusRow> | undefined;
  const hits = within(hitsOf(annotation.hits, FIGURE_STATUS), sentence.from, sentence.to);
  for (const hit of hits) {
    if (!reaches(annotation, hit, q)) continue;
    if (!best || RANK[hit.row.status] > RANK[best.row.status]) best = hit;
  }
  if (best) {
    const { starts, ends } = annotation.tokens;
    const start = starts[best.from] as number;
    return said(best.row.status, anchor(annotation.document, start, ends[best.to - 1] as number));
  }
  const modal = modalOf(annotation, q, sentence);
  if (modal) return modal;
  const bend = /\bestimated\b/i.exec(annotation.document.text.slice(q.start, q.end));
  if (bend) {
    const start = q.start + bend.index;
    return said('estimate', anchor(annotation.document, start, start + bend[0].length));
  }
  const today = annotation.document.publishedAt;
  const from = period?.time.deadline ? period.time.latest : period?.time.earliest;
  if (from && today && from > today) {
    return inferred('projection', 'the period lies after the date of the text');
  }
  return inferred('actual', 'nothing says otherwise');
}

/** "could add another 40 million": a modal makes a forecast of a number, unless it tells what an actor will do. */
function modalOf(
  annotation: ClauseText,
  q: QuantityMention,
  sentence: Sentence,
): Stated<FigureStatus> | undefined {
  for (let at = q.from - 1; at >= Math.max(sentence.from, q.from - 6); at--) {
    const form = formAt(annotation, at);
    if (roleOf(annotation, at) === 'auxiliary' && form !== 'be' && form !== 'have')
      return undefined;
    if (!annotation.grammar.figures.modals.has(form) || isTimeToken(annotation, at)) continue;
    if (!isOpen(annotation, at + 1, q.from)) return undefined;
    const words = anchor(
      annotation.document,
      annotation.tokens.starts[at] as number,
      annotation.tokens.ends[at] as number,
    );
    return isActed(annotation, at) ? undefined : said('projection', words);
  }
  return undefined;
}

/** "they will join 70,000 others": what an actor will do says nothing of the number. */
function isActed(annotation: ClauseText, modal: number): boolean {
  if (annotation.grammar.figures.persons.has(formAt(annotation, modal - 1))) return true;
  const mention = mentionAt(annotation, modal - 1);
  return mention !== undefined && isActor(mention);
}

/** A word of status reaches a number in its clause that stands not too far off, with no other number between. */
function reaches(
  annotation: ClauseText,
  hit: PhraseHit<FigureStatusRow>,
  q: QuantityMention,
): boolean {
  if (hit.from >= q.to) {
    return hit.from - q.to <= (hit.row.after ?? -1) && isOpen(annotation, q.to, hit.from);
  }
  if (hit.to > q.to || q.from - hit.to > hit.row.reach) return false;
  // "the 47 % forecast by analysts and 45 %": the word belongs to the number right before it.
  if (
    hit.row.after &&
    within(annotation.quantities, hit.from - 8, hit.from).some((o) => o.to === hit.from)
  )
    return false;
  // "expected to fall from 5 % to 4 %": the base is a fact. "announced that 300 were arrested": so is a report.
  if (formAt(annotation, q.from - 1) === 'from') return false;
  if (formAt(annotation, hit.to) === 'that' && hit.row.status === 'target') return false;
  // "a commitment by 70 percent of firms": the number counts those who promise.
  if (formAt(annotation, hit.to) === 'by' && hit.to + 1 === q.from) return false;
  return hit.to > q.from || isOpen(annotation, hit.to, q.from);
}

/** No break, no new clause and no number but one of the same list lies between. */
function isOpen(annotation: ClauseText, from: number, to: number): boolean {
  const numbers = within(annotation.quantities, from, to).filter(
    (q) => q.quantity.kind !== 'ordinal',
  );
  let commas = 0;
  for (let at = from; at < to; at++) {
    const form = formAt(annotation, at);
    if (/^[;(.:)|"]$/.test(form)) return false;
    if (form === ',') commas++;
    const role = roleOf(annotation, at);
    if (role === 'relative' && form !== 'that') return false;
    if (role === 'subordinator' && form !== 'as') return false;
    if (commas > 0 && role === 'auxiliary') return false;
  }
  return numbers.length === 0 || isList(annotation, numbers, to);
}

/** "100 trucks, 20 cranes and 5 ships": numbers joined by commas and "and" share what governs the first. */
function isList(annotation: ClauseText, numbers: readonly QuantityMention[], to: number): boolean {
  return numbers.every((number, i) => {
    const next = numbers[i + 1]?.from ?? to;
    for (let at = number.to; at < next; at++) {
      if (roleOf(annotation, at) === 'auxiliary' || roleOf(annotation, at) === 'modal')
        return false;
    }
    const link = formAt(annotation, next - 1);
    if (link === 'to' && formAt(annotation, number.from - 1) === 'from') return true;
    return link === ',' || link === 'and' || link === 'or';
  });
}
