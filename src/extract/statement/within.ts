/** Look-ups among things in text order by their tokens, so that long documents cost no more per claim than short ones. */
import type { Annotation, PhraseHit } from '../../model/annotation.ts';
import { hitsOf, type PhraseRow, type TableKey } from '../../text/phrases.ts';

/** Those of `items` (in text order) that begin at token `from` or later and before token `to`. */
export function within<T extends { readonly from: number }>(
  items: readonly T[],
  from: number,
  to: number,
): readonly T[] {
  const first = lowerBound(items, from);
  let end = first;
  while (end < items.length && (items[end] as T).from < to) end++;
  return items.slice(first, end);
}

/** Those of `items` (in text order, none over another) that share a token with [from, to). */
export function overlapping<T extends { readonly from: number; readonly to: number }>(
  items: readonly T[],
  from: number,
  to: number,
): readonly T[] {
  let first = lowerBound(items, from);
  while (first > 0 && (items[first - 1] as T).to > from) first--;
  let end = first;
  while (end < items.length && (items[end] as T).from < to) end++;
  return items.slice(first, end);
}

/** The hits of a table that begin in tokens [from, to). */
export function hitsWithin<Row extends PhraseRow>(
  annotation: Annotation,
  table: TableKey<Row>,
  from: number,
  to: number,
): readonly PhraseHit<Row>[] {
  return within(hitsOf(annotation.hits, table), from, to);
}

function lowerBound(items: readonly { readonly from: number }[], from: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle] as { readonly from: number }).from < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
