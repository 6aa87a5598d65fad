/** Reads times and quantities of a text in a language, for tests with odd texts. */
import { annotateDocument } from '../../../src/extract/annotate.ts';
import type { QuantityMention, TimeMention } from '../../../src/model/annotation.ts';
import { type Language, makeDocument } from '../../../src/model/document.ts';
import { languageReader } from '../../../src/pipeline/languages.ts';
import { loadReference } from '../../../src/reference/load.ts';

/** The languages with tables of times and quantities; `und` is for any other. */
export const LANGUAGES: readonly Language[] = ['en', 'ru', 'zh', 'und'];

/** The day that the texts are of: a Wednesday. */
export const PUBLISHED = '2025-11-05';

const reference = loadReference();

/** The times and quantities of a text. */
export function read(
  text: string,
  language: Language,
): { readonly times: readonly TimeMention[]; readonly quantities: readonly QuantityMention[] } {
  const reader = languageReader(language, reference);
  if (!reader) throw new Error(`no pack: ${language}`);
  const document = makeDocument({ name: 'odd', text, language, publishedAt: PUBLISHED });
  return annotateDocument(document, reader, reference);
}
