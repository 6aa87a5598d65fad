import { type Anchor, anchor } from '../model/anchor.ts';
import type { Document } from '../model/document.ts';
import { indexLines, lineSpan } from './lines.ts';

/** A table that the text itself holds; a cell without words has no anchor. */
export interface SourceTable {
  readonly document: Document;
  readonly header: readonly (Anchor | undefined)[];
  readonly rows: readonly (readonly (Anchor | undefined)[])[];
}

/** Finds tables written with "|" between their cells: two lines or more with the same number of cells. */
export function sourceTables(document: Document): readonly SourceTable[] {
  const tables: SourceTable[] = [];
  let block: (readonly (Anchor | undefined)[])[] = [];
  const close = (): void => {
    const [header, ...rows] = block;
    if (header && rows.length > 0) tables.push({ document, header, rows });
    block = [];
  };
  const index = indexLines(document.text);
  for (let line = 1; line <= index.starts.length; line++) {
    const { start, end } = lineSpan(document.text, index, line);
    const text = document.text.slice(start, end);
    if (isRule(text)) continue;
    const cells =
      text.includes(' | ') || /^\s*\|.*\|\s*$/.test(text) ? cellsOf(document, start, end) : [];
    if (cells.length < 2) close();
    else {
      if (block[0] && block[0].length !== cells.length) close();
      block.push(cells);
    }
  }
  close();
  return tables;
}

/** Whether a line is the rule under a Markdown table's header. */
function isRule(text: string): boolean {
  return text.includes('-') && text.includes('|') && /^[\s|:-]+$/.test(text);
}

function cellsOf(document: Document, start: number, end: number): readonly (Anchor | undefined)[] {
  const cells: (Anchor | undefined)[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && document.text[at] !== '|') continue;
    cells.push(trimmed(document, from, at));
    from = at + 1;
  }
  if (document.text.slice(start, end).trimStart().startsWith('|')) cells.shift();
  if (document.text.slice(start, end).trimEnd().endsWith('|')) cells.pop();
  return cells;
}

function trimmed(document: Document, start: number, end: number): Anchor | undefined {
  const words = document.text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  const to = from + words.trim().length;
  return from < to ? anchor(document, from, to) : undefined;
}
