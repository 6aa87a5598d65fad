import type { Anchor } from '../model/anchor.ts';
import type { Document } from '../model/document.ts';
import type { Reading } from '../model/reading.ts';
import { type Span, sentenceAround } from './sentence.ts';

/** A sentence of a document with those anchors that stand in it, each with its place in the evidence. */
export interface Passage {
  readonly document: Document;
  readonly sentence: Span;
  readonly anchors: readonly { readonly anchor: Anchor; readonly index: number }[];
}

/** Evidence gathered by sentence: what stands in one sentence is shown once. The first anchor's sentence comes first. */
export function passagesOf(reading: Reading, evidence: readonly Anchor[]): readonly Passage[] {
  const passages: {
    document: Document;
    sentence: Span;
    anchors: { anchor: Anchor; index: number }[];
  }[] = [];
  for (const [index, anchor] of evidence.entries()) {
    const document = reading.documents.find((d) => d.id === anchor.documentId);
    if (!document) continue;
    const { start, end } = anchor.position;
    const sentence = sentenceAround(document.text, start, end);
    const same = passages.find(
      (p) =>
        p.document === document &&
        p.sentence.start < sentence.end &&
        sentence.start < p.sentence.end,
    );
    if (!same) {
      passages.push({ document, sentence, anchors: [{ anchor, index }] });
      continue;
    }
    same.sentence = {
      start: Math.min(same.sentence.start, sentence.start),
      end: Math.max(same.sentence.end, sentence.end),
    };
    same.anchors.push({ anchor, index });
  }
  return passages;
}
