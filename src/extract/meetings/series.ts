import type { NameRow } from '../../language/gazetteer.ts';
import type { Annotation } from '../../model/annotation.ts';

/** The first name of a series of the reference that stands in tokens [from, to). */
export function seriesWithin(
  annotation: Annotation,
  from: number,
  to: number,
): { id: string; from: number; to: number } | undefined {
  const hit = (annotation.hits.get('series') ?? []).find((h) => h.from >= from && h.to <= to);
  return hit ? { id: (hit.row as NameRow).id, from: hit.from, to: hit.to } : undefined;
}
