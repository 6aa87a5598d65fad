import { SECTORS } from '../../language/tables.ts';
import { anchor } from '../../model/anchor.ts';
import type { Annotation } from '../../model/annotation.ts';
import { type Stated, said } from '../../model/stated.ts';
import { hitsWithin } from './within.ts';

/** The field that the words of tokens [from, to) are about: the first that they name. */
export function sectorOf(
  annotation: Annotation,
  from: number,
  to: number,
): Stated<string> | undefined {
  const hit = hitsWithin(annotation, SECTORS, from, to).find((h) => h.from >= from && h.to <= to);
  if (!hit) return undefined;
  const { starts, ends } = annotation.tokens;
  return said(
    hit.row.sector,
    anchor(annotation.document, starts[hit.from] as number, ends[hit.to - 1] as number),
  );
}
