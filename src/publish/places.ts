import type { Anchor } from '../model/anchor.ts';
import type { Document } from '../model/document.ts';
import type { Reading } from '../model/reading.ts';
import { indexLines, type LineIndex, type LinePosition, positionAt } from './lines.ts';

/** Looks up where anchors stand: document, its number (from 1), line and column. */
export interface Places {
  document(anchor: Anchor): Document | undefined;
  number(anchor: Anchor): number;
  start(anchor: Anchor): LinePosition;
  end(anchor: Anchor): LinePosition;
  lines(documentId: string): LineIndex;
  /** "12:5", or "[2] 12:5" where there is more than one document. */
  reference(anchor: Anchor): string;
}

const EMPTY: LineIndex = { starts: [0] };

/** Indexes the lines of all documents of a reading. */
export function placesOf(reading: Reading): Places {
  const numbers = new Map(reading.documents.map((d, i) => [d.id, i + 1]));
  const indexes = new Map(reading.documents.map((d) => [d.id, indexLines(d.text)]));
  const lines = (id: string): LineIndex => indexes.get(id) ?? EMPTY;
  const number = (anchor: Anchor): number => numbers.get(anchor.documentId) ?? 0;
  const start = (anchor: Anchor): LinePosition =>
    positionAt(lines(anchor.documentId), anchor.position.start);
  return {
    document: (anchor) => reading.documents[number(anchor) - 1],
    number,
    start,
    end: (anchor) => positionAt(lines(anchor.documentId), anchor.position.end),
    lines,
    reference: (anchor) => {
      const { line, column } = start(anchor);
      const prefix = reading.documents.length > 1 ? `[${number(anchor)}]\u00a0` : '';
      return `${prefix}${line}:${column}`;
    },
  };
}
