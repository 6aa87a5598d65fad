/** Occasions that are attended: summits and councils by their names. */
import { HEAD_LAST_TABLES } from '../../../language/frame-head-last.ts';
import type { PhraseHit } from '../../../model/annotation.ts';
import { within } from '../../statement/within.ts';
import type { HeadLastText } from './text.ts';

/** The name of an occasion: tokens [from, to). */
export interface Occasion {
  readonly from: number;
  readonly to: number;
}

/** The occasion that begins at a token: a known series, or an instalment or a body's council by number or name. */
export function occasionOf(text: HeadLastText, from: number, to: number): Occasion | undefined {
  const { look } = text;
  const start = look.skipLight(from, to);
  const series = seriesIn(text, start, to);
  const nouns = look.hits(HEAD_LAST_TABLES.occasion, start, to);
  const noun = nouns.find((hit) => !look.isLinker(hit.to)) ?? nouns[0];
  const end = Math.max(noun?.to ?? 0, series?.to ?? 0);
  if (end <= start || look.isLinker(end)) return undefined;
  const known = series !== undefined && series.to <= end;
  if (!known && !ordinalIn(text, start, end) && !namesBody(text, start, end)) return undefined;
  return { from: start, to: end };
}

/** "上海合作组织成员国外长会议": the name of a body inside. */
function namesBody({ look }: HeadLastText, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const mention = look.mentionAt(at);
    if (mention?.kind === 'organisation' && mention.id && !mention.anaphor) return true;
  }
  return false;
}

/** A known series named in [from, to). */
export function seriesIn(
  { annotation }: HeadLastText,
  from: number,
  to: number,
): PhraseHit<{ readonly id: string }> | undefined {
  const hits = (annotation.hits.get('series') ?? []) as readonly PhraseHit<{ readonly id: string }>[];
  return within(hits, from, to)[0];
}

/** The first ordinal in [from, to): the instalment. */
export function ordinalIn(
  { annotation }: HeadLastText,
  from: number,
  to: number,
): { readonly value: number; readonly from: number; readonly to: number } | undefined {
  const found = within(annotation.quantities, from, to).find((q) => q.quantity.kind === 'ordinal');
  const value = Number(found?.quantity.lower);
  return found && Number.isInteger(value) ? { value, from: found.from, to: found.to } : undefined;
}
