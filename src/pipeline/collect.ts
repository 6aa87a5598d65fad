import type { Claim } from '../model/claim.ts';
import type { Document } from '../model/document.ts';
import type { Finding } from '../model/finding.ts';
import type { Reading } from '../model/reading.ts';
import type { Reference } from '../reference/reference.ts';
import { crossFindings } from './cross-documents.ts';
import { remarkOnCopy, remarksOn } from './remarks.ts';
import type { DocumentReading } from './steps.ts';
import { resolveDocuments } from './steps.ts';

/** One reading from what each document says: a text given twice counts once, and the record is over all. */
export function collectReading(parts: readonly DocumentReading[], reference: Reference): Reading {
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
  findings.push(...crossFindings(documents, claims, reference));
  return { documents, claims, record, findings, remarks };
}
