import type { Document } from './document.ts';

/** Where words stand: W3C Web Annotation's position and quote selectors. Offsets are UTF-16, end exclusive. */
export interface Anchor {
  readonly documentId: string;
  readonly position: { readonly start: number; readonly end: number };
  readonly quote: { readonly exact: string; readonly prefix: string; readonly suffix: string };
}

/** One or more anchors: nothing is claimed without words. */
export type Evidence = readonly [Anchor, ...Anchor[]];

const CONTEXT = 32;

/**
 * The only way to make an anchor: the words of `document` from `start` to `end` (UTF-16, end exclusive).
 * Throws a RangeError when they lie outside the text or are empty.
 */
export function anchor(document: Document, start: number, end: number): Anchor {
  const { text } = document;
  if (
    !Number.isInteger(start) ||
    !Number.isInteger(end) ||
    start < 0 ||
    end > text.length ||
    start >= end
  ) {
    throw new RangeError(
      `anchor ${start}-${end} lies outside the ${text.length} characters of ${document.name}`,
    );
  }
  return {
    documentId: document.id,
    position: { start, end },
    quote: {
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - CONTEXT), start),
      suffix: text.slice(end, end + CONTEXT),
    },
  };
}
