/** Place, series, instalment and occasion of a meeting. */
import type { Annotation, Mention, PhraseHit } from '../../../model/annotation.ts';
import type { MeetingFields } from '../../../model/claim.ts';
import { type Stated, said } from '../../../model/stated.ts';
import type { Time } from '../../../model/time.ts';
import { within } from '../../statement/within.ts';
import { spanOf, wordsSaid } from '../parties.ts';
import { casesOf } from '../pieces.ts';
import type { Span } from './clause.ts';
import type { Roles } from './roles.ts';
import { type CaseText, formAt } from './text.ts';

/** A field with the tokens that say it. */
export interface Part<T> extends Span {
  readonly field: Stated<T>;
}

/** When, where and of which series a meeting was. */
export interface MeetingParts {
  readonly time: Part<Time> | undefined;
  readonly place: Part<string> | undefined;
  readonly series: Part<{ readonly id: string; readonly name: string }> | undefined;
  readonly ordinal: MeetingFields['ordinal'] | undefined;
}

/** Where it was: the place visited, else the nearest place of the clause in the case of where something happens. */
export function placeOf(
  text: CaseText,
  clause: Span,
  roles: Roles,
  visit: boolean,
  hit: Span,
  reach: number,
): Part<string> | undefined {
  const { annotation, grammar } = text;
  const filler = roles.get('place');
  if (filler) return named(annotation, filler);
  if (visit) return undefined;
  const sentence = annotation.sentences[annotation.tokens.sentences[hit.from] as number];
  if (!sentence) return undefined;
  const places = within(text.piecesOf(sentence), clause.from, clause.to).filter((piece) => {
    if (piece.kind !== 'names' || piece.to > clause.to) return false;
    if (!grammar.placeMarks.has(piece.marker ?? '')) return false;
    const m = annotation.mentions[piece.mentions[0] as number] as Mention;
    if (m.adjective || (m.kind !== 'place' && m.kind !== 'state')) return false;
    const cases = casesOf(annotation, m);
    return cases.size === 0 || cases.has('loc');
  });
  const gap = (p: Span): number =>
    p.to <= hit.from ? hit.from - p.to : Math.max(0, p.from - hit.to);
  const nearest = places.filter((p) => gap(p) <= reach).sort((a, b) => gap(a) - gap(b))[0];
  return nearest ? named(annotation, nearest) : undefined;
}

/** The place by its name in the nominative where it is one; the words as they stand where they are more. */
function named(
  annotation: Annotation,
  { mentions, from, to }: Span & { readonly mentions: readonly number[] },
): Part<string> {
  const one = mentions.length === 1 ? annotation.mentions[mentions[0] as number] : undefined;
  const field = one
    ? said(one.name, spanOf(annotation, from, to))
    : wordsSaid(annotation, from, to);
  return { from, to, field };
}

/** Whether a visit leads to a state, or to a town of a state that the visitor does not stand for. */
export function isJourney({ mentions }: Annotation, roles: Roles): boolean {
  const place = mentions[roles.get('place')?.mentions[0] ?? -1];
  const visitor = mentions[roles.get('subject')?.mentions[0] ?? -1];
  if (!place || !visitor) return false;
  const [state = '', town] = (place.id ?? '').split('/');
  if (!/^[A-Z]{3}$/.test(state) || visitor.represents === state) return false;
  return town === undefined || visitor.represents !== undefined;
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
  const [first, second] = within(mentions, hit.from - PAIR_REACH, hit.from).slice(-2);
  if (first?.rule !== 'name.pair' || second?.rule !== 'name.pair') return [];
  if (hit.from - second.to > 1) return [];
  const at = mentions.indexOf(first);
  return [at, at + 1];
}

/** How far before its noun a pair may begin, in tokens. */
const PAIR_REACH = 4;

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
