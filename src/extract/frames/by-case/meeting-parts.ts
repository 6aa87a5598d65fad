/** Place, series, instalment and occasion of a meeting. */
import type { Annotation, Mention, PhraseHit } from '../../../model/annotation.ts';
import type { MeetingFields } from '../../../model/claim.ts';
import { type Stated, said } from '../../../model/stated.ts';
import { within } from '../../statement/within.ts';
import type { Piece } from '../pieces.ts';
import { spanOf, wordsSaid } from '../parties.ts';
import { casesOf } from '../pieces.ts';
import type { Span } from './clause.ts';
import type { Roles } from './roles.ts';
import { type CaseText, formAt } from './text.ts';

/** A field with the tokens that say it. */
export interface Part<T> extends Span {
  readonly field: Stated<T>;
}

/** Where it was: the place visited, else the nearest place of the clause in the case of where something happens. */
export function placeOf(
  text: CaseText,
  clause: Span,
  roles: Roles,
  visit: boolean,
  hit: Span,
): Part<string> | undefined {
  const { annotation, grammar } = text;
  const filler = roles.get('place');
  if (filler) return named(annotation, filler);
  if (visit) return undefined;
  const sentence = annotation.sentences[annotation.tokens.sentences[hit.from] as number];
  if (!sentence) return undefined;
  const places = text.piecesOf(sentence).filter((piece: Piece) => {
    if (piece.kind !== 'names' || piece.from < clause.from || piece.to > clause.to) return false;
    if (!grammar.placeMarks.has(piece.marker ?? '')) return false;
    const m = annotation.mentions[piece.mentions[0] as number] as Mention;
    if (m.adjective || (m.kind !== 'place' && m.kind !== 'state')) return false;
    const cases = casesOf(annotation, m);
    return cases.size === 0 || cases.has('loc');
  });
  const gap = (p: Span): number => (p.to <= hit.from ? hit.from - p.to : p.from - hit.to);
  const nearest = places.sort((a, b) => gap(a) - gap(b))[0];
  return nearest ? named(annotation, nearest) : undefined;
}

/** The place by its name in the nominative where it is one; the words as they stand where they are more. */
function named(
  annotation: Annotation,
  { mentions, from, to }: Span & { readonly mentions: readonly number[] },
): Part<string> {
  const one = mentions.length === 1 ? annotation.mentions[mentions[0] as number] : undefined;
  const field = one ? said(one.name, spanOf(annotation, from, to)) : wordsSaid(annotation, from, to);
  return { from, to, field };
}

/** The series whose name stands in the clause. */
export function seriesOf(
  annotation: Annotation,
  clause: Span,
): Part<{ readonly id: string; readonly name: string }> | undefined {
  const hits = within(annotation.hits.get('series') ?? [], clause.from, clause.to);
  const hit = hits[0] as PhraseHit<{ readonly id: string }> | undefined;
  if (!hit) return undefined;
  const { id } = hit.row;
  const where = spanOf(annotation, hit.from, hit.to);
  return { from: hit.from, to: hit.to, field: said({ id, name: where.quote.exact }, where) };
}

/** The instalment: an ordinal within four tokens before the words of meeting or of the series. */
export function ordinalOf(
  annotation: Annotation,
  hit: Span,
  series: Span | undefined,
): MeetingFields['ordinal'] | undefined {
  const first = (series ?? hit).from;
  const ordinal = within(annotation.quantities, first - 4, first).find(
    (q) => q.quantity.kind === 'ordinal' && q.to <= first,
  );
  const value = Number(ordinal?.quantity.lower);
  return ordinal && Number.isInteger(value)
    ? said(value, spanOf(annotation, ordinal.from, ordinal.to))
    : undefined;
}

/** The two states of "российско-китайские" directly before the noun or one word before it. */
export function pairBefore({ mentions }: Annotation, hit: Span): readonly number[] {
  for (let i = mentions.length - 1; i > 0; i--) {
    const m = mentions[i] as Mention;
    if (m.from >= hit.from) continue;
    if (m.rule !== 'name.pair' || hit.from - m.to > 1) return [];
    return (mentions[i - 1] as Mention).rule === 'name.pair' ? [i - 1, i] : [];
  }
  return [];
}

/** How far behind the words of attendance what was attended is named, in tokens. */
const OCCASION_REACH = 8;

/** Whether an attendance names what was attended: an organisation or a title in quotation marks. */
export function occasionOf(text: CaseText, hit: Span): boolean {
  const named = within(text.annotation.mentions, hit.to, hit.to + OCCASION_REACH);
  if (named.some((m) => m.kind === 'organisation')) return true;
  for (let at = hit.to; at < hit.to + OCCASION_REACH; at++) {
    const form = formAt(text, at);
    if (form === '"' || form === '«') return true;
    if (text.frames.softBreaks.has(form) || text.frames.hardBreaks.has(form)) return false;
  }
  return false;
}
