import { annotateDocument } from '../../src/extract/annotate.ts';
import { extractClaims } from '../../src/extract/index.ts';
import { EN_PACK } from '../../src/language/en/pack.ts';
import { gazetteer } from '../../src/language/gazetteer.ts';
import { compilePack } from '../../src/language/reader.ts';
import type { Annotation } from '../../src/model/annotation.ts';
import type { Claim } from '../../src/model/claim.ts';
import { makeDocument } from '../../src/model/document.ts';
import { loadReference } from '../../src/reference/load.ts';

const reference = await loadReference();
const reader = compilePack(EN_PACK, gazetteer(reference, 'en'));

/** Annotates an English text as the pipeline does; the reference day is fixed. */
export function annotate(text: string, title?: string): Annotation {
  const document = makeDocument({
    name: 'test',
    text,
    language: 'en',
    publishedAt: '2030-06-14',
    ...(title ? { title } : {}),
  });
  return annotateDocument(document, reader, reference);
}

/** The claims of one kind in a text. */
export function claimsOf<K extends Claim['kind']>(
  kind: K,
  text: string,
): readonly Extract<Claim, { kind: K }>[] {
  return extractClaims(annotate(text)).filter(
    (claim): claim is Extract<Claim, { kind: K }> => claim.kind === kind,
  );
}
