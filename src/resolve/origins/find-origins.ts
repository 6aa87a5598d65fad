/** Which documents go back to one text: each is put to the earlier document that it repeats most, if it repeats any. */
import type { Document } from '../../model/document.ts';
import type { Copy } from '../../model/record.ts';
import type { OriginIndex } from '../ports.ts';
import { overlapOf, shinglePlaces } from './passages.ts';
import { FEWEST_SHINGLES, signatureOf } from './signature.ts';
import type { OriginState } from './state.ts';
import { wireOf } from './wire.ts';
import { type TextWords, textWords } from './words.ts';

/** From this share of the shorter text's own words on, one text repeats the other. */
const COPIED = 0.5;
/** Two texts with the byline of one agency need to share less. */
const COPIED_FROM_WIRE = 0.25;
/** Candidates looked at closely: those that share the most bands. */
const MOST_CANDIDATES = 24;

/** What finding origins stands on. */
export interface OriginParts {
  readonly index: OriginIndex;
  readonly state: OriginState;
  /** The document of an id that was added before. */
  readonly document: (id: string) => Document | undefined;
}

interface Compared {
  readonly document: Document;
  readonly copy: Copy;
  /** The added document is the one that repeats. */
  readonly isLater: boolean;
}

/** Adds a document: it joins the origin of what it repeats or begins its own, and later repetitions of it join in turn. */
export function addToOrigins(document: Document, parts: OriginParts): void {
  const words = textWords(document.text);
  const signature = signatureOf(document.id, words);
  if (signature.bands.length === 0) return;
  const compared = compare(document, words, parts.index.candidates(signature), parts);
  parts.index.add(signature);
  const source = compared.filter(({ isLater }) => isLater).sort(byShare)[0];
  const origin = source && parts.state.originOf(source.document.id);
  parts.state.put(
    document.id,
    origin ?? document.id,
    origin === undefined ? undefined : source?.copy,
  );
  for (const later of compared.filter(({ isLater }) => !isLater)) {
    const known = parts.state.copyOf(later.document.id);
    if (known && known.share >= later.copy.share) continue;
    move(later, origin ?? document.id, parts.state);
  }
}

/** Takes a document out; what repeated it goes on with the first of the rest. */
export function removeFromOrigins(document: Document, { index, state }: OriginParts): void {
  index.remove(document.id);
  const origin = state.originOf(document.id);
  state.remove(document.id);
  if (origin !== document.id) return;
  const rest = state.members(origin);
  const [first] = rest;
  if (first === undefined) return;
  for (const id of rest) {
    const copy = state.copyOf(id);
    state.put(id, first, id === first || copy?.source === document.id ? undefined : copy);
  }
}

function compare(
  document: Document,
  words: TextWords,
  candidates: readonly string[],
  { document: documentOf }: OriginParts,
): readonly Compared[] {
  const wire = wireOf(document.text);
  const places = shinglePlaces(words);
  return candidates.slice(0, MOST_CANDIDATES).flatMap((id): Compared[] => {
    const other = documentOf(id);
    if (!other) return [];
    const otherWords = textWords(other.text);
    const isLater = isEarlier(other, document);
    const overlap = isLater
      ? overlapOf(words, otherWords, shinglePlaces(otherWords))
      : overlapOf(otherWords, words, places);
    const needed = wire !== undefined && wire === wireOf(other.text) ? COPIED_FROM_WIRE : COPIED;
    if (overlap.share < needed) return [];
    const [copy, source] = isLater ? [document.id, id] : [id, document.id];
    return [{ document: other, isLater, copy: { document: copy, source, ...overlap } }];
  });
}

/** By date of publication; of one day the longer is taken for the source; undated texts come last. */
function isEarlier(a: Document, b: Document): boolean {
  const key = ({ publishedAt, text, id }: Document): readonly (string | number)[] => [
    publishedAt ?? '9999',
    -text.length,
    id,
  ];
  const [left, right] = [key(a), key(b)];
  for (const [i, value] of left.entries()) {
    const other = right[i] as string | number;
    if (value !== other) return value < other;
  }
  return false;
}

function byShare(a: Compared, b: Compared): number {
  return b.copy.share - a.copy.share;
}

/** A document that repeats the added one goes over to its origin; the first of an origin takes all of it along. */
function move({ document: { id }, copy }: Compared, origin: string, state: OriginState): void {
  const own = state.originOf(id);
  if (own === origin) {
    if (origin !== id) state.put(id, origin, copy);
    return;
  }
  if (own === id) {
    for (const member of state.members(id)) {
      if (member !== id) state.put(member, origin, state.copyOf(member));
    }
  }
  state.put(id, origin, copy);
}

/** Whether a text is long enough to tell where it comes from. */
export function isTelling(text: string): boolean {
  const words = textWords(text);
  return words.length - words.shingle + 1 >= FEWEST_SHINGLES;
}
