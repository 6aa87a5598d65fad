import type { Annotation, PhraseHit, QuantityMention, Sentence, TimeMention } from '../../model/annotation.ts';
import type { FigureStatus } from '../../model/claim.ts';
import { anchor } from '../../model/anchor.ts';
import { inferred, said, type Stated } from '../../model/stated.ts';
import { EN_FIGURE_STATUS, type FigureStatusRow } from '../../language/en/figure.ts';
import { hitsOf } from '../../text/phrases.ts';
import { formAt } from '../clause.ts';

const LEFT = 9;
const RIGHT = 4;
const RANK: Readonly<Record<FigureStatus, number>> = { target: 3, projection: 2, estimate: 1, actual: 0 };

/** Whether a figure is fact, estimate, projection or target, by the words around it and the tense. */
export function statusOf(annotation: Annotation, q: QuantityMention, sentence: Sentence, period: TimeMention | undefined): Stated<FigureStatus> {
  let best: PhraseHit<FigureStatusRow> | undefined;
  for (const hit of hitsOf(annotation.hits, EN_FIGURE_STATUS)) {
    if (hit.from < sentence.from || hit.to > sentence.to) continue;
    const left = hit.to <= q.to && q.from - hit.to <= LEFT && !broken(annotation, hit.to, q.from);
    const right = hit.from >= q.to && hit.from - q.to <= RIGHT && !broken(annotation, q.to, hit.from);
    if (!left && !right) continue;
    if (!best || RANK[hit.row.status] > RANK[best.row.status]) best = hit;
  }
  if (best) {
    const { starts, ends } = annotation.tokens;
    return said(best.row.status, anchor(annotation.document, starts[best.from] as number, ends[best.to - 1] as number));
  }
  const today = annotation.document.publishedAt;
  if (period?.time.earliest && today && period.time.earliest > today) return inferred('projection', 'the period lies after the date of the text');
  return inferred('actual', 'nothing says otherwise');
}

/** A full break, or another number, lies between. */
function broken(annotation: Annotation, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (/^[;(.:)]$/.test(formAt(annotation, at))) return true;
  return annotation.quantities.some((q) => q.from >= from && q.to <= to && q.quantity.kind !== 'ordinal');
}
