/** Numbers of parties beside the list of their names. */
import type { Annotation, Mention, QuantityMention } from '../../model/annotation.ts';
import { tokenSpan } from '../derivation.ts';
import {
  anyMarked,
  covering,
  form,
  inside,
  isMarked,
  sentenceOf,
  startingAt,
  wordHits,
} from '../scope.ts';
import {
  afterJoining,
  endsClause,
  isComma,
  isDash,
  isInName,
  isPartial,
  isSmallCount,
  type Listed,
} from './list-words.ts';
import { type NameList, nameListAt } from './name-list.ts';

/** Plain words between the counted noun and its list. */
const SHORT_GAP = 4;
/** Tokens behind a list in which another "and" would make it longer. */
const TAIL = 10;

/** "the five leaders, A, B, C, D and E", "five-nation bloc (A, B, ...)", "the four members are A, B, C and D". */
export function namesAfter(annotation: Annotation, quantity: QuantityMention): Listed | undefined {
  if (!isSmallCount(quantity) || isPartial(annotation, quantity)) return undefined;
  const end = partyEnd(annotation, quantity);
  const list = end === undefined ? undefined : listBehind(annotation, end);
  if (!list) return undefined;
  return { count: Number(quantity.quantity.written), span: quantity, items: list.names };
}

/** The token behind the noun for parties that a number counts. */
export function partyEnd(
  annotation: Annotation,
  { from, to }: QuantityMention,
): number | undefined {
  const party = inside(wordHits(annotation, 'party'), from, to + SHORT_GAP).find(
    (hit) => hit.from - to <= 2 && hit.to >= to,
  );
  return party && Math.max(party.to, to);
}

/** The closed list that an opening mark or word behind a noun brings. */
export function listBehind(annotation: Annotation, at: number): NameList | undefined {
  for (let i = at; i < at + SHORT_GAP; i++) {
    const opening = startingAt(wordHits(annotation, 'opening'), i);
    if (opening) return complete(annotation, nameListAt(annotation, opening.to), true);
    if (/^[:：(（]$/.test(form(annotation, i)) || isDash(annotation, i)) {
      const next = startingAt(wordHits(annotation, 'opening'), i + 1);
      return complete(
        annotation,
        nameListAt(annotation, next?.to ?? doubled(annotation, i)),
        false,
      );
    }
    if (isComma(annotation, i)) {
      const next = startingAt(wordHits(annotation, 'opening'), i + 1);
      if (next) return complete(annotation, nameListAt(annotation, next.to), true);
      return i === at ? complete(annotation, nameListAt(annotation, i + 1), false) : undefined;
    }
    if (endsClause(annotation, i) || isMarked(annotation, 'partial', i)) return undefined;
    const named = covering(annotation.mentions, i);
    const verb = named && startingAt(wordHits(annotation, 'opening'), named.to);
    // "the six-nation Gulf Cooperation Council groups ..."
    if (verb && named.kind === 'organisation')
      return complete(annotation, nameListAt(annotation, verb.to), true);
    if (named && (named.kind !== 'place' || named.metonym)) return undefined;
  }
  return undefined;
}

/** A Chinese dash is written with two marks. */
function doubled(annotation: Annotation, at: number): number {
  return isDash(annotation, at) && isDash(annotation, at + 1) ? at + 2 : at + 1;
}

/** Only a list that the text ends itself: with "and" before its last name and a mark behind it. */
function complete(
  annotation: Annotation,
  list: NameList | undefined,
  goesOn: boolean,
): NameList | undefined {
  if (!list?.closed || anyMarked(annotation, 'openEnd', list.to, list.to + 3)) return undefined;
  if (!endsClause(annotation, list.to) && !(goesOn && !isInName(annotation, list.to)))
    return undefined;
  return isComma(annotation, list.to) && afterJoining(annotation, list.to + 1) !== undefined
    ? undefined
    : list;
}

/** "both Kenya, Uganda and Rwanda", "both leaders, A, B and C", "обе стороны - А, Б и В". */
export function pairsOf(annotation: Annotation): readonly Listed[] {
  const before = wordHits(annotation, 'both').map((hit) => ({
    hit,
    list: ended(annotation, nameListAt(annotation, hit.to)),
  }));
  const behind = wordHits(annotation, 'pair').map((hit) => ({
    hit,
    list: listBehind(annotation, hit.to),
  }));
  return [...before, ...behind].flatMap(({ hit, list }) =>
    list && list.names.length > 2
      ? [{ count: 2, span: tokenSpan(annotation, hit.from, hit.to), items: list.names }]
      : [],
  );
}

/** A closed list that no further "and" makes longer. */
function ended(annotation: Annotation, list: NameList | undefined): NameList | undefined {
  if (!list?.closed) return undefined;
  const { to } = sentenceOf(annotation, list.from);
  for (let at = list.to; at < Math.min(to, list.to + TAIL); at++) {
    const next = afterJoining(annotation, at);
    if (next !== undefined && isNameNear(annotation, next)) return undefined;
  }
  return list;
}

function isNameNear(annotation: Annotation, at: number): boolean {
  return isInName(annotation, at) || isInName(annotation, at + 1);
}

/** "Japan, China and South Korea, the two neighbours": a closed list before the number that sums it up. */
export function namesBefore(annotation: Annotation, quantity: QuantityMention): Listed | undefined {
  if (!isSmallCount(quantity) || partyEnd(annotation, quantity) === undefined) return undefined;
  const definite = quantity.from - 1;
  const mark = definite - 1;
  if (!isMarked(annotation, 'whole', definite) || isPartial(annotation, quantity)) return undefined;
  if (!isComma(annotation, mark) && !isDash(annotation, mark) && form(annotation, mark) !== '(')
    return undefined;
  const list = listEndingAt(annotation, mark);
  if (!list) return undefined;
  return { count: Number(quantity.quantity.written), span: quantity, items: list };
}

/** The names of a closed list whose last ends at a token. */
function listEndingAt(annotation: Annotation, end: number): readonly Mention[] | undefined {
  if (end <= 0) return undefined;
  const { from } = sentenceOf(annotation, end - 1);
  const names = inside(annotation.mentions, from, end);
  for (const first of names) {
    const list = nameListAt(annotation, first.from);
    if (list?.closed && list.to === end)
      return startsClause(annotation, list) ? list.names : undefined;
  }
  return undefined;
}

/** Nothing before the list joins it to more: "between", a mark, or the sentence's beginning. */
function startsClause(annotation: Annotation, list: NameList): boolean {
  const { from } = sentenceOf(annotation, list.from);
  const before = list.from - 1;
  if (before < from) return true;
  return afterJoining(annotation, before) === undefined && !isComma(annotation, before);
}
