import type { Annotation, QuantityMention } from '../../model/annotation.ts';
import { EN_NO_FIGURE_NOUNS } from '../../language/en/figure.ts';
import { formAt } from '../clause.ts';

/** Counts below this are counts of listed things, not figures. */
const SMALL_COUNT = 20;

/** Whether a quantity is a figure: money, per cent, measures, ratios, and counts that are no small list or duration. */
export function isFigure(annotation: Annotation, q: QuantityMention): boolean {
  const { kind } = q.quantity;
  if (kind === 'ordinal' || q.quantity.soft && kind === 'count' && q.quantity.writtenDigits === 0) return false;
  if (kind === 'money' || kind === 'percent') return true;
  if (kind === 'ratio') return q.quantity.unit !== undefined && q.quantity.unit !== 'times' || q.quantity.change !== undefined;
  const unit = (q.quantity.unit ?? '').toLowerCase();
  if (EN_NO_FIGURE_NOUNS.has(unit)) return false;
  if (kind === 'measure') return true;
  if (!q.noun && unit === '') return Math.abs(Number(q.quantity.written)) >= 1000 && formAt(annotation, q.from - 1) !== 'no.';
  return Math.abs(Number(q.quantity.written)) >= SMALL_COUNT;
}
