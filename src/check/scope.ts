/** What stands together in one sentence: the look-ups that checks share. */
import type { CheckRows } from '../language/check-tables.ts';
import { checkTableName } from '../language/check-tables.ts';
import type { Annotation, Mention, PhraseHit, Sentence } from '../model/annotation.ts';

/** Anything that spans tokens. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

type RowOf<K extends keyof CheckRows> = CheckRows[K];

/** The hits of one of the checks' word tables, in text order. */
export function wordHits<K extends keyof CheckRows>(
  { hits }: Annotation,
  key: K,
): readonly PhraseHit<RowOf<K>>[] {
  return (hits.get(checkTableName(key)) ?? []) as readonly PhraseHit<RowOf<K>>[];
}

/** Whether the document's language brings the words of a table; a check that holds its tongue by them is silent without. */
export function hasWords({ hits }: Annotation, key: keyof CheckRows): boolean {
  return hits.has(checkTableName(key));
}

/** The hits of a table of names made from the reference; the row holds the id. */
export function nameHits(
  { hits }: Annotation,
  table: 'series' | 'commemoration' | 'event' | 'feast' | 'era' | 'plan',
): readonly PhraseHit<{ readonly id: string }>[] {
  return (hits.get(table) ?? []) as readonly PhraseHit<{ readonly id: string }>[];
}

/** The place of the first item that begins at or after a token, in a list in text order. */
function placeOf(items: readonly TokenRange[], token: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle] as TokenRange).from < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The items that lie in tokens [from, to). */
export function inside<T extends TokenRange>(
  items: readonly T[],
  from: number,
  to: number,
): readonly T[] {
  const out: T[] = [];
  for (let i = placeOf(items, from); i < items.length; i++) {
    const item = items[i] as T;
    if (item.from >= to) break;
    if (item.to <= to) out.push(item);
  }
  return out;
}

/** The item that begins at a token. */
export function startingAt<T extends TokenRange>(
  items: readonly T[],
  token: number,
): T | undefined {
  const item = items[placeOf(items, token)];
  return item?.from === token ? item : undefined;
}

/** The item that holds a token. */
export function covering<T extends TokenRange>(items: readonly T[], token: number): T | undefined {
  const item = items[placeOf(items, token + 1) - 1];
  return item && token < item.to ? item : undefined;
}

/** The sentence that holds a token. */
export function sentenceOf(annotation: Annotation, token: number): Sentence {
  return annotation.sentences[annotation.tokens.sentences[token] as number] as Sentence;
}

/** The items grouped by their sentence, sentences without any left out. */
export function bySentence<T extends TokenRange>(
  annotation: Annotation,
  items: readonly T[],
): readonly (readonly [Sentence, readonly T[]])[] {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const index = annotation.tokens.sentences[item.from] as number;
    const group = groups.get(index);
    if (group) group.push(item);
    else groups.set(index, [item]);
  }
  return [...groups].map(([index, group]) => [annotation.sentences[index] as Sentence, group]);
}

/** The last item that ends at or before a token. */
export function lastBefore<T extends TokenRange>(
  items: readonly T[],
  token: number,
): T | undefined {
  let at = placeOf(items, token) - 1;
  while (at >= 0 && (items[at] as T).to > token) at--;
  return items[at];
}

/** The first item that begins at or after a token. */
export function firstAfter<T extends TokenRange>(
  items: readonly T[],
  token: number,
): T | undefined {
  return items[placeOf(items, token)];
}

/** Ids of the states that mentions stand for: a state, its adjective, or the state of a place or person. */
export function statesOf(mentions: readonly Mention[]): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const mention of mentions) {
    if (mention.kind === 'state' && mention.id) ids.add(mention.id);
    else if (mention.metonym && mention.id) ids.add(mention.id);
    else if (mention.represents) ids.add(mention.represents);
  }
  return ids;
}

/** The folded form of a token; empty outside the text. */
export function form({ tokens }: Annotation, token: number): string {
  return tokens.forms[token] ?? '';
}

/** Whether a token belongs to a hit of one of the checks' word tables. */
export function isMarked(annotation: Annotation, key: keyof CheckRows, token: number): boolean {
  return covering(wordHits(annotation, key), token) !== undefined;
}

/** Whether any token of [from, to) belongs to a hit of the table. */
export function anyMarked(
  annotation: Annotation,
  key: keyof CheckRows,
  from: number,
  to: number,
): boolean {
  return inside(wordHits(annotation, key), from, to).length > 0;
}

/** Whether any token of [from, to) is one of the marks, written as one string. */
export function anyMark(annotation: Annotation, from: number, to: number, marks: string): boolean {
  for (let i = from; i < to; i++) {
    const text = form(annotation, i);
    if (text.length === 1 && marks.includes(text)) return true;
  }
  return false;
}

/** The tokens of a sentence's whole block: a paragraph, a bullet, a row of a table. */
export function blockOf({ sentences }: Annotation, { index, block }: Sentence): TokenRange {
  let first = index;
  let last = index;
  while (sentences[first - 1]?.block === block) first--;
  while (sentences[last + 1]?.block === block) last++;
  return { from: sentences[first]?.from ?? 0, to: sentences[last]?.to ?? 0 };
}
