import { runChecks } from '../../src/check/index.ts';
import { annotateDocument } from '../../src/extract/annotate.ts';
import { extractClaims } from '../../src/extract/index.ts';
import { EN_PACK } from '../../src/language/en/pack.ts';
import { gazetteer } from '../../src/language/gazetteer.ts';
import { compilePack } from '../../src/language/reader.ts';
import type { Annotation } from '../../src/model/annotation.ts';
import { makeDocument } from '../../src/model/document.ts';
import type { Finding } from '../../src/model/finding.ts';
import { loadReference } from '../../src/reference/load.ts';

const reference = loadReference();
const reader = compilePack(EN_PACK, gazetteer(reference, 'en'));

/** The annotation of an English text, dated where a day is given. */
export function annotateText(text: string, date?: string): Annotation {
  const document = makeDocument({
    name: 'case',
    text,
    language: 'en',
    ...(date === undefined ? {} : { publishedAt: date, publishedBasis: 'option' as const }),
  });
  return annotateDocument(document, reader, reference);
}

/** The findings of all checks on an English text. */
export function checkText(text: string, date?: string): readonly Finding[] {
  const annotation = annotateText(text, date);
  return runChecks({ annotation, claims: extractClaims(annotation), reference });
}
