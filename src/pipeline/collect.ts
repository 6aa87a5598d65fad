import type { Claim } from '../model/claim.ts';
import type { Document } from '../model/document.ts';
import type { Finding } from '../model/finding.ts';
import type { Reading } from '../model/reading.ts';
import type { Reference } from '../reference/reference.ts';
import { crossFindings } from './cross-documents.ts';
import { remarkOnCopy, remarksOn } from './remarks.ts';
import type { DocumentReading } from './steps.ts';
import { resolveDocuments } from './steps.ts';

/** Documents that are not read themselves but that the read ones are held against. */
export interface Beside {
  readonly documents: readonly Document[];
  readonly claims: readonly Claim[];
}

/**
 * One reading from what each document says: a text given twice counts once, and the record is over all. With `beside`, they
 * are also held against those documents, of which nothing is told.
 */
export function collectReading(
  parts: readonly DocumentReading[],
  reference: Reference,
  beside?: Beside,
): Reading {
  const seen = new Map<string, Document>();
  const claims: Claim[] = [];
  const findings: Finding[] = [];
  const remarks: string[] = [];
  for (const part of parts) {
    const original = seen.get(part.document.id);
    if (original) {
      if (original.name !== part.document.name) remarks.push(remarkOnCopy(part.document, original));
      continue;
    }
    seen.set(part.document.id, part.document);
    claims.push(...part.claims);
    findings.push(...part.findings);
    remarks.push(...remarksOn(part.document));
  }
  const documents = [...seen.values()];
  const record = resolveDocuments(documents, claims, reference);
  findings.push(...crossed(documents, claims, reference, beside));
  return { documents, claims, record, findings, remarks };
}

/** What the documents say against one another and against those beside them; only what is found in the documents. */
function crossed(
  documents: readonly Document[],
  claims: readonly Claim[],
  reference: Reference,
  beside: Beside = { documents: [], claims: [] },
): readonly Finding[] {
  const own = new Set(documents.map(({ id }) => id));
  const others = beside.documents.filter(({ id }) => !own.has(id));
  const othersClaims = beside.claims.filter(({ documentId }) => !own.has(documentId));
  return crossFindings([...documents, ...others], [...claims, ...othersClaims], reference).filter(
    ({ evidence }) => own.has(evidence[0].documentId),
  );
}
