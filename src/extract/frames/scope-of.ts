import { SCOPES } from '../../language/tables.ts';
import { anchor } from '../../model/anchor.ts';
import type { Annotation, Sentence } from '../../model/annotation.ts';
import { type Stated, said } from '../../model/stated.ts';
import { hitsOf } from '../../text/phrases.ts';

/** Words of a sentence that limit what is counted: "в присутствии", "共"; the first where there are several. */
export function scopeOf(
  { hits, tokens, document }: Pick<Annotation, 'hits' | 'tokens' | 'document'>,
  { from, to }: Sentence,
): Stated<string> | undefined {
  const hit = hitsOf(hits, SCOPES).find((one) => one.from >= from && one.to <= to);
  if (!hit) return undefined;
  const where = anchor(
    document,
    tokens.starts[hit.from] as number,
    tokens.ends[hit.to - 1] as number,
  );
  return said(where.quote.exact, where);
}
