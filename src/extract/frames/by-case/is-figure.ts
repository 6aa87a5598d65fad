/** Which quantities are figures. */
import type { QuantityMention } from '../../../model/annotation.ts';
import { amountOfChange } from '../../../model/quantity.ts';
import { overlapping } from '../../statement/within.ts';
import type { Span } from './clause.ts';
import { type CaseText, formAt } from './text.ts';

/** Counts below this are counts of listed things, not figures. */
const SMALL_COUNT = 20;

/** Whether a quantity is a figure: money, per cent, measures, changes by a multiple, and counts that are no small list. */
export function isFigure(text: CaseText, q: QuantityMention): boolean {
  const { kind, unit, soft, writtenDigits } = q.quantity;
  if (kind === 'ordinal' || (soft && writtenDigits === 0 && kind !== 'money')) return false;
  if (overlapping<Span>(text.annotation.times, q.from, q.to).length > 0) return false;
  if (kind === 'money' || kind === 'percent') return true;
  if (kind === 'ratio') return amountOfChange(q.quantity) !== undefined;
  if (kind === 'measure') return true;
  if (isNone(text, q)) return false;
  if (!q.noun || unit === undefined) return false;
  return Math.abs(Number(q.quantity.written)) >= SMALL_COUNT;
}

/** Years, articles, ages and documents: counted, but no figure. */
function isNone(text: CaseText, q: QuantityMention): boolean {
  const { notFigures } = text.grammar;
  if (notFigures.has((q.quantity.unit ?? '').toLowerCase())) return true;
  return notFigures.has(formAt(text, q.from - 1)) || notFigures.has(formAt(text, q.to));
}
