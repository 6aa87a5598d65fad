import type { Document } from '../../src/model/document.ts';
import { makeDocument } from '../../src/model/document.ts';
import type { SourceItem } from '../../src/pipeline/read-documents.ts';

/** A document of one text, dated. */
export function documentOf(text: string, name = 'a.txt'): Document {
  return makeDocument({ name, text, language: 'en', publishedAt: '2025-03-04' });
}

/** A source that gives these items; `taken` counts how many were asked for. */
export function sourceOf(items: readonly SourceItem[]): AsyncIterable<SourceItem> & {
  taken: number;
  ended: boolean;
} {
  return {
    taken: 0,
    ended: false,
    async *[Symbol.asyncIterator]() {
      try {
        for (const item of items) {
          this.taken++;
          yield item;
        }
      } finally {
        this.ended = true;
      }
    },
  };
}

/** The document as an item of a source. */
export function item(document: Document): SourceItem {
  return { kind: 'document', document };
}
