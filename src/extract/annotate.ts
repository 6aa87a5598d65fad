import type { LanguageReader } from '../language/reader.ts';
import type { Annotation } from '../model/annotation.ts';
import type { Document } from '../model/document.ts';
import type { Reference } from '../reference/reference.ts';
import { scanPhrases } from '../text/phrases.ts';
import { layOut } from '../text/text-layout.ts';
import { findMentions } from './actors/find-mentions.ts';
import { findQuantities } from './quantity/find-quantities.ts';
import type { ScanInput } from './scan-input.ts';
import { findTimes } from './time/find-times.ts';

/** Cuts a document up and finds its times, quantities and names: everything that claims are made from. Pure. */
export function annotateDocument(
  document: Document,
  reader: LanguageReader,
  reference: Reference,
): Annotation {
  const layout = layOut(document.text, reader.pack.tokens, reader.pack.sentences);
  const hits = scanPhrases(reader.automaton, layout.tokens);
  const input: ScanInput = { document, ...layout, hits, reference };
  const times = findTimes(input);
  const quantities = findQuantities(input, times);
  const mentions = findMentions(input, times);
  return { document, ...layout, hits, times, quantities, mentions };
}
