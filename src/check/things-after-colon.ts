/** "three areas: customs, plant health, and media": a closed list of short things behind a counted noun and a mark. */
import { roleOf } from '../extract/clause.ts';
import type { Annotation, QuantityMention } from '../model/annotation.ts';
import { afterJoining, isDash } from './count-against-list/list-words.ts';
import { type Span, tokenSpan } from './derivation.ts';
import { reach } from './reach.ts';
import { anyMarked, form, inside, isMarked, sentenceOf, startingAt, wordHits } from './scope.ts';

/** Items longer than this are clauses, and their commas need not part items. */
const LONGEST_ITEM = 6;
/** Words between the counted noun and its mark. */
const LONGEST_GAP = 2;
/** Words of a last item in which "and" parts two things, each this long at most. */
const SHORT_THING = 3;

/** A list as read: its items, and the most that it can hold if each "and" within an item parts two. */
export interface ThingList {
  readonly items: readonly Span[];
  readonly most: number;
}

interface Piece {
  readonly from: number;
  readonly to: number;
}

/** The list right behind a quantity; undefined where it is open, holds clauses or is no list of things. */
export function thingsAfterColon(
  annotation: Annotation,
  quantity: QuantityMention,
): ThingList | undefined {
  const sentence = sentenceOf(annotation, quantity.from);
  const mark = markBehind(annotation, quantity.to);
  if (mark === undefined || !quantity.noun) return undefined;
  const end = endOf(annotation, mark, sentence.to);
  if (end === undefined || hasNumbers(annotation, mark, end)) return undefined;
  if (anyMarked(annotation, 'openEnd', mark, end + 1)) return undefined;
  const marks = [';', '；'].some((one) => holds(annotation, mark, end, one)) ? ';；' : undefined;
  return marks
    ? byMark(annotation, piecesBy(annotation, mark, end, marks))
    : closed(annotation, piecesBy(annotation, mark, end, commaOf(annotation, mark, end)), quantity);
}

/** A colon or a dash within a few words. */
function markBehind(annotation: Annotation, at: number): number | undefined {
  for (let i = at; i <= at + reach(annotation, LONGEST_GAP); i++) {
    if (/^[:：]$/.test(form(annotation, i))) return i;
    if (isDash(annotation, i)) return isDash(annotation, i + 1) ? i + 1 : i;
    if (isMarked(annotation, 'partial', i) || /^[,，、;.()]$/.test(form(annotation, i)))
      return undefined;
  }
  return undefined;
}

/** Where the list ends: a dash that answers the first, else the end of the sentence; in a list with "、", a comma. */
function endOf(annotation: Annotation, mark: number, last: number): number | undefined {
  const dashed = isDash(annotation, mark);
  const listed = holds(annotation, mark, last, '、') && !holds(annotation, mark, last, '；');
  for (let at = mark + 1; at < last; at++) {
    const text = form(annotation, at);
    if (isDash(annotation, at)) return dashed ? at : undefined;
    if (listed && /^[，,]$/.test(text)) return at;
    if (/^[:：()（）"!?]$/.test(text)) return undefined;
  }
  return /^[.。]$/.test(form(annotation, last - 1)) ? last - 1 : dashed ? undefined : last;
}

function hasNumbers(annotation: Annotation, from: number, to: number): boolean {
  const numbers = inside(annotation.hits.get('number') ?? [], from, to);
  return (
    numbers.some((one) => !isMarked(annotation, 'lead', one.from)) ||
    inside(annotation.quantities, from, to).length > 0
  );
}

function holds(annotation: Annotation, from: number, to: number, mark: string): boolean {
  for (let at = from + 1; at < to; at++) if (form(annotation, at) === mark) return true;
  return false;
}

function commaOf(annotation: Annotation, from: number, to: number): string {
  return holds(annotation, from, to, '、') ? '、' : ',';
}

function piecesBy(
  annotation: Annotation,
  from: number,
  to: number,
  marks: string,
): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = from + 1;
  for (let at = from + 1; at < to; at++) {
    const text = form(annotation, at);
    if (text.length !== 1 || !marks.includes(text)) continue;
    pieces.push({ from: start, to: at });
    start = at + 1;
  }
  return [...pieces, { from: start, to }];
}

/** Things parted by semicolons: each is whole, whatever commas it has. */
function byMark(annotation: Annotation, pieces: readonly Piece[]): ThingList | undefined {
  const bare = pieces.map(({ from, to }) => ({ from: afterJoining(annotation, from) ?? from, to }));
  if (bare.some(({ from, to }) => to <= from || isClause(annotation, from))) return undefined;
  const items = bare.map(({ from, to }) => tokenSpan(annotation, from, Math.min(to, from + 8)));
  return { items, most: items.length };
}

/** A pronoun, an auxiliary or a subordinator begins a clause. */
function isClause(annotation: Annotation, at: number): boolean {
  return [at, at + 1].some((token) =>
    ['auxiliary', 'modal', 'pronoun', 'subordinator', 'negation'].includes(
      roleOf(annotation, token),
    ),
  );
}

/** No mark, verb, relative or subordinator: those make clauses. */
function isThing(annotation: Annotation, { from, to }: Piece): boolean {
  for (let at = from; at < to; at++) {
    if (/^[;:.()"!?—,，]$/.test(form(annotation, at)) || isMarked(annotation, 'clausal', at))
      return false;
    if (
      ['auxiliary', 'modal', 'relative', 'subordinator', 'negation', 'pronoun'].includes(
        roleOf(annotation, at),
      )
    )
      return false;
  }
  return to > from && to - from <= reach(annotation, LONGEST_ITEM);
}

/** The last item must bring the "and" that closes the list: before it (", and media") or inside it ("health and media"). */
function closed(
  annotation: Annotation,
  pieces: readonly Piece[],
  { to }: QuantityMention,
): ThingList | undefined {
  const last = pieces[pieces.length - 1] as Piece;
  if (pieces.length < 3 && !(pieces.length === 2 && sharesLead(annotation, pieces)))
    return undefined;
  const opens = afterJoining(annotation, last.from);
  const parted = [...pieces.slice(0, -1), ...(opens ? [{ from: opens, to: last.to }] : [])];
  const inner = opens === undefined ? parts(annotation, last) : undefined;
  if (opens === undefined && !inner) return undefined;
  const sure = inner && isSure(annotation, inner, pieces) ? inner : undefined;
  const all = sure ? [...parted, ...sure] : inner ? [...parted, last] : parted;
  if (!all.every((piece) => isThing(annotation, piece)) || to > last.from) return undefined;
  const ands = all.reduce((sum, piece) => sum + joints(annotation, piece), 0);
  return {
    items: all.map((piece) => tokenSpan(annotation, piece.from, piece.to)),
    most: all.length + ands,
  };
}

/** The two things that the last "and" of an item parts. */
function parts(annotation: Annotation, { from, to }: Piece): readonly [Piece, Piece] | undefined {
  for (let at = to - 1; at > from; at--) {
    const next = afterJoining(annotation, at);
    if (next !== undefined && next < to)
      return [
        { from, to: at },
        { from: next, to },
      ];
  }
  return undefined;
}

/** Each has the word of its own that begins every item ("on", "a"), or both are short and no set phrase. */
function isSure(
  annotation: Annotation,
  [first, second]: readonly [Piece, Piece],
  pieces: readonly Piece[],
): boolean {
  if (leadAt(annotation, second) !== undefined)
    return pieces.every((piece) => leadAt(annotation, piece) !== undefined);
  if (pieces.every((piece) => leadAt(annotation, piece) !== undefined)) return false;
  const short = reach(annotation, SHORT_THING);
  return (
    first.to - first.from <= short &&
    second.to - second.from <= short &&
    !anyMarked(annotation, 'setPhrase', first.from, second.to)
  );
}

function leadAt(annotation: Annotation, { from }: Piece): string | undefined {
  return startingAt(wordHits(annotation, 'lead'), from) ? form(annotation, from) : undefined;
}

function sharesLead(annotation: Annotation, pieces: readonly Piece[]): boolean {
  return pieces.every((piece) => leadAt(annotation, piece) !== undefined);
}

function joints(annotation: Annotation, { from, to }: Piece): number {
  let count = 0;
  for (let at = from + 1; at < to; at++) {
    if (startingAt(wordHits(annotation, 'joining'), at)) count++;
  }
  return count;
}
