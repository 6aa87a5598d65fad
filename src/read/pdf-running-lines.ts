import type { PdfLine } from './pdf-lines.ts';

/** Lines looked at from the top and from the bottom of a page. */
const EDGE = 2;
/** A running head stands on so many pages at least, and on so large a share of them. */
const PAGES = 3;
const SHARE = 0.6;

/**
 * Drops page numbers, and heads and feet that run through the pages. A line is dropped only at a page's edge, and only
 * when it is nothing but that page's number or stands on most pages at the same height, whatever its digits.
 */
export function dropRunningLines(pages: readonly (readonly PdfLine[])[]): PdfLine[][] {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const keys = new Set(edges(page).map(keyOf));
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const offset = numbering(pages);
  return pages.map((page, index) => {
    const edge = new Set(edges(page));
    return page.filter((line) => {
      if (!edge.has(line)) return true;
      if (offset !== undefined && pageNumber(line.text) === index + offset) return false;
      const count = counts.get(keyOf(line)) ?? 0;
      return count < PAGES || count < pages.length * SHARE;
    });
  });
}

function edges(page: readonly PdfLine[]): PdfLine[] {
  const sorted = [...page].sort((a, b) => b.y - a.y);
  return [...sorted.slice(0, EDGE), ...sorted.slice(-EDGE)];
}

function keyOf(line: PdfLine): string {
  return `${Math.round(line.y / 4)} ${line.text.replace(/\d+/g, '#')}`;
}

/** The number of the first page, where lone numbers at the edges count up with the pages. */
function numbering(pages: readonly (readonly PdfLine[])[]): number | undefined {
  const votes = new Map<number, number>();
  for (const [index, page] of pages.entries()) {
    const numbers = new Set(edges(page).map((line) => pageNumber(line.text)));
    for (const number of numbers) {
      if (number !== undefined) votes.set(number - index, (votes.get(number - index) ?? 0) + 1);
    }
  }
  const [best] = [...votes].sort((a, b) => b[1] - a[1]);
  if (!best) return undefined;
  // On one or two pages only numbers that begin at 1 are believed.
  return best[1] >= Math.max(2, pages.length * 0.5) || (pages.length < 3 && best[0] === 1)
    ? best[0]
    : undefined;
}

function pageNumber(text: string): number | undefined {
  const match =
    /^(?:page\s+|стр(?:аница|\.)?\s*|第\s*)?[-–—[(]?\s*(\d{1,4})\s*[-–—\])]?(?:\s*(?:\/|of|из)\s*\d{1,4})?(?:\s*页)?$/iu.exec(
      text,
    );
  return match?.[1] === undefined ? undefined : Number(match[1]);
}
