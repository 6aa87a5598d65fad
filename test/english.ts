import { annotateDocument } from '../src/extract/annotate.ts';
import type { AnnotatedText } from '../src/extract/annotated-text.ts';
import { extractClaims } from '../src/extract/index.ts';
import { EN_PACK } from '../src/language/en/pack.ts';
import { gazetteer } from '../src/language/gazetteer.ts';
import { compilePack, type LanguageReader } from '../src/language/reader.ts';
import type { Claim } from '../src/model/claim.ts';
import { type Document, makeDocument } from '../src/model/document.ts';
import { loadReference } from '../src/reference/load.ts';
import type { Reference } from '../src/reference/reference.ts';

/** The facts of the repository. */
export const reference: Reference = loadReference();

/** English with its tables compiled. */
export const reader: LanguageReader = compilePack(EN_PACK, gazetteer(reference, 'en'));

/** A document in English, dated where a day is given. */
export function english(text: string, publishedAt?: string, name = 'test'): Document {
  return makeDocument({ name, text, language: 'en', ...(publishedAt ? { publishedAt } : {}) });
}

/** An annotation as the pipeline makes it. */
export function annotate(text: string, publishedAt?: string): AnnotatedText {
  return annotateDocument(english(text, publishedAt), reader, reference);
}

/** The claims of a text. */
export function claims(text: string, publishedAt?: string): readonly Claim[] {
  return extractClaims(annotate(text, publishedAt));
}
