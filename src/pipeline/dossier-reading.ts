import type { Reading } from '../model/reading.ts';
import type { Reference } from '../reference/reference.ts';
import type { DossierStore } from '../store/port.ts';
import { crossFindings } from './cross-documents.ts';
import { remarksOn } from './remarks.ts';
import { withoutDismissed } from './set-aside.ts';
import { resolveDocuments } from './steps.ts';

/** The reading over all that a dossier holds; findings that a person rejected are set aside. */
export function readingOfDossier(dossier: DossierStore, reference: Reference): Reading {
  const documents = dossier.documents();
  const claims = dossier.claims();
  const journal = dossier.judgements();
  const reading: Reading = {
    documents,
    claims,
    record: resolveDocuments(documents, claims, reference, {
      journal,
      origins: dossier.origins(),
    }),
    findings: [...dossier.findings(), ...crossFindings(documents, claims, reference)],
    remarks: documents.flatMap(remarksOn),
  };
  return withoutDismissed(reading, journal);
}
