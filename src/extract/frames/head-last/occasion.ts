/** Occasions that are attended: summits and councils by their names. */
import { HEAD_LAST_TABLES } from '../../../language/frame-head-last.ts';
import type { PhraseHit } from '../../../model/annotation.ts';
import { within } from '../../statement/within.ts';
import type { HeadLastText } from './text.ts';

/** The name of an occasion: tokens [from, to). */
export interface Occasion {
  readonly from: number;
  readonly to: number;
  /** Where it is named before: the token after the words that are attended. */
  readonly seenTo?: number;
}

/** The occasions that are named from a token on: "第26次A、第26次B和第18届C". */
export function occasionsOf(text: HeadLastText, from: number, to: number): readonly Occasion[] {
  const out: Occasion[] = [];
  let start = heldAtEnd(text, from, to);
  while (start < to) {
    const cut = nextItem(text, start, to);
    const one = occasionOf(text, start, cut ?? to);
    if (!one) break;
    out.push(one);
    if (cut === undefined || one.to < cut) break;
    start = cut + 1;
  }
  // What is no list of named occasions is one name or none.
  return out.length > 0 ? out : [occasionOf(text, from, to) ?? []].flat();
}

/** Behind "在X举行的": where an occasion was held is no part of its name. */
function heldAtEnd({ annotation, look }: HeadLastText, from: number, to: number): number {
  const { forms } = annotation.tokens;
  if (!look.words.placeMarks.has(forms[from] ?? '')) return from;
  for (let at = from; at + 3 <= to; at++)
    if (look.words.heldAt.includes(forms.slice(at, at + 3).join(''))) return at + 3;
  return from;
}

/** The joiner before the next numbered item of a list. */
function nextItem(text: HeadLastText, from: number, to: number): number | undefined {
  const { forms } = text.annotation.tokens;
  for (let at = from + 1; at < to - 1; at++)
    if (text.frames.joiners.has(forms[at] as string) && ordinalIn(text, at + 1, at + 2)) return at;
  return undefined;
}

/** The occasion that begins at a token: a known series, or an instalment or a body's council by number or name. */
export function occasionOf(text: HeadLastText, from: number, to: number): Occasion | undefined {
  const { look } = text;
  const { forms } = text.annotation.tokens;
  const start = ordinalIn(text, from, look.skipLight(from, to))?.from ?? look.skipLight(from, to);
  const series = seriesIn(text, start, to);
  const nouns = look.hits(HEAD_LAST_TABLES.occasion, start, to);
  const noun = nouns.filter((hit) => isWhole(text, start, hit)).at(-1);
  const end = numberedEnd(text, Math.max(noun?.to ?? 0, series?.to ?? 0), to);
  if (end <= start || look.isLinker(end)) return undefined;
  const known = series !== undefined && series.to <= end;
  const dated = /^(?:19|20)\d\d$/.test(forms[start] ?? '') && end - start > 4;
  if (!known && !dated && !ordinalIn(text, start, end) && !namesBody(text, start, end))
    return undefined;
  return { from: start, to: end };
}

/** "元首理事会|第二十五次会议": a number and a noun for the sitting behind the name belong to it. */
function numberedEnd(text: HeadLastText, end: number, to: number): number {
  const number = end > 0 ? ordinalIn(text, end, end + 1) : undefined;
  if (!number) return end;
  const { bareOccasion, occasion } = HEAD_LAST_TABLES;
  const { ordinalTails } = text.look.words;
  const tail = ordinalTails.has(text.annotation.tokens.forms[number.to] ?? '') ? 1 : 0;
  const at = number.to + tail;
  const noun = [bareOccasion, occasion]
    .flatMap((table) => text.look.hits(table, at, at + 1))
    .find((hit) => hit.to <= to);
  return noun?.to ?? end;
}

/** No other predicate and no next item of a list lies between. */
function isWhole({ look, annotation }: HeadLastText, from: number, hit: PhraseHit): boolean {
  if (look.isLinker(hit.to)) return false;
  const { forms } = annotation.tokens;
  for (let at = from; at < hit.from; at++) {
    if (look.words.listEnds.has(forms[at] as string) && at > from) return false;
    if (look.isMark(at, (form) => look.words.andThen.has(form))) return false;
  }
  return true;
}

/** How far before a bare "the opening" its occasion may be named, in tokens. */
const BACK = 90;
const LONGEST = 50;

/** "出席开幕式", with the occasion named in a clause before: that one. */
export function occasionBefore(
  text: HeadLastText,
  from: number,
  blockFrom: number,
): Occasion | undefined {
  const { look } = text;
  const bare = look.hits(
    HEAD_LAST_TABLES.bareOccasion,
    look.skipLight(from, from + 4),
    from + 6,
  )[0];
  if (!bare || look.skipLight(from, bare.from) !== bare.from) return undefined;
  const nouns = look.hits(HEAD_LAST_TABLES.occasion, Math.max(blockFrom, from - BACK), from);
  for (let i = nouns.length - 1; i >= 0; i--) {
    const noun = nouns[i] as PhraseHit;
    const clause = text.clauses.at(noun.from);
    if (!clause) continue;
    const named = occasionOf(text, clause.from, noun.to);
    if (named && named.to - named.from < LONGEST) return { ...named, seenTo: bare.to };
  }
  return undefined;
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
  const hits = (annotation.hits.get('series') ?? []) as readonly PhraseHit<{
    readonly id: string;
  }>[];
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
