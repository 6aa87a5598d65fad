/** "three areas: customs, plant health, and media": a closed list of short things behind a counted noun and a colon. */
import { roleOf } from '../extract/clause.ts';
import type { Annotation, QuantityMention } from '../model/annotation.ts';
import { type Span, tokenSpan } from './derivation.ts';
import { form, inside, isMarked, sentenceOf, startingAt, wordHits } from './scope.ts';

/** Items longer than this are clauses, and their commas need not part items. */
const LONGEST_ITEM = 6;
/** Words between the counted noun and its colon. */
const LONGEST_GAP = 2;

/** A list as read: its items by commas, and the most that it can hold if each "and" within an item parts two. */
export interface ThingList {
  readonly items: readonly Span[];
  readonly most: number;
}

/** The list right behind a quantity; undefined where it is open, holds clauses or is no list of things. */
export function thingsAfterColon(
  annotation: Annotation,
  quantity: QuantityMention,
): ThingList | undefined {
  const sentence = sentenceOf(annotation, quantity.from);
  const colon = colonBehind(annotation, quantity.to);
  if (colon === undefined || !quantity.noun) return undefined;
  const end = form(annotation, sentence.to - 1) === '.' ? sentence.to - 1 : sentence.to;
  const cuts = [colon];
  for (let at = colon + 1; at < end; at++) {
    if (form(annotation, at) === ',') cuts.push(at);
    else if (!isThing(annotation, at)) return undefined;
  }
  cuts.push(end);
  const numbers = annotation.hits.get('number') ?? [];
  if (cuts.length < 4 || inside(numbers, colon, end).length > 0) return undefined;
  if (inside(annotation.quantities, colon, end).length > 0) return undefined;
  const spans = cuts.slice(1).map((to, i) => ({ from: (cuts[i] as number) + 1, to }));
  return closed(annotation, spans);
}

function colonBehind(annotation: Annotation, at: number): number | undefined {
  for (let i = at; i <= at + LONGEST_GAP; i++) {
    if (form(annotation, i) === ':') return i;
    if (isMarked(annotation, 'partial', i)) return undefined;
  }
  return undefined;
}

/** No mark, verb, relative or subordinator: those make clauses. */
function isThing(annotation: Annotation, at: number): boolean {
  if (/^[;:.()"!?—]$/.test(form(annotation, at))) return false;
  return !['auxiliary', 'modal', 'relative', 'subordinator', 'negation', 'pronoun'].includes(
    roleOf(annotation, at),
  );
}

function isAnd(annotation: Annotation, at: number): boolean {
  return startingAt(wordHits(annotation, 'binding'), at)?.row.role === 'and';
}

/** The last item must bring the "and" that closes the list: before it (", and media") or inside it ("health and media"). */
function closed(
  annotation: Annotation,
  spans: readonly { from: number; to: number }[],
): ThingList | undefined {
  const last = spans[spans.length - 1] as { from: number; to: number };
  let ands = 0;
  for (const { from, to } of spans) {
    if (to - from > LONGEST_ITEM || to <= from) return undefined;
    for (let at = from + 1; at < to; at++) if (isAnd(annotation, at)) ands++;
  }
  const opens = isAnd(annotation, last.from);
  const holds = [...Array(last.to - last.from).keys()].some(
    (i) => i > 0 && isAnd(annotation, last.from + i),
  );
  if (!opens && !holds) return undefined;
  const items = spans.map(({ from, to }, i) =>
    tokenSpan(annotation, i === spans.length - 1 && opens ? from + 1 : from, to),
  );
  return { items, most: items.length + ands };
}
