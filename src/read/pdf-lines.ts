/** One run of characters on a page, in points from the lower left corner. */
export interface PdfItem {
  readonly str: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly fontSize: number;
}

/** A line of a page. */
export interface PdfLine {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** A gap wider than this share of the letters' height is a blank between words. */
const BLANK = 0.18;
/** A gap so wide parts the cells of a table or two columns. */
const CELL = 2.5;

/** Puts a page's runs of characters together into lines, in the order in which the page draws them. */
export function pageLines(items: readonly PdfItem[]): PdfLine[] {
  const lines: PdfItem[][] = [];
  for (const item of items) {
    if (item.str === '') continue;
    const line = lines.at(-1);
    if (line && sameLine(line, item)) line.push(item);
    else if (item.str.trim() !== '') lines.push([item]);
  }
  return lines.map(toLine).filter((line) => line.text !== '');
}

function sameLine(line: readonly PdfItem[], item: PdfItem): boolean {
  const last = line.at(-1);
  const first = line[0];
  if (!last || !first) return false;
  const size = Math.max(last.fontSize, item.fontSize, 1);
  const raised = Math.abs(item.y - first.y) <= size * 0.45;
  // A run far to the left at the same height is the next column's or the next cell's, not this line's.
  return raised && item.x >= last.x - size * 0.5;
}

function toLine(items: readonly PdfItem[]): PdfLine {
  let text = '';
  let right = items[0]?.x ?? 0;
  for (const item of items) {
    const gap = item.x - right;
    if (text !== '' && gap > item.fontSize * CELL) text = `${text.trimEnd()} | `;
    else if (
      text !== '' &&
      gap > item.fontSize * BLANK &&
      !text.endsWith(' ') &&
      !item.str.startsWith(' ')
    )
      text += ' ';
    text += item.str;
    if (item.str.trim() !== '') right = item.x + item.width;
  }
  const sizes = items.filter((i) => i.str.trim() !== '').map((i) => i.fontSize);
  return {
    text: text
      .replace(/[\u200b\ufeff\0]/g, '')
      .replace(/[ \t]+/g, ' ')
      .replace(/(?: \|)+ *$/, '')
      .trim(),
    x: items[0]?.x ?? 0,
    right,
    y: items[0]?.y ?? 0,
    size: Math.max(...sizes, 1),
  };
}
