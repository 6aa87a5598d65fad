import type { NameRow } from '../../language/gazetteer.ts';
import type { ClauseText } from '../annotated-text.ts';
import { within } from '../statement/within.ts';

/** The first name of a series of the reference that stands in tokens [from, to). */
export function seriesWithin(
  annotation: ClauseText,
  from: number,
  to: number,
): { id: string; from: number; to: number } | undefined {
  const hit = within(annotation.hits.get('series') ?? [], from, to).find((h) => h.to <= to);
  return hit ? { id: (hit.row as NameRow).id, from: hit.from, to: hit.to } : undefined;
}
