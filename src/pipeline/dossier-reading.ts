import type { Claim } from '../model/claim.ts';
import type { Document } from '../model/document.ts';
import type { Finding } from '../model/finding.ts';
import type { Judgement } from '../model/judgement.ts';
import type { Reading } from '../model/reading.ts';
import type { RecordOrigin, RecordView } from '../model/record.ts';
import type { Reference } from '../reference/reference.ts';
import { correctedClaims, withoutRejected } from '../resolve/judged-claims.ts';
import type { DossierStore } from '../store/port.ts';
import { crossFindings } from './cross-documents.ts';
import { remarksOn } from './remarks.ts';
import { withoutDismissed } from './set-aside.ts';
import { resolveDocuments } from './steps.ts';

/** What a dossier holds of its documents, as it was read. */
export interface DossierParts {
  readonly documents: readonly Document[];
  readonly claims: readonly Claim[];
  readonly findings: readonly Finding[];
  readonly origins: readonly RecordOrigin[];
}

/** The claims as persons set them right, without those they rejected, and the record that they make. */
export interface DossierRecord {
  readonly claims: readonly Claim[];
  readonly record: RecordView;
}

/** All that a dossier holds of its documents. */
export function partsOf(dossier: DossierStore): DossierParts {
  return {
    documents: dossier.documents(),
    claims: dossier.claims(),
    findings: dossier.findings(),
    origins: dossier.origins(),
  };
}

/** The record of a dossier under a journal. Pure. */
export function recordOf(
  { documents, claims, origins }: Omit<DossierParts, 'findings'>,
  journal: readonly Judgement[],
  reference: Reference,
): DossierRecord {
  const judged = withoutRejected(
    correctedClaims(claims, { documents, journal, reference }),
    journal,
  );
  const record = resolveDocuments(documents, judged, reference, { journal, origins });
  return { claims: judged, record };
}

/** The record of a dossier as it stands. */
export function recordOfDossier(
  dossier: DossierStore,
  reference: Reference,
): DossierRecord & { readonly documents: readonly Document[] } {
  const documents = dossier.documents();
  const parts = { documents, claims: dossier.claims(), origins: dossier.origins() };
  return { documents, ...recordOf(parts, dossier.judgements(), reference) };
}

/** The reading over all that a dossier holds; what a person rejected is set aside. */
export function readingOfDossier(dossier: DossierStore, reference: Reference): Reading {
  const parts = partsOf(dossier);
  const { documents } = parts;
  const journal = dossier.judgements();
  const { claims, record } = recordOf(parts, journal, reference);
  const reading: Reading = {
    documents,
    claims,
    record,
    findings: [...parts.findings, ...crossFindings(documents, claims, reference)],
    remarks: documents.flatMap(remarksOn),
  };
  return withoutDismissed(reading, journal);
}
