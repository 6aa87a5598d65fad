import type { CrossDocument } from '../check/check.ts';
import { runCrossChecks } from '../check/index.ts';
import type { Annotation } from '../model/annotation.ts';
import type { Claim } from '../model/claim.ts';
import type { Document } from '../model/document.ts';
import type { Finding } from '../model/finding.ts';
import type { Reference } from '../reference/reference.ts';
import { annotate } from './steps.ts';

/** What documents that are read together say against one another. */
export function crossFindings(
  documents: readonly Document[],
  claims: readonly Claim[],
  reference: Reference,
): readonly Finding[] {
  if (documents.length < 2) return [];
  const byDocument = new Map<string, Claim[]>(documents.map(({ id }) => [id, []]));
  for (const claim of claims) byDocument.get(claim.documentId)?.push(claim);
  return runCrossChecks({
    documents: documents.map((document) =>
      crossDocument(document, byDocument.get(document.id) ?? [], reference),
    ),
    reference,
  });
}

function crossDocument(
  document: Document,
  claims: readonly Claim[],
  reference: Reference,
): CrossDocument {
  let made: readonly Annotation[] | undefined;
  return {
    document,
    claims,
    annotations: () => {
      made ??= annotate(document, reference);
      return made;
    },
  };
}
